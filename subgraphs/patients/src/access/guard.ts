/**
 * The one way to a person. Every resolver that returns or reaches a person goes through the guard of its
 * request: it loads the facts of all persons asked about together, asks the decision table, and only then
 * opens what the store has sealed.
 */
import { type Caller, loadMany, refuse, refuseIf, type RequestFacts, stockholmDay } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { Temporal } from "temporal-polyfill";
import { reasonProblems } from "../rules/privacy/statement.js";
import type { AccessStore } from "../store/access-store.js";
import { type BlockableRow, blockOn, type Reader } from "./block.js";
import { decide } from "./cedar/index.js";
import { type Decision, hidesPersons } from "./decision.js";
import { type AccessFacts, type BlockState, type FieldGroup, impersonalFacts } from "./facts.js";
import type { Journal } from "./journal.js";
import type { DischargeRecord } from "./kinds.js";
import { loadPersonFacts, type PersonFacts, questionOfPerson } from "./person-facts.js";
import { custodianOf, type Owner, readerOf } from "./reader.js";
import { refusal } from "./refusal.js";
import { type RowKind, Sealed } from "./sealed.js";
import type {
  ChangeablePatient,
  ExistingData,
  Visible,
  VisibleDischarge,
  VisiblePatient,
} from "./visible.js";

/** How many persons one request may ask for one by one: nobody needs more at once, and guessing gets no further. */
export const LOOK_UPS_PER_REQUEST = 50;

/** Why something is done in need, and the field of the input that says so. */
export interface Need {
  readonly field: string;
  readonly reason: string;
  /** It is no emergency: the log keeps the reason with an ordinary change. */
  readonly ordinary?: true;
}

/** Kinds of change that write rows of a record: what blocks close. */
const writesRows = /^WRITE_/;
const openBlocks: ReadonlySet<BlockState> = new Set(["NONE", "LIFTED"]);

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
  readonly #lookedUp = new Set<string>();

  constructor(
    store: AccessStore,
    { caller, clock }: Pick<RequestFacts, "caller" | "clock">,
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
    this.#requireForAnybody(impersonalFacts(this.#caller, "DEMOGRAPHICS"));
  }

  /** Refuses a caller who may not ask for figures. */
  requireForFigures(): void {
    const decision = decide(impersonalFacts(this.#caller, "AGGREGATES"));
    if (!decision.allow) throw refusal(decision);
  }

  /** The person, or a refusal that is the same for an unknown id and for one without a relation. */
  async patient(id: string): Promise<VisiblePatient> {
    this.requireForPersons();
    const facts = await this.#lookUp(id);
    this.#admit(facts, this.#decideOn(facts, "DEMOGRAPHICS"), "DEMOGRAPHICS");
    return visible(facts);
  }

  /**
   * Refuses a caller who may not make a kind of change about a person, in rows of `owner`: `OWN` for those of the
   * caller's own unit; null for what belongs to no care provider. `about` says what stands for the change itself
   * and not for the caller: the block that it touches, the consent that it has, the relation that it makes. What
   * is allowed is in the access log, on the disk, before this resolves: no log, no change; with the
   * `need` that is given as its reason. What a block closes to the caller is closed to the
   * caller's pen too. Whether the change itself is right is for the rules to say.
   */
  async requireToWrite(
    id: string,
    action: FieldGroup,
    owner: Owner | "OWN" | null = null,
    about: Partial<Pick<AccessFacts, "block" | "consent" | "relation">> = {},
    need: Need | null = null,
  ): Promise<ChangeablePatient> {
    const of = owner === "OWN" ? this.#own() : owner;
    const asked = {
      ...impersonalFacts(this.#caller, action),
      custodian: of === null ? ("NONE" as const) : custodianOf(this.#reader, of),
      ...about,
    };
    this.#requireForAnybody(asked);
    const facts = await this.#lookUp(id);
    const block = of === null || !writesRows.test(action) ? "NONE" : this.#blockOnAll(of, facts);
    const decision = this.#admit(
      facts,
      decide({ ...asked, ...questionOfPerson(facts, action), block, ...about }),
      action,
    );
    const custodian = of?.custodianProvider ?? null;
    if (need === null) this.journal.wrote(id, action, custodian, decision.row);
    else {
      refuseIf(reasonProblems(need.field, need.reason));
      if (need.ordinary) this.journal.wrote(id, action, custodian, decision.row, need.reason);
      else this.journal.emergency(id, action, need.reason, custodian, decision.row);
    }
    await this.journal.writeDown();
    return { id, person: facts.person, facts } as ChangeablePatient;
  }

  /**
   * Refuses a caller who may not open a review of a person's case: medical oversight may (rows 11 and 12), of a
   * person about whom its own care provider has written. In the access log before it resolves.
   */
  async requireToReview(id: string): Promise<void> {
    const { custodianProvider } = this.own;
    const row = this.requireWithoutPerson("UNIT_LOG", { custodianProvider, authorUnit: "" });
    const facts = await this.#lookUp(id);
    const held = (await this.#holdings.load(id)).some((each) => each.custodianProvider === custodianProvider);
    if (!held) this.#admit(facts, { allow: false, row: "7", code: "NO_PATIENT_RELATION" }, "WRITE_FOLLOW_UP");
    this.journal.wrote(id, "WRITE_FOLLOW_UP", custodianProvider, row);
    await this.journal.writeDown();
  }

  /** The caller's own provider and unit, whose rows the caller writes; refuses somebody who has none. */
  get own(): Owner {
    const own = this.#own();
    if (own === null) throw refuse("FORBIDDEN");
    return own;
  }

  /** Refuses when the caller may not do something about a visible person, in rows of `owner`. */
  requireAbout(patient: VisiblePatient, action: FieldGroup, owner: Owner | null): void {
    this.#admit(patient.facts, this.#decideOn(patient.facts, action, owner), action);
  }

  /**
   * Refuses a caller who may not do something that is about no single person, in rows of `owner`; answers the row of
   * the decision table by which the caller may.
   */
  requireWithoutPerson(action: FieldGroup, owner: Owner): string {
    const decision = decide({
      ...impersonalFacts(this.#caller, action),
      custodian: custodianOf(this.#reader, owner),
    });
    if (decision.allow) return decision.row;
    this.journal.refused(null, decision.row, action);
    throw refusal(decision);
  }

  /** Other providers that have unblocked data about a person, when the caller may know who (SVOD 3:3, 3:6). */
  async holders(id: string): Promise<readonly string[]> {
    return (await this.#providers(id, "HOLDERS")).filter(({ open }) => open).map(({ provider }) => provider);
  }

  /** Other providers that have blocked data about a person, when the caller may know who (SVOD 3:5). */
  async blockingProviders(id: string): Promise<readonly string[]> {
    return (await this.#providers(id, "BLOCKING_PROVIDERS"))
      .filter(({ open }) => !open)
      .map(({ provider }) => provider);
  }

  /** Forgets what was known about a person, after a change. */
  forget(id: string): void {
    this.#facts.clear(id);
    this.#holdings.clear(id);
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
    this.#admit(patient.facts, this.#decideOn(patient.facts, group), group);
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

  /** What the caller may know to exist (SVOD 2:4, 2:5). */
  async existingData(patient: VisiblePatient): Promise<ExistingData> {
    if (this.#caller.client !== "PORTAL") return { unblockedShared: null, blocked: null };
    const seen = (await this.#holdings.load(patient.id)).map((row) => ({
      custodian: custodianOf(this.#reader, row),
      open: openBlocks.has(blockOn(row, patient.facts.blocks, this.#reader, this.#now)),
    }));
    return {
      unblockedShared: seen.some(({ custodian, open }) => custodian === "OTHER_PROVIDER" && open),
      blocked: this.#reader.social ? null : seen.some(({ open }) => !open),
    };
  }

  /** True for what is allowed, false for what is withheld without a word; a refusal for the rest. */
  #tell(decision: Decision): boolean {
    if (!decision.allow && decision.code !== null) throw refusal(decision);
    return decision.allow;
  }

  /** Refuses a caller to whom no relation would open what is asked for. */
  #requireForAnybody(asked: AccessFacts): void {
    const decision = decide(asked);
    if (decision.allow || hidesPersons(decision)) return;
    this.journal.refused(null, decision.row, asked.group);
    throw refusal(decision);
  }

  #own(): Owner | null {
    const { providerHsaId, unitHsaId } = this.#reader;
    return providerHsaId === null || unitHsaId === null
      ? null
      : { custodianProvider: providerHsaId, authorUnit: unitHsaId };
  }

  /** Facts about somebody who was asked for alone. */
  async #lookUp(id: string): Promise<PersonFacts> {
    this.#lookedUp.add(id);
    if (this.#lookedUp.size > LOOK_UPS_PER_REQUEST) {
      this.journal.refused(null, "4.6");
      throw refuse("TOO_MANY_LOOK_UPS");
    }
    const facts = await this.#facts.load(id);
    if (facts !== null) return facts;
    const decision = decide(impersonalFacts(this.#caller, "DEMOGRAPHICS"));
    this.journal.refused(null, decision.row);
    throw decision.allow ? refuse("NO_PATIENT_RELATION") : refusal(decision);
  }

  /** The block on what `owner` has written: one of a period counts for all of it, as what is changed may be of any day. */
  #blockOnAll({ custodianProvider, authorUnit }: Owner, facts: PersonFacts): BlockState {
    const row = { custodianProvider, authorUnit, from: "", to: null };
    return blockOn(row, facts.blocks, this.#reader, this.#now);
  }

  #admit(facts: PersonFacts, decision: Decision, group: FieldGroup): Extract<Decision, { allow: true }> {
    if (decision.allow) return decision;
    this.journal.refused(facts.person.id, decision.row, group);
    throw refusal(decision);
  }

  /** Providers other than the reader's own that have data about a person: each once for open and for closed data. */
  async #providers(id: string, group: FieldGroup): Promise<{ provider: string; open: boolean }[]> {
    const facts = await this.#lookUp(id);
    this.#admit(facts, this.#decideOn(facts, group), group);
    const seen = new Map<string, { provider: string; open: boolean }>();
    for (const row of await this.#holdings.load(id)) {
      if (custodianOf(this.#reader, row) !== "OTHER_PROVIDER") continue;
      const open = openBlocks.has(blockOn(row, facts.blocks, this.#reader, this.#now));
      seen.set(`${row.custodianProvider} ${open}`, { provider: row.custodianProvider, open });
    }
    return [...seen.values()].sort((a, b) => (a.provider < b.provider ? -1 : 1));
  }

  #decideOn(facts: PersonFacts, group: FieldGroup, owner: Owner | null = null): Decision {
    const decision = decide({
      ...impersonalFacts(this.#caller, group),
      ...questionOfPerson(facts, group),
      custodian: owner === null ? "NONE" : custodianOf(this.#reader, owner),
    });
    if (decision.allow) this.journal.opened(facts.person.id, group, null, decision.row);
    return decision;
  }

  #decideOnRow<Row>(facts: PersonFacts, row: Row, kind: RowKind<Row>): Decision {
    const owner = kind.owner(row);
    const question: AccessFacts = {
      ...impersonalFacts(this.#caller, kind.group(row)),
      ...questionOfPerson(facts, kind.group(row)),
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
      custodian: custodianOf(this.#reader, owner),
      block: blockOn({ custodianProvider, authorUnit, from, to }, facts.blocks, this.#reader, this.#now),
    };
    const readable = decide(owned);
    const decision = readable.allow && kind.tellsPlace ? decide({ ...owned, group: "PLACE" }) : readable;
    if (decision.allow)
      this.journal.opened(facts.person.id, owned.group, custodianProvider, decision.row, authorUnit);
    return decision;
  }
}

function visible(facts: PersonFacts): VisiblePatient {
  const { person, relation } = facts;
  return { id: person.id, person, relation, facts } as VisiblePatient;
}
