/** Where a person belonged and lived through time, as stretches of days until death. */
import type { Place, Tally } from "@vardgraf/core";
import type { ResidenceRow } from "../tables.js";
import { before, dayAfter, daysOf, type Interval, type Period, split } from "./intervals.js";
import {
  careHomeResidenceOn,
  healthCentreOn,
  municipalityOn,
  type PersonFacts,
  placeOn,
} from "./person-facts.js";

/** A stretch of days with what was so all the while. */
export interface Spell<Value> extends Interval {
  readonly value: Value;
}

/** Alive at the end of a day. */
export function isAliveOn({ patient }: Pick<PersonFacts, "patient">, day: string): boolean {
  return patient.deceasedOn === null || day < patient.deceasedOn;
}

/**
 * The stretches in which a living person belonged to the same place (see `placeOn`), the earliest first.
 * Outside of them the person belonged nowhere.
 */
export function placeSpells(facts: PersonFacts): Spell<Place>[] {
  const homes = facts.residences.filter(isCareHomeResidence);
  const days = changeDays(facts, [facts.registrations, facts.listings, homes]);
  return spellsOf(days, (day) => (isAliveOn(facts, day) ? placeOn(facts, day) : null), isSamePlace);
}

/**
 * The stretches in which a living person was registered in the same municipality and listed at the same
 * health centre, whatever care home the person lived in.
 */
export function registrationSpells(facts: PersonFacts): Spell<Place>[] {
  const days = changeDays(facts, [facts.registrations, facts.listings]);
  const registered = (day: string): Place | null => {
    const municipality = isAliveOn(facts, day) ? municipalityOn(facts, day) : null;
    return municipality === null ? null : { municipality, careUnit: healthCentreOn(facts, day) };
  };
  return spellsOf(days, registered, isSamePlace);
}

/**
 * The stretches in which a living person had a home in a care home for older people (see
 * `careHomeResidenceOn`).
 */
export function careHomeSpells(facts: PersonFacts): Spell<ResidenceRow & { readonly careHomeId: string }>[] {
  const homes = facts.residences.filter(isCareHomeResidence);
  if (homes.length === 0) return [];
  return spellsOf(
    changeDays(facts, [homes]),
    (day) => (isAliveOn(facts, day) ? careHomeResidenceOn(facts, day) : null),
    (a, b) => a.id === b.id,
  );
}

/** True for a residence in a care home for older people that is no short-term place. */
export function isCareHomeResidence({ form, shortTerm, careHomeId }: ResidenceRow): boolean {
  return form === "SPECIAL" && !shortTerm && careHomeId !== null;
}

/** The days, until death, on which some facts about a person hold; in order. */
export function livingDays(
  { patient }: Pick<PersonFacts, "patient">,
  periods: readonly Period[],
): Interval[] {
  return before(daysOf(periods), patient.deceasedOn);
}

/** Tallies one of a share for a stretch of days: as meeting the measure on the days that lie in `met`. */
export function tallyShare(tally: Tally, whole: Interval, met: readonly Interval[], place: Place): void {
  for (const { from, to, inside } of split([whole], met))
    tally.held("MAIN", from, to, place, { numerator: inside ? 1 : 0, denominator: 1 });
}

/**
 * What `valueOn` says over time; null where there is nothing to say. It changes on `days` only, which are in
 * order, and says nothing before the first of them.
 */
export function spellsOf<Value>(
  days: readonly string[],
  valueOn: (day: string) => Value | null,
  isSame: (a: Value, b: Value) => boolean,
): Spell<Value>[] {
  const spells: Spell<Value>[] = [];
  for (const [at, from] of days.entries()) {
    const value = valueOn(from);
    if (value === null) continue;
    const to = days[at + 1] ?? null;
    const last = spells.at(-1);
    if (last !== undefined && last.to === from && isSame(last.value, value))
      spells[spells.length - 1] = { ...last, to };
    else spells.push({ from, to, value });
  }
  return spells;
}

/** Every day on which facts begin, or have ended the day before, and that of death; in order, each once. */
function changeDays({ patient }: PersonFacts, lists: readonly (readonly Period[])[]): string[] {
  const days = new Set<string>();
  for (const periods of lists) {
    for (const { validFrom, validTo } of periods) {
      days.add(validFrom);
      if (validTo !== null) days.add(dayAfter(validTo));
    }
  }
  if (patient.deceasedOn !== null) days.add(patient.deceasedOn);
  return [...days].sort();
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.municipality === b.municipality && a.careUnit === b.careUnit && a.careHome === b.careHome;
}
