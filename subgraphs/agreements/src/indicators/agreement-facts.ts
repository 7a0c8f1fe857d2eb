/** What the rules of indicators know of agreements: everything of one region. */
import type { CompensationFacts } from "../rules/compensation.js";
import type { Competence } from "../rules/competence-on.js";
import type { Said } from "../rules/joint-status.js";
import type { SigningParty } from "../rules/signing.js";
import type { AgreementFacts as LifecycleFacts } from "../rules/agreement-status.js";
import type { CompetenceProfession, DutyHolder, EscalationStep, FundingRecipient } from "../terms.js";

/** The agreements of a region, those of the whole country, and what has been recorded about them. */
export interface AgreementFacts {
  /** Two digits. */
  readonly region: string;
  /** By id. */
  readonly agreements: readonly CountedAgreement[];
  /** Posts by profession, earliest first. */
  readonly supply: readonly CountedSupply[];
  /** The day after the last that anything is known of: what lasts is followed until then. */
  readonly until: string;
}

/** An agreement with what is counted of it. */
export interface CountedAgreement extends LifecycleFacts {
  readonly id: string;
  /** Two digits; null for an agreement of the whole country. */
  readonly regionCode: string | null;
  /** The agreement whose place it takes. */
  readonly replacesId: string | null;
  readonly parties: readonly CountedParty[];
  /** Prioritised measures that the agreement counts, named or not; null for an agreement without such (C16). */
  readonly measuresTotal: number | null;
  readonly activities: readonly CountedActivity[];
  readonly funding: readonly CountedAmount[];
  readonly compensation: readonly CountedCompensation[];
  readonly cases: readonly CountedCase[];
  readonly competences: readonly CountedCompetence[];
}

/** A party; `regionCode` tells whose it is when it is a region or a body of one. */
export interface CountedParty extends SigningParty {
  readonly regionCode: string | null;
}

/** Something to be done, and what those that answer for it have said, each in the order in which it was said. */
export interface CountedActivity {
  /** Last year to have it done; null when there is none. */
  readonly toYear: number | null;
  /** Number of parties that answer for it. */
  readonly responsible: number;
  readonly reports: readonly (readonly Said[])[];
}

/** An amount of an agreement's money, in millions of kronor. */
export interface CountedAmount {
  readonly id: string;
  /** The amount that it is a part of. */
  readonly parentId: string | null;
  readonly year: number;
  readonly recipient: FundingRecipient;
  readonly amountMSEK: string;
}

/** What is paid for the care homes whose agreements have been renewed for a year. */
export interface CountedCompensation {
  readonly year: number;
  readonly facts: CompensationFacts;
  readonly homes: readonly { readonly id: string; readonly places: number }[];
}

/** A disagreement or dispute: the steps that it has come to, earliest first. */
export interface CountedCase {
  /** Instant. */
  readonly openedAt: string;
  readonly steps: readonly { readonly step: EscalationStep; readonly since: string }[];
}

/** Who answers for a profession from the day of a wording on. */
export interface CountedCompetence extends Competence {
  readonly responsible: DutyHolder;
}

/** Full-time posts of a profession on a day, decimals. */
export interface CountedSupply {
  readonly profession: CompetenceProfession;
  readonly asOf: string;
  readonly needed: string;
  readonly filled: string;
}
