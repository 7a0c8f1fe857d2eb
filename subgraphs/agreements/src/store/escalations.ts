/** SQL that reads disagreements and disputes. */
import type { PageRequest } from "@vardgraf/core";
import { and, asc, count, desc, eq, inArray, lt, or, type SQL } from "drizzle-orm";
import type { CountedCase, EscalationCaseRow, EscalationEventRow } from "../registry-model.js";
import { agreements, escalationCases, escalationEvents, parties } from "../tables.js";
import type { EscalationStep } from "../terms.js";
import type { AgreementsDatabase } from "./database.js";
import { partyIdsOf } from "./parties.js";

type Keys = readonly string[];

/** Which cases of an organisation to read. */
export interface CaseFilter {
  /** Organisation number of a party; null for the cases of all. */
  readonly organisation: string | null;
  /** Region of the agreement; null for every region. */
  readonly region: string | null;
  /** Step; null for every step. */
  readonly step: EscalationStep | null;
}

/** Reads cases and what happened in them. Who may read which is decided by those who ask. */
export class EscalationStore {
  readonly #database: AgreementsDatabase;

  constructor(database: AgreementsDatabase) {
    this.#database = database;
  }

  get #db(): AgreementsDatabase["db"] {
    return this.#database.db;
  }

  async cases(ids: Keys): Promise<EscalationCaseRow[]> {
    return this.#db.select().from(escalationCases).where(inArray(escalationCases.id, ids));
  }

  /** Cases that deviations led to, newest first. */
  async casesOfDeviations(ids: Keys): Promise<EscalationCaseRow[]> {
    return this.#db
      .select()
      .from(escalationCases)
      .where(inArray(escalationCases.deviationId, ids))
      .orderBy(desc(escalationCases.openedAt), desc(escalationCases.id));
  }

  /** Cases about the agreements, oldest first. */
  async casesOfAgreements(ids: Keys): Promise<EscalationCaseRow[]> {
    return this.#db
      .select()
      .from(escalationCases)
      .where(inArray(escalationCases.agreementId, ids))
      .orderBy(asc(escalationCases.openedAt), asc(escalationCases.id));
  }

  /** Cases with municipalities as a party, newest first, each with the code of the municipality. */
  async casesOfMunicipalities(codes: Keys): Promise<{ code: string; escalation: EscalationCaseRow }[]> {
    return this.#db
      .select({ code: parties.municipalityCode, escalation: escalationCases })
      .from(escalationCases)
      .innerJoin(
        parties,
        or(eq(parties.id, escalationCases.openingPartyId), eq(parties.id, escalationCases.otherPartyId)),
      )
      .where(inArray(parties.municipalityCode, codes))
      .orderBy(desc(escalationCases.openedAt), desc(escalationCases.id))
      .then((rows) => rows.map(({ code, escalation }) => ({ code: code ?? "", escalation })));
  }

  /** Events in their order. */
  async eventsOf(caseIds: Keys): Promise<EscalationEventRow[]> {
    return this.#db
      .select()
      .from(escalationEvents)
      .where(inArray(escalationEvents.caseId, caseIds))
      .orderBy(asc(escalationEvents.position));
  }

  /** The cases behind `after`, newest first: one more than a page holds. */
  async casePage(
    filter: CaseFilter,
    after: EscalationCaseRow | null,
    { limit }: PageRequest,
  ): Promise<EscalationCaseRow[]> {
    const { openedAt, id } = escalationCases;
    const behind =
      after === null
        ? undefined
        : or(lt(openedAt, after.openedAt), and(eq(openedAt, after.openedAt), lt(id, after.id)));
    return this.#db
      .select()
      .from(escalationCases)
      .where(and(this.#matching(filter), behind))
      .orderBy(desc(openedAt), desc(id))
      .limit(limit + 1);
  }

  /** Number of cases that match. */
  async caseCount(filter: CaseFilter): Promise<number> {
    const [row] = await this.#db
      .select({ total: count() })
      .from(escalationCases)
      .where(this.#matching(filter));
    return row?.total ?? 0;
  }

  /** Cases that match, as figures see them. */
  async countedCases(filter: CaseFilter): Promise<CountedCase[]> {
    const { step, openedAt, stepSince, deviationId } = escalationCases;
    return this.#db
      .select({ step, openedAt, stepSince, deviationId })
      .from(escalationCases)
      .where(this.#matching(filter));
  }

  #matching({ organisation, region, step }: CaseFilter): SQL | undefined {
    const own = organisation === null ? null : partyIdsOf(this.#db, organisation);
    const inRegion = this.#db
      .select({ id: agreements.id })
      .from(agreements)
      .where(eq(agreements.regionCode, region ?? ""));
    return and(
      own === null
        ? undefined
        : or(inArray(escalationCases.openingPartyId, own), inArray(escalationCases.otherPartyId, own)),
      region === null ? undefined : inArray(escalationCases.agreementId, inRegion),
      step === null ? undefined : eq(escalationCases.step, step),
    );
  }
}
