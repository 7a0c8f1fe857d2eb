/** Where a person belonged and lived through time, as stretches of days until death. */
import type { Place, Tally } from "@vardgraf/core";
import type { ResidenceRow } from "../tables.js";
import { before, dayAfter, daysOf, type Interval, type Period, split } from "./intervals.js";
import { oncePerPerson } from "./once-per-person.js";
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
 * The stretches in which a person belonged to the same place (see `placeOn`), whether alive or not, the earliest first.
 * Outside of them the person belonged nowhere.
 */
export const placeStretches = oncePerPerson((facts: PersonFacts): readonly Spell<Place>[] => {
  const days = changeDays([facts.registrations, facts.listings, careHomeResidences(facts)]);
  return spellsOf(days, (day) => placeOn(facts, day), isSamePlace);
});

/** The {@link placeStretches} of a living person: until the day of death. */
export const placeSpells = oncePerPerson((facts: PersonFacts): readonly Spell<Place>[] =>
  living(facts, placeStretches(facts)),
);

/**
 * The stretches in which a living person was registered in the same municipality and listed at the same
 * health centre, whatever care home the person lived in.
 */
export function registrationSpells(facts: PersonFacts): readonly Spell<Place>[] {
  if (careHomeResidences(facts).length === 0) return placeSpells(facts);
  const registered = (day: string): Place | null => {
    const municipality = municipalityOn(facts, day);
    return municipality === null ? null : { municipality, careUnit: healthCentreOn(facts, day) };
  };
  const days = changeDays([facts.registrations, facts.listings]);
  return living(facts, spellsOf(days, registered, isSamePlace));
}

/**
 * The stretches in which a living person had a home in a care home for older people (see
 * `careHomeResidenceOn`).
 */
export function careHomeSpells(
  facts: PersonFacts,
): readonly Spell<ResidenceRow & { readonly careHomeId: string }>[] {
  const homes = careHomeResidences(facts);
  if (homes.length === 0) return [];
  const spells = spellsOf(
    changeDays([homes]),
    (day) => careHomeResidenceOn(facts, day),
    (a, b) => a.id === b.id,
  );
  return living(facts, spells);
}

/** The residences in care homes for older people, short-term places apart. */
export const careHomeResidences = oncePerPerson(
  ({ residences }: Pick<PersonFacts, "residences">): readonly ResidenceRow[] =>
    residences.filter(isCareHomeResidence),
);

/** True for a residence in a care home for older people that is no short-term place. */
function isCareHomeResidence({ form, shortTerm, careHomeId }: ResidenceRow): boolean {
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

/** Every day on which facts begin, or have ended the day before; in order, each once. */
function changeDays(lists: readonly (readonly Period[])[]): string[] {
  const days: string[] = [];
  const add = (day: string): void => {
    if (!days.includes(day)) days.push(day);
  };
  for (const periods of lists) {
    for (const { validFrom, validTo } of periods) {
      add(validFrom);
      if (validTo !== null) add(dayAfter(validTo));
    }
  }
  return days.sort();
}

/** The spells as far as the person was alive. */
function living<Value>(
  { patient: { deceasedOn } }: Pick<PersonFacts, "patient">,
  spells: readonly Spell<Value>[],
): readonly Spell<Value>[] {
  if (deceasedOn === null) return spells;
  return spells
    .filter(({ from }) => from < deceasedOn)
    .map((spell) => (spell.to === null || deceasedOn < spell.to ? { ...spell, to: deceasedOn } : spell));
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.municipality === b.municipality && a.careUnit === b.careUnit && a.careHome === b.careHome;
}
