/** Invented people, one at a time. */
import { dayNumber } from "../day.js";
import type { CareMap } from "./care-map.js";
import { Identities } from "./identities.js";
import { beginLife, type Origin } from "./person/demographics.js";
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
import { rowIds } from "./row-ids.js";
import { RegionSetting } from "./setting.js";
import { HISTORY_YEARS } from "./shares.js";
import { readTexts } from "./texts.js";

/** Longest history that is kept, in years: journals go no further back. */
export const MOST_YEARS = 10;

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
  /** Years of history before the measurement day, 1 to 10; {@link HISTORY_YEARS} when left out. */
  readonly years?: number;
  /** How many times as common care homes and home health care are made (see `oversampling`); 1 when left out. */
  readonly oversampling?: number;
  /** Identity numbers that others have already. */
  readonly takenNumbers?: ReadonlySet<string>;
}

/** Where the making of people has come to. Plain data, so that it can be kept and gone on from. */
export interface PeopleState {
  /** Position in the list of regions. */
  readonly region: number;
  /** People of that region made so far. */
  readonly index: number;
  /** What they took of what the region has only so much of: identity numbers, empty before the first, and places. */
  readonly given: string;
  readonly free: readonly (readonly number[])[];
}

/**
 * People region by region, each with all that is recorded about them.
 *
 * The same options give the same people, also when others go on from a {@link PeopleState}. A person's random stream
 * comes from seed, region and the person's number in the region, and what people of a region share (identity
 * numbers, places in care homes) stays in the region, so that another region may have more or fewer people without
 * a change here. Memory does not grow with the number of people.
 */
export class People {
  readonly #options: PeopleOptions;
  readonly #texts = readTexts();
  #region = 0;
  #index = 0;
  #place: { readonly setting: RegionSetting; readonly identities: Identities } | null = null;

  /** Throws RangeError for a number of years that is not kept. */
  constructor(options: PeopleOptions, state?: PeopleState) {
    const { years = HISTORY_YEARS } = options;
    if (!Number.isInteger(years) || years < 1 || years > MOST_YEARS)
      throw new RangeError(`Histories are 1 to ${MOST_YEARS} years long.`);
    this.#options = options;
    if (state === undefined) return;
    this.#region = state.region;
    this.#index = state.index;
    const share = options.regions[state.region];
    if (share === undefined || state.given === "") return;
    this.#place = this.#settle(share.code);
    this.#place.identities.restore(state.given);
    this.#place.setting.restore(state.free);
  }

  /**
   * The next person.
   *
   * Throws RangeError after the last, and for a region that the care map lacks or that has no municipality.
   */
  next(): PersonRecords {
    for (;;) {
      const share = this.#options.regions[this.#region];
      if (share === undefined) throw new RangeError("There are no more people.");
      if (this.#index < share.people) {
        this.#place ??= this.#settle(share.code);
        const { seed, asOf, years = HISTORY_YEARS, oversampling = 1 } = this.#options;
        const random = Random.of(seed, share.code, this.#index);
        const newId = rowIds(random, share.code, this.#index);
        this.#index += 1;
        return live(random, {
          ...this.#place,
          newId,
          texts: this.#texts,
          asOf: dayNumber(asOf),
          years,
          oversampling,
        });
      }
      this.#region += 1;
      this.#index = 0;
      this.#place = null;
    }
  }

  /** Where it has come to. */
  state(): PeopleState {
    const { identities, setting } = this.#place ?? {};
    return {
      region: this.#region,
      index: this.#index,
      given: identities?.given() ?? "",
      free: setting?.free() ?? [],
    };
  }

  #settle(code: string): { setting: RegionSetting; identities: Identities } {
    const { careMap, regions, seed, takenNumbers } = this.#options;
    const place = careMap.regions.find((region) => region.code === code);
    if (place === undefined || place.municipalities.length === 0) {
      throw new RangeError(`The care map has no municipality of region ${code}.`);
    }
    const codes = regions.map((region) => region.code);
    return {
      setting: new RegionSetting(place),
      identities: new Identities(code, codes, seed, takenNumbers ?? new Set()),
    };
  }
}

/** Yields all {@link People}. Throws as they do. */
export function* generatePeople(options: PeopleOptions): Generator<PersonRecords, void, void> {
  const people = new People(options);
  const total = options.regions.reduce((sum, share) => sum + share.people, 0);
  for (let made = 0; made < total; made += 1) yield people.next();
}

interface Circumstances extends Origin {
  readonly oversampling: number;
}

/** Writes the history of one person. */
function live(random: Random, circumstances: Circumstances): PersonRecords {
  const { oversampling } = circumstances;
  const { life, move } = beginLife(random, circumstances);
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
