/** Who reads, as blocks and the boundary between care providers see it. */
import type { Caller } from "@vardgraf/core";
import type { Reader } from "./block.js";
import { type Custodian, roleOf } from "./facts.js";

/** Whose a row is: the provider that controls it and the unit that wrote it. */
export interface Owner {
  readonly custodianProvider: string;
  readonly authorUnit: string;
}

/** The reader of a request. */
export function readerOf(caller: Caller): Reader {
  if (caller.client === "ANONYMOUS")
    return { unitHsaId: null, providerHsaId: null, employeeHsaId: null, social: false };
  const { unitHsaId, providerHsaId, employeeHsaId } = caller;
  return { unitHsaId, providerHsaId, employeeHsaId, social: roleOf(caller) === "CARE_MANAGER_SOCIAL" };
}

/** Whose a row is, seen from the reader; to social services all but their own unit's rows are another's. */
export function custodianOf(reader: Reader, { custodianProvider, authorUnit }: Owner): Custodian {
  if (custodianProvider !== reader.providerHsaId) return "OTHER_PROVIDER";
  if (authorUnit === reader.unitHsaId) return "OWN_UNIT";
  return reader.social ? "OTHER_PROVIDER" : "OWN_PROVIDER";
}
