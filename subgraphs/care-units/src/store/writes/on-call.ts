/** Writes services on call. Row B45. */
import { randomUUID } from "node:crypto";
import { type Author, type Changes, type KnownCaller, refuse, refuseIf } from "@vardgraf/core";
import { and, eq } from "drizzle-orm";
import { requiredTextProblems } from "../../rules/identity-in-text.js";
import { keepsOnCall, onCallClinicProblems } from "../../rules/on-call-keeper.js";
import { shiftProblems, type WeeklyShift } from "../../rules/on-call-shifts.js";
import { seenVersionProblems } from "../../rules/seen-version.js";
import * as tables from "../../tables.js";
import { existing, providerById, type Transaction, unitById } from "./facts.js";

/** Input of `setOnCallSchedule`. */
export interface ScheduleInput {
  readonly clinic: string;
  readonly specialty: string;
  readonly phone: string;
  readonly validFrom: string;
  readonly shifts: readonly WeeklyShift[];
  readonly expectedVersion: number | null;
  readonly idempotencyKey: string | null;
}

/** Changes of services on call; each returns the id of the service. */
export class OnCallWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Sets the week of shifts of a specialty from a day, or corrects the one from that very day. */
  async setSchedule(author: Author, officer: KnownCaller, input: ScheduleInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const clinic = existing(unitById(transaction, input.clinic), "clinic");
      const organizationNumber =
        providerById(transaction, clinic.careProviderHsaId)?.organizationNumber ?? "";
      const ownHospital = unitById(transaction, officer.unitHsaId ?? "")?.hospital ?? null;
      if (!keepsOnCall(officer, ownHospital, { organizationNumber, hospital: clinic.hospital }))
        throw refuse("FORBIDDEN", "Only the hospital itself says who is on call there.");
      refuseIf([
        ...onCallClinicProblems(clinic, input.validFrom),
        ...requiredTextProblems(input.specialty, "specialty"),
        ...requiredTextProblems(input.phone, "phone"),
        ...shiftProblems(input.shifts),
      ]);
      const serviceId = serviceOf(transaction, clinic, input.specialty.trim());
      const { onCallSchedules: t } = tables;
      const id = `${serviceId}:${input.validFrom}`;
      const present = transaction.db.select().from(t).where(eq(t.id, id)).get() ?? null;
      refuseIf(seenVersionProblems(present, input.expectedVersion, "schedule from that day"));
      const values = { phone: input.phone, shifts: [...input.shifts], recorded: true };
      if (present !== null) transaction.update(t, id, present.version, values);
      else transaction.insert(t, { ...values, id, serviceId, validFrom: input.validFrom });
      return serviceId;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

/** The service of the clinic in a specialty; a new one where there is none. */
function serviceOf(transaction: Transaction, clinic: tables.CareUnitRow, specialty: string): string {
  const { onCallServices: t } = tables;
  const known = transaction.db
    .select({ id: t.id })
    .from(t)
    .where(and(eq(t.clinicHsaId, clinic.id), eq(t.specialty, specialty)))
    .get();
  if (known !== undefined) return known.id;
  return transaction.insert(t, {
    id: randomUUID(),
    clinicHsaId: clinic.id,
    regionCode: clinic.regionCode,
    specialty,
    synthetic: clinic.synthetic,
    recorded: true,
  }).id;
}
