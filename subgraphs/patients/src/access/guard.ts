/**
 * The one way to a person. Every resolver that returns or reaches a person goes through the guard of its
 * request: it loads the facts of all persons asked about together, asks the decision table, and only then
 * opens what the store has sealed.
 */
import { type Caller, type Clock, loadMany, refuse, stockholmDay } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { Temporal } from "temporal-polyfill";
import type { AccessStore } from "../store/access-store.js";
import type { PatientIdentifierRow, PatientRow } from "../tables.js";
import { type BlockableRow, blockOn, type Reader } from "./block.js";
import { decide } from "./cedar/index.js";
import type { Decision } from "./decision.js";
import {
  type AccessFacts,
  type Custodian,
  type FieldGroup,
  impersonalFacts,
  type Relation,
  roleOf,
} from "./facts.js";
import type { DischargeRecord } from "./kinds.js";
import type { Journal } from "./journal.js";
import { loadPersonFacts, type PersonFacts, questionOfPerson } from "./person-facts.js";
import { refusal } from "./refusal.js";
import { type RowKind, Sealed } from "./sealed.js";

/** Only the guard knows this mark, so that only the guard can make what carries it. */
declare const decided: unique symbol;

/** A person whom the caller may see. */
export interface VisiblePatient {
  readonly [decided]: true;
  readonly id: string;
  readonly person: PatientRow;
  /** On what the caller's right to see the person rests. */
  readonly relation: AccessRelation;
  readonly facts: PersonFacts;
}

/** A relation that opens a person's record. */
export type AccessRelation = Exclude<Relation, "NONE" | "ADDRESSED">;

/** A row that the caller may read, with the person that it is about. */
export type Visible<Row> = Row & { readonly patient: VisiblePatient };

/** A discharge process that the caller may read, as part of a record or as a notice. */
export type VisibleDischarge = DischargeRecord & { readonly [decided]: true };

/** What the caller may know about data that the caller may not read. */
export interface ExistingData {
  readonly unblockedShared: boolean | null;
  readonly blocked: boolean | null;
}

/** Rows of a record by name, sealed. */
type SealedRecord<Rows> = { readonly [Name in keyof Rows]: readonly Sealed<Rows[Name]>[] };
type OpenedRecord<Rows> = { readonly [Name in keyof Rows]: readonly Rows[Name][] };

/** Decides and opens, for one request. */
export class Guard {
  readonly #caller: Caller;
  readonly #now: Temporal.Instant;
  readonly #reader: Reader;
  readonly #facts: DataLoader<string, PersonFacts | null>;
  readonly #holdings: DataLoader<string, (BlockableRow & { readonly patientId: string })[]>;

  constructor(
    store: AccessStore,
    caller: Caller,
    clock: Clock,
    private readonly journal: Journal,
  ) {
    this.#caller = caller;
    this.#now = clock.now();
    this.#reader = readerOf(caller);
    this.#facts = new DataLoader(async (ids) => {
      const known = await loadPersonFacts(store, caller, this.#now, ids);
      return ids.map((id) => known.get(id) ?? null);
    });
    this.#holdings = loadMany(
      (ids) => store.holdings(ids),
      ({ patientId }) => patientId,
    );
  }

  /** The day of the request. */
  get today(): string {
    return stockholmDay(this.#now);
  }

  /** Refuses a caller who may not see any person, before anything is read. */
  requireForPersons(): void {
    const decision = decide(impersonalFacts(this.#caller, "DEMOGRAPHICS"));
    if (decision.allow || decision.code === "NO_PATIENT_RELATION") return;
    this.journal.refused(null, decision.row);
    throw refusal(decision);
  }

  /** Refuses a caller who may not ask for figures. */
  requireForFigures(): void {
    const decision = decide(impersonalFacts(this.#caller, "AGGREGATES"));
    if (!decision.allow) throw refusal(decision);
  }

  /** The person, or a refusal that is the same for an unknown id and for one without a relation. */
  async patient(id: string): Promise<VisiblePatient> {
    this.requireForPersons();
    const facts = await this.#facts.load(id);
    const decision = facts === null ? null : this.#decideOn(facts, "DEMOGRAPHICS");
    if (facts === null || decision === null) {
      this.journal.refused(null, "7");
      throw refuse("NO_PATIENT_RELATION");
    }
    if (!decision.allow) {
      this.journal.refused(facts.person.id, decision.row);
      throw refusal(decision);
    }
    return visible(facts);
  }

  /** Those of `ids` whom the caller may see, in their order. */
  async patients(ids: readonly string[]): Promise<VisiblePatient[]> {
    this.requireForPersons();
    const facts = await Promise.all(ids.map((id) => this.#facts.load(id)));
    return facts.flatMap((each) =>
      each !== null && this.#decideOn(each, "DEMOGRAPHICS").allow ? [visible(each)] : [],
    );
  }

  /** Whether the caller may read a part of the person's own data. */
  may(patient: VisiblePatient, group: FieldGroup): boolean {
    return this.#decideOn(patient.facts, group).allow;
  }

  /** Refuses when the caller may not read a part of the person's own data. */
  require(patient: VisiblePatient, group: FieldGroup): void {
    const decision = this.#decideOn(patient.facts, group);
    if (!decision.allow) throw refusal(decision);
  }

  /** Those of the rows that the caller may read. */
  rows<Row extends object>(patient: VisiblePatient, sealed: readonly Sealed<Row>[]): Visible<Row>[] {
    return sealed.flatMap((each) => {
      const { row, kind } = Sealed.open(each);
      return this.#decideOnRow(patient.facts, row, kind).allow ? [{ ...row, patient }] : [];
    });
  }

  /**
   * The row that `choose` takes out of all rows, also of those that the caller may not read: what is withheld
   * must not be answered with another row. Null when there is none, or when the law lets nobody know of it.
   */
  pick<Row extends object>(
    patient: VisiblePatient,
    sealed: readonly Sealed<Row>[],
    choose: (rows: readonly Row[]) => Row | null,
  ): Visible<Row> | null {
    const opened = sealed.map((each) => Sealed.open(each));
    const chosen = choose(opened.map(({ row }) => row));
    const found = opened.find(({ row }) => row === chosen);
    if (!found) return null;
    return this.#tell(this.#decideOnRow(patient.facts, found.row, found.kind))
      ? { ...found.row, patient }
      : null;
  }

  /**
   * What `rule` makes of rows, also of those that the caller may not read. It is told as part of `group` when
   * the caller may read the row that it follows from, its `source`.
   */
  derive<
    Rows extends Record<string, { readonly id: string }>,
    Answer extends { readonly source: { readonly id: string } },
  >(
    patient: VisiblePatient,
    group: FieldGroup,
    sealed: SealedRecord<Rows>,
    rule: (rows: OpenedRecord<Rows>) => Answer | null,
  ): Answer | null {
    const questions = new Map<string, () => Decision>();
    const open = <Row extends { readonly id: string }>(each: Sealed<Row>): Row => {
      const { row, kind } = Sealed.open(each);
      questions.set(row.id, () => this.#decideOnRow(patient.facts, row, { ...kind, group: () => group }));
      return row;
    };
    const opened = Object.fromEntries(
      Object.entries(sealed).map(([name, rows]) => [name, rows.map(open)]),
    ) as OpenedRecord<Rows>;
    const answer = rule(opened);
    const question = answer === null ? undefined : questions.get(answer.source.id);
    return answer !== null && question !== undefined && this.#tell(question()) ? answer : null;
  }

  /** The discharge process of a stay that the caller may read. */
  discharge(patient: VisiblePatient, sealed: Sealed<DischargeRecord> | null): VisibleDischarge | null {
    if (sealed === null) return null;
    const { row, kind } = Sealed.open(sealed);
    return this.#decideOnRow(patient.facts, row, kind).allow ? (row as VisibleDischarge) : null;
  }

  /**
   * Those of a municipality's notices that go to the caller. `organisationNumber` is the municipality's: its
   * own staff get what is addressed to it, staff of a clinic or health centre what their own unit has sent or
   * got. Refuses a caller to whom no notice of the municipality can be addressed.
   */
  notices(organisationNumber: string, sealed: readonly Sealed<DischargeRecord>[]): VisibleDischarge[] {
    this.requireForNotices(organisationNumber);
    return sealed
      .map((each) => Sealed.open(each).row)
      .filter((row) => {
        const decision = this.#decideOnNotice(this.#relationToNotice(row), row.person);
        if (decision.allow) this.journal.opened(row.person.id, "NOTICE", null, decision.row);
        return decision.allow;
      })
      .map((row) => row as VisibleDischarge);
  }

  /** Refuses a caller who gets no notices of a municipality, before anything is read. */
  requireForNotices(organisationNumber: string): void {
    const caller = this.#caller;
    const decision = this.#decideOnNotice(caller.client === "SANDBOX" ? "SYNTHETIC" : "ADDRESSED", null);
    if (!decision.allow) throw refusal(decision);
    const municipal = caller.client === "PORTAL" && roleOf(caller) !== "PHYSICIAN";
    if (municipal && caller.organisationNumber !== organisationNumber) throw refuse("FORBIDDEN");
  }

  /** Identity numbers that belong to a notice. */
  identifiersOfNotice(
    notice: VisibleDischarge,
    sealed: readonly Sealed<PatientIdentifierRow>[],
  ): PatientIdentifierRow[] {
    return sealed
      .map((each) => Sealed.open(each).row)
      .filter(({ patientId }) => patientId === notice.person.id);
  }

  /** What the caller may know to exist (SVOD 2:4, 2:5). */
  async existingData(patient: VisiblePatient): Promise<ExistingData> {
    if (this.#caller.client !== "PORTAL") return { unblockedShared: null, blocked: null };
    const seen = (await this.#holdings.load(patient.id)).map((row) => ({
      custodian: this.#custodian(row),
      block: blockOn(row, patient.facts.blocks, this.#reader, this.#now),
    }));
    return {
      unblockedShared: seen.some(
        ({ custodian, block }) => custodian === "OTHER_PROVIDER" && block === "NONE",
      ),
      blocked: this.#reader.social ? null : seen.some(({ block }) => block !== "NONE"),
    };
  }

  /** True for what is allowed, false for what is withheld without a word; a refusal for the rest. */
  #tell(decision: Decision): boolean {
    if (!decision.allow && decision.code !== null) throw refusal(decision);
    return decision.allow;
  }

  #decideOn(facts: PersonFacts, group: FieldGroup): Decision {
    const decision = decide({ ...impersonalFacts(this.#caller, group), ...questionOfPerson(facts) });
    if (decision.allow) this.journal.opened(facts.person.id, group, null, decision.row);
    return decision;
  }

  #decideOnRow<Row>(facts: PersonFacts, row: Row, kind: RowKind<Row>): Decision {
    const owner = kind.owner(row);
    const question: AccessFacts = {
      ...impersonalFacts(this.#caller, kind.group(row)),
      ...questionOfPerson(facts),
      approvedForPatient: kind.approvedForPatient(row),
    };
    if (owner === null) {
      const decision = decide(question);
      if (decision.allow) this.journal.opened(facts.person.id, question.group, null, decision.row);
      return decision;
    }
    const { from, to } = kind.period(row);
    const { custodianProvider, authorUnit } = owner;
    const owned: AccessFacts = {
      ...question,
      custodian: this.#custodian(owner),
      block: blockOn({ custodianProvider, authorUnit, from, to }, facts.blocks, this.#reader, this.#now),
    };
    const readable = decide(owned);
    const decision = readable.allow && kind.tellsPlace ? decide({ ...owned, group: "PLACE" }) : readable;
    if (decision.allow) this.journal.opened(facts.person.id, owned.group, custodianProvider, decision.row);
    return decision;
  }

  #decideOnNotice(relation: Relation, person: PatientRow | null): Decision {
    return decide({
      ...impersonalFacts(this.#caller, "NOTICE"),
      relation,
      protection: person?.protection ?? "NONE",
    });
  }

  #relationToNotice({ process, stay, person }: DischargeRecord): Relation {
    const caller = this.#caller;
    if (caller.client === "SANDBOX") return person.tenant === "SYNTHETIC" ? "SYNTHETIC" : "NONE";
    if (caller.client !== "PORTAL") return "NONE";
    const addressed =
      roleOf(caller) === "PHYSICIAN"
        ? stay.clinic === caller.unitHsaId || process.healthCentre === caller.unitHsaId
        : process.municipalUnit.startsWith(`SE${caller.organisationNumber}-`);
    return addressed ? "ADDRESSED" : "NONE";
  }

  #custodian({
    custodianProvider,
    authorUnit,
  }: {
    custodianProvider: string;
    authorUnit: string;
  }): Custodian {
    if (this.#reader.social || custodianProvider !== this.#reader.providerHsaId) return "OTHER_PROVIDER";
    return authorUnit === this.#reader.unitHsaId ? "OWN_UNIT" : "OWN_PROVIDER";
  }
}

function visible(facts: PersonFacts): VisiblePatient {
  const { person, relation } = facts;
  return { id: person.id, person, relation, facts } as VisiblePatient;
}

function readerOf(caller: Caller): Reader {
  if (caller.client === "ANONYMOUS")
    return { unitHsaId: null, providerHsaId: null, employeeHsaId: null, social: false };
  const { unitHsaId, providerHsaId, employeeHsaId } = caller;
  return { unitHsaId, providerHsaId, employeeHsaId, social: roleOf(caller) === "CARE_MANAGER_SOCIAL" };
}
