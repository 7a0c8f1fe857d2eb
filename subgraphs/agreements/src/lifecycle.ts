/** How far agreements have come: loads what the rules look at, in as many statements for many as for one. */
import type { Loaders } from "./loaders.js";
import type { AgreementRow } from "./model.js";
import { agreementStatus, binds, statusAmong } from "./rules/agreement-status.js";
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
  async effectiveFrom({ id, signingRule, notBefore }: AgreementRow): Promise<string | null> {
    return effectiveFrom(signingRule, await this.#loaders.partiesOfAgreement.load(id), notBefore);
  }

  /** First day of force by decisions or, where none are known, by what the source states; null when neither tells. */
  async inForceFrom(agreement: AgreementRow): Promise<string | null> {
    const [decided, stages] = await Promise.all([
      this.effectiveFrom(agreement),
      this.#loaders.stagesOfAgreement.load(agreement.id),
    ]);
    return decided ?? stages.find(({ status }) => status === "IN_FORCE")?.validFrom ?? null;
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
