/** From a decision to a change about care: who acts on whom, and what is answered. */
import { refuse } from "@vardgraf/core";
import type DataLoader from "dataloader";
import { roleOf } from "../../access/facts.js";
import type { Sealed } from "../../access/sealed.js";
import type { ChangeablePatient, Visible, VisiblePatient } from "../../access/visible.js";
import type { Context } from "../../context.js";
import type { PatientIdentifierInput, RecordKind } from "../../generated/resolvers.js";
import { readIdentifier } from "../../identity/index.js";
import type { Actor } from "../../rules/actor.js";
import type { Acting } from "../../store/changes/acting.js";
import type { PlanAbout, RowAbout } from "../../store/care-store.js";
import { NOBODY } from "../nobody.js";
import { patientNow, writing } from "./readers.js";

/** An input with the client's own key. */
type Keyed = { readonly idempotencyKey?: string | null | undefined };

/** What the store is told of a change that has been decided on. */
export function actingOn(
  context: Context,
  mutation: string,
  input: Keyed,
  { person }: ChangeablePatient,
): Acting {
  const { author, once } = writing(context, mutation, input);
  const { own, today } = context.guard;
  const forSocialServices = isSocialServices(context);
  return { author, once, actor: actorOf(context), own, person, forSocialServices, today };
}

/** True when the caller acts for social services. */
export function isSocialServices({ caller }: Context): boolean {
  return caller.client !== "ANONYMOUS" && roleOf(caller) === "CARE_MANAGER_SOCIAL";
}

/** The caller as the rules see it; refuses somebody who is not staff with a commission. */
export function actorOf({ caller }: Context): Actor {
  if (caller.client !== "PORTAL") throw refuse("FORBIDDEN");
  const { employeeHsaId, unitHsaId, providerHsaId, organisationNumber, professions } = caller;
  if (employeeHsaId === null || unitHsaId === null || providerHsaId === null || organisationNumber === null)
    throw refuse("COMMISSION_REQUIRED");
  return {
    employee: employeeHsaId,
    unit: unitHsaId,
    provider: providerHsaId,
    organisation: organisationNumber,
    professions,
  };
}

/** Whom a row is about and whose it is. An unknown id is about nobody, so that it is refused like one without a relation. */
export async function rowAbout({ store }: Context, kind: RecordKind, id: string): Promise<RowAbout> {
  return (
    (await store.care.about(kind, id)) ?? { patientId: NOBODY, custodianProvider: NOBODY, authorUnit: NOBODY }
  );
}

/** The plan of a row, in the same way. */
export async function planAbout(
  { store }: Context,
  kind: "CARE_PLAN" | "GOAL" | "ACTIVITY",
  id: string,
): Promise<PlanAbout> {
  return (
    (await store.care.planOf(kind, id)) ?? {
      id: NOBODY,
      patientId: NOBODY,
      type: "SIP",
      socialService: false,
    }
  );
}

/** Whom a change is about that makes a care relation: by opaque id, or by the number that the person has given. */
export async function newcomer(
  { guard, store }: Context,
  input: {
    readonly patient?: string | null | undefined;
    readonly identifier?: PatientIdentifierInput | null | undefined;
  },
): Promise<{ readonly id: string; readonly identified: boolean }> {
  if (input.identifier == null) return { id: input.patient ?? NOBODY, identified: false };
  const { system, value } = input.identifier;
  const identifier = readIdentifier(system, value, "SYNTHETIC", guard.today);
  if (typeof identifier === "string") throw refuse(identifier);
  const id = await store.access.idOfIdentifier(identifier.system, identifier.value, guard.today);
  return { id: id ?? NOBODY, identified: true };
}

/** Ids of those of a person's rows that the caller may read; none for a caller who may not see the person. */
export async function readableIds<Row extends { readonly id: string }>(
  { guard }: Context,
  patientId: string,
  loader: DataLoader<string, Sealed<Row>[]>,
  key: string = patientId,
): Promise<ReadonlySet<string>> {
  const [patient] = await guard.patients([patientId]);
  const rows = patient === undefined ? [] : guard.rows(patient, await loader.load(key));
  return new Set(rows.map(({ id }) => id));
}

/** A row after a change, as far as the caller may see it, with its patient. */
export async function rowNow<Row extends { readonly id: string }>(
  context: Context,
  patientId: string,
  id: string,
  loader: DataLoader<string, Sealed<Row>[]>,
  key: string = patientId,
): Promise<{ readonly row: Visible<Row> | null; readonly patient: VisiblePatient | null }> {
  const patient = await patientAfter(context, patientId);
  if (patient === null) return { row: null, patient };
  const rows = context.guard.rows(patient, await loader.load(key));
  return { row: rows.find((each) => each.id === id) ?? null, patient };
}

/** The patient after a change; everything that was read before it is forgotten. */
export function patientAfter(context: Context, patientId: string): Promise<VisiblePatient | null> {
  for (const loader of Object.values(context.loaders)) loader.clearAll();
  return patientNow(context, patientId);
}
