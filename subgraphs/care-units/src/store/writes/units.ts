/** Writes care units. */
import { type Author, type Changes, type KnownCaller, refuse, refuseIf } from "@vardgraf/core";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import {
  closingProblems,
  type NewCareUnit,
  registrationProblems,
  type UnitUse,
} from "../../rules/care-unit-registration.js";
import { isOf } from "../../rules/office.js";
import * as tables from "../../tables.js";
import { existing, municipalProvider, providerById, type Transaction, unitById } from "./facts.js";

/** Input of `registerCareUnit`. */
export interface RegisterUnitInput extends NewCareUnit {
  readonly phone: string | null;
  readonly validFrom: string;
  readonly synthetic: boolean;
  readonly idempotencyKey: string | null;
}

/** Input of `closeCareUnit`. */
export interface CloseUnitInput {
  readonly hsaId: string;
  readonly validTo: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

/** Changes of care units; each returns the HSA-id of the unit. */
export class UnitWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Registers a unit of the caller's own provider. */
  async register(author: Author, officer: KnownCaller, input: RegisterUnitInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const provider = providerById(transaction, officer.providerHsaId ?? "");
      if (provider === null || !isOf(officer, provider.organizationNumber))
        throw refuse("FORBIDDEN", "The provider of the commission is not in the register.");
      refuseIf(
        registrationProblems(input, {
          provider,
          exists: unitById(transaction, input.hsaId) !== null,
          municipalityKnown: municipalProvider(transaction, input.municipality) !== null,
        }),
      );
      const { id } = transaction.insert(tables.careUnits, {
        id: input.hsaId,
        name: input.name,
        type: input.type,
        careProviderHsaId: provider.id,
        regionCode: input.municipality.slice(0, 2),
        municipalityCode: input.municipality,
        cityDistrictId: input.cityDistrict,
        hospital: input.hospital,
        phone: input.phone,
        openingHours: input.openingHours,
        validFrom: input.validFrom,
        validTo: null,
        synthetic: input.synthetic,
        recorded: true,
      });
      return id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }

  /** Says on which day a unit of the caller's own provider closes. */
  async close(author: Author, officer: KnownCaller, input: CloseUnitInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const unit = existing(unitById(transaction, input.hsaId), "hsaId");
      if (!isOf(officer, providerById(transaction, unit.careProviderHsaId)?.organizationNumber ?? ""))
        throw refuse("FORBIDDEN", "Only the unit's own provider closes it.");
      const change = { validTo: input.validTo, recorded: true };
      transaction.update(tables.careUnits, unit.id, input.expectedVersion, change);
      refuseIf(closingProblems(unit.validFrom, input.validTo, useAfter(transaction, unit.id, input.validTo)));
      return unit.id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

/** What needs the unit after a day. */
function useAfter({ db }: Transaction, unitHsaId: string, day: string): UnitUse {
  const { careHomes, coordinationAssignments: t, physicianTeams } = tables;
  const coordinated = db
    .select({ id: t.areaId })
    .from(t)
    .where(and(eq(t.careUnitHsaId, unitHsaId), or(isNull(t.validTo), gt(t.validTo, day))))
    .all();
  const homes = db
    .select({ id: careHomes.id })
    .from(careHomes)
    .where(eq(careHomes.healthCentreHsaId, unitHsaId))
    .all();
  const teams = db
    .select({ id: physicianTeams.id })
    .from(physicianTeams)
    .where(eq(physicianTeams.careUnitHsaId, unitHsaId))
    .all();
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  return { coordinated: ids(coordinated), homes: ids(homes), teams: ids(teams) };
}
