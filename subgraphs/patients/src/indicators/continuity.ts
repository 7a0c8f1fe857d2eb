/** How often a patient meets the same people: what the indices of continuity (I15–I17) count. */
import { monthOf, type Place, type Tally } from "@vardgraf/core";
import { dayNumber, dayText } from "../day.js";
import type { EncounterRow } from "../tables.js";
import type { PersonFacts } from "./person-facts.js";
import { placeSpells } from "./spells.js";

/**
 * Calendar months in which contacts count: the one that ends with the day of measurement and the 17 before
 * it.
 */
export const CONTINUITY_MONTHS = 18;
/** Fewest contacts of which continuity is measured. */
export const FEWEST_CONTACTS = 3;

/** A contact as continuity looks at it. */
export interface Contact {
  /** Calendar month, as {@link monthOf} counts. */
  readonly month: number;
  /** Whoever the patient met. */
  readonly practitioner: string;
}

/** Months in a row at whose ends a patient's contacts of the last 18 months count alike. */
export interface ContinuityRun {
  readonly fromMonth: number;
  /** Exclusive. */
  readonly toMonth: number;
  /** N: contacts, at least three. */
  readonly contacts: number;
  /**
   * Σn² − N over the people that the patient met: 0 when each was met once, N(N − 1) when all were the same.
   */
  readonly repeats: number;
}

/** The last day of a calendar month. */
export function monthEnd(month: number): string {
  let day = ends.get(month);
  if (day === undefined) {
    const next = month + 1;
    const first = `${String(Math.floor(next / 12)).padStart(4, "0")}-${String((next % 12) + 1).padStart(2, "0")}-01`;
    day = dayText(dayNumber(first) - 1);
    ends.set(month, day);
  }
  return day;
}
const ends = new Map<number, string>();

/**
 * What a patient's contacts add up to at the end of each month, as long as there are three in the 18 calendar
 * months that end with it. Each contact is taken in once and let go once.
 */
export function continuityRuns(contacts: readonly Contact[]): ContinuityRun[] {
  const inOrder = contacts.toSorted((a, b) => a.month - b.month);
  const met = new Map<string, number>();
  const runs: ContinuityRun[] = [];
  let squares = 0;
  let [added, gone] = [0, 0];
  let run: ContinuityRun | null = null;
  for (;;) {
    const leaving = inOrder[gone];
    if (leaving === undefined) return runs;
    const change = Math.min(
      inOrder[added]?.month ?? Number.POSITIVE_INFINITY,
      leaving.month + CONTINUITY_MONTHS,
    );
    for (let next = inOrder[added]; next?.month === change; next = inOrder[++added]) {
      const times = met.get(next.practitioner) ?? 0;
      met.set(next.practitioner, times + 1);
      squares += 2 * times + 1;
    }
    for (let old = inOrder[gone]; old && old.month + CONTINUITY_MONTHS === change; old = inOrder[++gone]) {
      const times = met.get(old.practitioner) ?? 0;
      met.set(old.practitioner, times - 1);
      squares -= 2 * times - 1;
    }
    const count = added - gone;
    const repeats = squares - count;
    if (run !== null && run.contacts === count && run.repeats === repeats) continue;
    if (run !== null) runs.push({ ...run, toMonth: change });
    run = count < FEWEST_CONTACTS ? null : { fromMonth: change, toMonth: change, contacts: count, repeats };
  }
}

/** A meeting in person or by video: a telephone call is a contact, but no visit. */
export function isPhysicianVisit({ profession, kind }: Pick<EncounterRow, "profession" | "kind">): boolean {
  return profession === "PHYSICIAN" && kind !== "PHONE";
}

/**
 * Tallies the continuity of the contacts that count at the health centre at which the person is listed on the
 * day of measurement, wherever the person was listed when they took place. `groupOf` says where the patient
 * is counted; null for nowhere.
 */
export function tallyContinuity(
  facts: PersonFacts,
  tally: Tally,
  counts: (encounter: EncounterRow) => boolean,
  groupOf: (place: Place) => Place | null,
): void {
  const contacts = contactsByCentre(facts, counts);
  if (contacts.size === 0) return;
  const runs = new Map<string, readonly ContinuityRun[]>();
  for (const { from, to, value } of placeSpells(facts)) {
    const centre = value.careUnit ?? "";
    const group = groupOf(value);
    const ofCentre = contacts.get(centre);
    if (ofCentre === undefined || group === null) continue;
    const months = runs.get(centre) ?? continuityRuns(ofCentre);
    runs.set(centre, months);
    tallyRuns(tally, months, monthOf(from), to === null ? Number.POSITIVE_INFINITY : monthOf(to), group);
  }
}

/** Tallies the runs, cut to the month ends from one month to another (exclusive). */
function tallyRuns(
  tally: Tally,
  runs: readonly ContinuityRun[],
  fromMonth: number,
  toMonth: number,
  group: Place,
): void {
  for (const run of runs) {
    const from = Math.max(run.fromMonth, fromMonth);
    const to = Math.min(run.toMonth, toMonth);
    if (from >= to) continue;
    const amounts = { numerator: run.repeats, denominator: 1, key: run.contacts };
    tally.held("MAIN", monthEnd(from), monthEnd(to), group, amounts);
  }
}

/** Contacts that count, by health centre at which the person is or was listed; at three or more. */
function contactsByCentre(
  { encounters, listings }: PersonFacts,
  counts: (encounter: EncounterRow) => boolean,
): Map<string, Contact[]> {
  const byCentre = new Map<string, Contact[]>();
  if (encounters.length < FEWEST_CONTACTS) return byCentre;
  for (const { healthCentre } of listings) byCentre.set(healthCentre, []);
  for (const encounter of encounters) {
    const { unit, at, practitionerHsaId } = encounter;
    const contacts = byCentre.get(unit);
    if (contacts !== undefined && counts(encounter))
      contacts.push({ month: monthOf(at), practitioner: practitionerHsaId });
  }
  for (const [centre, contacts] of byCentre) if (contacts.length < FEWEST_CONTACTS) byCentre.delete(centre);
  return byCentre;
}
