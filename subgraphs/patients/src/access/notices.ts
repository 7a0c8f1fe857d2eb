/**
 * The one way to the notices of discharges: a statutory transfer to named receivers (2017:612 ch. 2), for
 * which neither consent nor a care relation is needed, and which goes to nobody else.
 */
import { type Caller, refuse } from "@vardgraf/core";
import type { PatientIdentifierRow, PatientRow } from "../tables.js";
import { decide } from "./cedar/index.js";
import type { Decision } from "./decision.js";
import { type FieldGroup, impersonalFacts, type Relation, roleOf } from "./facts.js";
import type { Journal } from "./journal.js";
import type { DischargeRecord, MessageOfStay } from "./kinds.js";
import { refusal } from "./refusal.js";
import { Sealed } from "./sealed.js";
import type { VisibleDischarge } from "./visible.js";

/** Decides on notices and opens them, for one request. */
export class Notices {
  constructor(
    private readonly caller: Caller,
    private readonly journal: Journal,
  ) {}

  /**
   * Those of a municipality's notices that go to the caller. `organisationNumber` is the municipality's: its
   * own staff get what is addressed to it, staff of a clinic or health centre what their own unit has sent or
   * got. Refuses a caller to whom no notice of the municipality can be addressed.
   */
  of(organisationNumber: string, sealed: readonly Sealed<DischargeRecord>[]): VisibleDischarge[] {
    this.require(organisationNumber);
    return sealed
      .map((each) => Sealed.open(each).row)
      .filter((row) => {
        const decision = this.#decide(this.#relation(row), row.person);
        if (decision.allow) this.journal.opened(row.person.id, "NOTICE", null, decision.row);
        return decision.allow;
      })
      .map(noticeOf);
  }

  /** Refuses a caller who gets no notices of a municipality, before anything is read. */
  require(organisationNumber: string): void {
    const { caller } = this;
    const decision = this.#decide(caller.client === "SANDBOX" ? "SYNTHETIC" : "ADDRESSED", null);
    if (!decision.allow) {
      this.journal.refused(null, decision.row, "NOTICE");
      throw refusal(decision);
    }
    const municipal = caller.client === "PORTAL" && roleOf(caller) !== "PHYSICIAN";
    if (municipal && caller.organisationNumber !== organisationNumber) throw refuse("FORBIDDEN");
  }

  /** True when a notice goes to the caller, whatever the caller may read of it. */
  isAddressed(sealed: readonly Sealed<DischargeRecord>[]): boolean {
    return sealed.some((each) => this.#relation(Sealed.open(each).row) === "ADDRESSED");
  }

  /** A notice that goes to the caller; null for one that does not. */
  one(sealed: readonly Sealed<DischargeRecord>[]): VisibleDischarge | null {
    const rows = sealed.map((each) => Sealed.open(each).row);
    return (
      rows.flatMap((row) => {
        const decision = this.#decide(this.#relation(row), row.person);
        if (!decision.allow) return [];
        this.journal.opened(row.person.id, "NOTICE", null, decision.row);
        return [noticeOf(row)];
      })[0] ?? null
    );
  }

  /** Identity numbers that belong to a notice. */
  identifiers(
    notice: VisibleDischarge,
    sealed: readonly Sealed<PatientIdentifierRow>[],
  ): PatientIdentifierRow[] {
    return sealed
      .map((each) => Sealed.open(each).row)
      .filter(({ patientId }) => patientId === notice.person.id);
  }

  /** Messages that belong to a notice. */
  messages(notice: VisibleDischarge, sealed: readonly Sealed<MessageOfStay>[]): MessageOfStay[] {
    return sealed
      .map((each) => Sealed.open(each).row)
      .filter(({ processId }) => processId === notice.process.id);
  }

  /** The municipality of registration that a notice tells; refuses it of a protected person. */
  address(notice: VisibleDischarge): string {
    const decision = this.#decide(this.#relation(notice), notice.person, "NOTICE_ADDRESS");
    if (!decision.allow) throw refusal(decision);
    return notice.person.registeredMunicipality;
  }

  #decide(relation: Relation, person: PatientRow | null, group: FieldGroup = "NOTICE"): Decision {
    return decide({
      ...impersonalFacts(this.caller, group),
      relation,
      protection: person?.protection ?? "NONE",
    });
  }

  #relation({ process, stay, person }: DischargeRecord): Relation {
    const { caller } = this;
    if (caller.client === "SANDBOX") return person.tenant === "SYNTHETIC" ? "SYNTHETIC" : "NONE";
    if (caller.client !== "PORTAL") return "NONE";
    const addressed =
      roleOf(caller) === "PHYSICIAN"
        ? stay.clinic === caller.unitHsaId || process.healthCentre === caller.unitHsaId
        : process.municipalUnit.startsWith(`SE${caller.organisationNumber}-`);
    return addressed ? "ADDRESSED" : "NONE";
  }
}

function noticeOf(row: DischargeRecord): VisibleDischarge {
  return { ...row, asNotice: true } as VisibleDischarge;
}
