/** Writes coordination assignments. */
import { type Author, ChangeRefused, type Changes, type KnownCaller, refuse, refuseIf } from "@vardgraf/core";
import { and, eq, ne, sql } from "drizzle-orm";
import { assignmentProblems, endProblems, readArea } from "../../rules/coordination-assignment.js";
import { isOf } from "../../rules/office.js";
import * as tables from "../../tables.js";
import { existing, municipalProvider, regionProvider, type Transaction, unitById } from "./facts.js";

/** Input of `assignCoordinatingCentre`. */
export interface AssignInput {
  readonly municipality: string | null;
  readonly cityDistrict: string | null;
  readonly careUnit: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly supporter: string | null;
  readonly idempotencyKey: string | null;
}

/** Input of `endCoordination`. */
export interface EndInput {
  readonly id: string;
  readonly validTo: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

/** Changes of coordination assignments; each returns the id of the assignment. */
export class CoordinationWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Gives an area a coordinating health centre. Rows C22, C23, C24; C7 for who supports it. */
  async assign(author: Author, officer: KnownCaller, input: AssignInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const read = readArea(input.municipality, input.cityDistrict);
      if ("problems" in read) throw new ChangeRefused(read.problems);
      const { area } = read;
      mustKeepRegister(transaction, officer, area.regionCode);
      refuseIf(
        assignmentProblems(area, input, input.supporter, {
          municipalityKnown: municipalProvider(transaction, area.municipalityCode) !== null,
          inMunicipality: assignmentsIn(transaction, area.municipalityCode),
          unit: unitById(transaction, input.careUnit),
        }),
      );
      const { id } = transaction.insert(tables.coordinationAssignments, {
        id: `${area.id}:${input.validFrom}`,
        areaKind: area.kind,
        areaId: area.id,
        regionCode: area.regionCode,
        careUnitHsaId: input.careUnit,
        validFrom: input.validFrom,
        validTo: input.validTo,
        supporter: input.supporter,
        recorded: true,
      });
      return id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }

  /** Says on which day an assignment ends. */
  async end(author: Author, officer: KnownCaller, input: EndInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const { coordinationAssignments: t } = tables;
      const assignment = existing(transaction.db.select().from(t).where(eq(t.id, input.id)).get(), "id");
      mustKeepRegister(transaction, officer, assignment.regionCode);
      const others = transaction.db
        .select()
        .from(t)
        .where(and(eq(t.areaId, assignment.areaId), ne(t.id, assignment.id)))
        .all();
      transaction.update(t, input.id, input.expectedVersion, { validTo: input.validTo, recorded: true });
      refuseIf(endProblems(assignment, input.validTo, others));
      return input.id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

/** Only the region itself says who coordinates its areas. */
function mustKeepRegister(transaction: Transaction, officer: KnownCaller, regionCode: string): void {
  const region = regionProvider(transaction, regionCode);
  if (region === null || !isOf(officer, region.organizationNumber))
    throw refuse("FORBIDDEN", "Only the region's own registrar says who coordinates its areas.");
}

/** Assignments of a municipality and of its city districts. */
function assignmentsIn({ db }: Transaction, municipalityCode: string): tables.CoordinationAssignmentRow[] {
  const { areaId } = tables.coordinationAssignments;
  return db
    .select()
    .from(tables.coordinationAssignments)
    .where(sql`${areaId} = ${municipalityCode} OR ${areaId} LIKE ${`cd-${municipalityCode}-%`}`)
    .all();
}
