/** Amounts that are worked out: loads what the rules look at, for one request. */
import { refuse } from "@vardgraf/core";
import type {
  AgreementPeriodRow,
  CareHomeCompensationSource,
  IndexedAmountSource,
} from "./document-model.js";
import type { Loaders } from "./loaders.js";
import type { AgreementRow, CompensationRuleRow, IdReference } from "./model.js";
import { compensation, type CompensationFacts, type Rate } from "./rules/compensation.js";
import { indexedAmount } from "./rules/indexation.js";
import type { PlacesRounding } from "./terms.js";

/** What a calculation is asked for. */
export interface CompensationQuestion {
  readonly year: number;
  /** Null for the rounding that is set. */
  readonly rounding: PlacesRounding | null;
}

/** The amounts of agreements, for one request. */
export class Money {
  readonly #loaders: Loaders;

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /** The indexed amount of a year; null when nothing of the agreement follows an index. */
  async indexed({ id }: AgreementRow, year: number): Promise<IndexedAmountSource | null> {
    const rules = await this.#loaders.compensationOfAgreement.load(id);
    const rule = rules.find(({ indexShare }) => indexShare !== null);
    if (rule?.amount == null || rule.year === null || rule.indexShare === null) return null;
    const values = await this.#loaders.indexValuesOfRule.load(rule.id);
    const base = { amount: BigInt(rule.amount), baseYear: rule.year, share: rule.indexShare };
    const percents = new Map(values.map(({ year, percent }) => [year, percent]));
    return { rule, year, ...indexedAmount(base, percents, year) };
  }

  /** What the calculation for a year needs; null for an agreement that pays for no places. */
  async facts({ id }: AgreementRow, question: CompensationQuestion): Promise<CompensationFacts | null> {
    const rules = await this.#loaders.compensationOfAgreement.load(id);
    const places = rules.find(({ kind }) => kind === "PER_PLACES");
    if (places === undefined || places.unitSize === null) return null;
    const visits = rules.find(({ kind }) => kind === "PER_VISIT");
    const [forPlaces, forVisits] = await Promise.all([
      this.#setting(places, question.year),
      visits ? this.#setting(visits, question.year) : null,
    ]);
    return {
      rate: rateOf(forPlaces),
      unitSize: places.unitSize,
      rounding: question.rounding ?? forPlaces?.rounding ?? null,
      raisePercent: rules.find(({ kind }) => kind === "RAISE_PERCENT")?.percent ?? null,
      visitRate: rateOf(forVisits),
    };
  }

  async #setting({ id }: CompensationRuleRow, year: number) {
    return (await this.#loaders.settingsOfRule.load(id)).find((setting) => setting.year === year) ?? null;
  }
}

/** Refuses a number of visits below none (`BAD_USER_INPUT`); null is a number that nobody has told. */
export function visitCount(visits: number | null | undefined): number | null {
  if (visits != null && visits < 0) throw refuse("BAD_USER_INPUT", "There are no visits fewer than 0.");
  return visits ?? null;
}

/** The compensation of one care home. Without places there is nothing to work with. */
export function ofCareHome(
  facts: CompensationFacts,
  {
    careHome,
    year,
    places,
    visits,
  }: {
    readonly careHome: IdReference;
    readonly year: number;
    readonly places: number | null;
    readonly visits: number | null;
  },
): CareHomeCompensationSource {
  const known = { careHome, year, places, visits, rounding: facts.rounding };
  const worked = compensation(facts, places ?? 0, visits);
  if (places !== null) return { ...known, ...worked };
  return {
    ...known,
    ...worked,
    units: null,
    placesAmount: null,
    amount: null,
    problems: ["PLACES_NOT_STATED", ...worked.problems],
  };
}

/** The recorded period of a year; null when none is. */
export function periodOfYear(
  periods: readonly AgreementPeriodRow[],
  agreementId: string,
  year: number,
): AgreementPeriodRow | null {
  return periods.find((period) => period.agreementId === agreementId && period.year === year) ?? null;
}

function rateOf(
  setting: { readonly amount: string | null; readonly basis: Rate["basis"] | null } | null,
): Rate | null {
  if (setting?.amount == null || setting.basis === null) return null;
  return { amount: BigInt(setting.amount), basis: setting.basis };
}
