/** How far agreements have come: loads what the rules look at, in as many statements for many as for one. */
import { Temporal } from "temporal-polyfill";
import type { Loaders } from "./loaders.js";
import type { AgreementRow, PartyRow } from "./model.js";
import { agreementStatus, binds, statusAmong } from "./rules/agreement-status.js";
import type { Force } from "./rules/follow-up-years.js";
import { effectiveFrom } from "./rules/signing.js";
import type { PartyOfAgreement } from "./store.js";
import type { AgreementStatus } from "./terms.js";

/** The life of agreements, for one request. */
export class Lifecycle {
  readonly #loaders: Loaders;

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /** Status of an agreement on `day`. */
  async status(agreement: AgreementRow, day: string): Promise<AgreementStatus> {
    const [parties, stages, replacements] = await Promise.all([
      this.#loaders.partiesOfAgreement.load(agreement.id),
      this.#loaders.stagesOfAgreement.load(agreement.id),
      this.#loaders.replacementsOfAgreement.load(agreement.id),
    ]);
    const status = agreementStatus({ ...agreement, parties, stages }, day);
    if (status !== "IN_FORCE") return status;
    return statusAmong(status, await Promise.all(replacements.map((other) => this.status(other, day))));
  }

  /** First day of force that decisions lead to; null when they do not or are not known. */
  async effectiveFrom(agreement: AgreementRow): Promise<string | null> {
    const { id, signingRule, notBefore, majorityThreshold } = agreement;
    const parties = await this.#loaders.partiesOfAgreement.load(id);
    return effectiveFrom(signingRule, parties, notBefore, majorityThreshold);
  }

  /** First day of force by decisions or, where none are known, by what the source states; null when neither tells. */
  async inForceFrom(agreement: AgreementRow): Promise<string | null> {
    const [decided, stages] = await Promise.all([
      this.effectiveFrom(agreement),
      this.#loaders.stagesOfAgreement.load(agreement.id),
    ]);
    return decided ?? stages.find(({ status }) => status === "IN_FORCE")?.validFrom ?? null;
  }

  /** The parties that an agreement binds on `day`, by its signing rule (E37, E39). */
  async boundParties(agreement: AgreementRow, day: string): Promise<PartyRow[]> {
    const [status, parties] = await Promise.all([
      this.status(agreement, day),
      this.#loaders.partiesOfAgreement.load(agreement.id),
    ]);
    return parties.filter((party) => binds(status, agreement.signingRule, party, day));
  }

  /**
   * The days of force as they look on `day`; null when it was never in force by then. They end with the last day
   * of the agreement, or the day before another was in force in its place.
   */
  async force(agreement: AgreementRow, day: string): Promise<Force | null> {
    const from = await this.inForceFrom(agreement);
    if (from === null || from > day) return null;
    const replacements = await this.#loaders.replacementsOfAgreement.load(agreement.id);
    const starts = await Promise.all(replacements.map((other) => this.inForceFrom(other)));
    const replacedOn = starts
      .flatMap((start) => (start !== null && start <= day ? [start] : []))
      .toSorted()[0];
    const ends = [agreement.validTo, replacedOn === undefined ? null : dayBefore(replacedOn)];
    return { from, to: ends.flatMap((end) => end ?? []).toSorted()[0] ?? null };
  }

  /** Those of the agreements that bind the party beside them on `day`, each once. */
  async binding(candidates: readonly PartyOfAgreement[], day: string): Promise<AgreementRow[]> {
    const bound = await Promise.all(
      candidates.map(async ({ agreement, party }) =>
        binds(await this.status(agreement, day), agreement.signingRule, party, day) ? [agreement] : [],
      ),
    );
    return [...new Map(bound.flat().map((agreement) => [agreement.id, agreement])).values()];
  }
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
