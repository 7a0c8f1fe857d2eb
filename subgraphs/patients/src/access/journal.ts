/**
 * What one request has read or been refused, person by person: becomes rows of the access log before the answer
 * leaves (PDL 4:3, HSLF-FS 2016:40 ch. 4 § 9). It holds opaque ids only, and what was read, never what it said.
 */
import type { Caller, Clock, NewEntry } from "@vardgraf/core";
import type { FieldGroup } from "./facts.js";

/** What the log tells of the request as a whole. */
export interface JournalHeading {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly requestId: string;
  readonly operationName: string | null;
}

interface PersonPage {
  /** Field group, custodian and row of the decision table of each kind of thing that was opened. */
  readonly opened: Set<string>;
  /** Rows of the decision table by which the person was refused. */
  readonly refused: Set<string>;
}

/** Key of a refused request for somebody who is not known; an unknown id itself is not kept: it could be anything. */
const NOBODY = "";

/** Collects during one request. */
export class Journal {
  readonly #pages = new Map<string, PersonPage>();

  /** Something about a person was opened; `custodian` is the provider that controls it, null for the person's own data. */
  opened(patient: string, group: FieldGroup, custodian: string | null, row: string): void {
    this.#page(patient).opened.add(JSON.stringify([group, custodian, row]));
  }

  /** A person was asked for and refused; null for somebody who is not known. */
  refused(patient: string | null, row: string): void {
    this.#page(patient ?? NOBODY).refused.add(row);
  }

  /** One entry for each person. */
  entries({ caller, clock, requestId, operationName }: JournalHeading): NewEntry[] {
    const known = caller.client === "ANONYMOUS" ? null : caller;
    const heading = {
      at: clock.now().toString(),
      requestId,
      operationName,
      client: caller.client,
      purpose: known?.purpose ?? null,
      activity: "READ",
      user: known && {
        subject: known.subject,
        employee: known.employeeHsaId,
        commission: known.commissionHsaId,
        unit: known.unitHsaId,
        provider: known.providerHsaId,
      },
    };
    return [...this.#pages].map(([id, { opened, refused }]) => {
      const patient = id === NOBODY ? null : id;
      const resources = [...opened].sort().map((text) => {
        const [group, custodian, row] = JSON.parse(text) as [FieldGroup, string | null, string];
        return { group, custodian, row };
      });
      const decision = resources.length > 0 ? "ALLOW" : "DENY";
      const entry = JSON.stringify({
        ...heading,
        patient,
        decision,
        resources,
        refusedBy: [...refused].sort(),
      });
      return { entry, patient, unit: known?.unitHsaId ?? null };
    });
  }

  #page(id: string): PersonPage {
    const page = this.#pages.get(id) ?? { opened: new Set(), refused: new Set() };
    this.#pages.set(id, page);
    return page;
  }
}
