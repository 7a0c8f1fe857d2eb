/** Invented people, one at a time. */
import { dayNumber } from "../day.js";
import type { CareMap } from "./care-map.js";
import { Identities } from "./identities.js";
import { beginLife } from "./person/demographics.js";
import { planDischarges } from "./person/discharge.js";
import { enrol } from "./person/enrolment.js";
import { meet, reviewMedication } from "./person/events.js";
import { house } from "./person/housing.js";
import { assignPhysician, list } from "./person/listings.js";
import { plan } from "./person/plans.js";
import { decidePrivacy } from "./person/privacy.js";
import { admit } from "./person/stays.js";
import { assessAndSupport } from "./person/support.js";
import { Random } from "./random.js";
import type { PersonRecords } from "./records.js";
import { RegionSetting } from "./setting.js";
import { readTexts, type Texts } from "./texts.js";

/** How many people a region gets. */
export interface RegionShare {
  /** Two digits; a region of the care map. */
  readonly code: string;
  readonly people: number;
}

/** What decides every row. */
export interface PeopleOptions {
  readonly careMap: CareMap;
  readonly regions: readonly RegionShare[];
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** The measurement day: everything that is recorded happened before it. */
  readonly asOf: string;
  /** How many times as common care homes and home health care are made (see `oversampling`); 1 when left out. */
  readonly oversampling?: number;
  /** Identity numbers that others have already. */
  readonly takenNumbers?: ReadonlySet<string>;
}

/**
 * Yields people region by region, each with all that is recorded about them.
 *
 * The same options give the same people. A person's random stream comes from seed, region and the person's
 * number in the region, and what people of a region share (identity numbers, places in care homes) stays in
 * the region, so that another region may have more or fewer people without a change here. Memory does not
 * grow with the number of people.
 *
 * Throws RangeError for a region that the care map lacks or that has no municipality.
 */
export function* generatePeople(options: PeopleOptions): Generator<PersonRecords, void, void> {
  const texts = readTexts();
  for (const share of options.regions) {
    if (share.people > 0) yield* generateRegion(options, share, texts);
  }
}

function* generateRegion(
  { careMap, regions, seed, asOf, oversampling = 1, takenNumbers }: PeopleOptions,
  { code, people }: RegionShare,
  texts: Texts,
): Generator<PersonRecords, void, void> {
  const place = careMap.regions.find((region) => region.code === code);
  if (place === undefined || place.municipalities.length === 0) {
    throw new RangeError(`The care map has no municipality of region ${code}.`);
  }
  const region = new RegionSetting(place);
  const identities = new Identities(
    code,
    regions.map((r) => r.code),
    seed,
    takenNumbers ?? new Set(),
  );
  const day = dayNumber(asOf);
  for (let index = 0; index < people; index += 1) {
    yield live(Random.of(seed, code, index), region, identities, texts, day, oversampling);
  }
}

/** Writes the history of one person. */
function live(
  random: Random,
  region: RegionSetting,
  identities: Identities,
  texts: Texts,
  asOf: number,
  oversampling: number,
): PersonRecords {
  const { life, move } = beginLife(random, region, identities, texts, asOf);
  const home = house(life, move, oversampling);
  const listings = list(life, home);
  const physician = assignPhysician(life, home, listings.at(-1));
  const enrolment = enrol(life, home, oversampling);
  const stays = admit(life, home);
  planDischarges(life, stays, listings, enrolment);
  assessAndSupport(life, stays, listings);
  meet(life, home, listings, physician, enrolment, stays);
  reviewMedication(life, home, listings, enrolment);
  plan(life, listings, enrolment);
  decidePrivacy(life, listings.at(-1), enrolment);
  return life.recorder.records;
}
