/** The place and day that a story is told in. */
import { dayNumber, dayText } from "../../../day.js";
import { instantOn } from "../../calendar.js";
import type { CareHomePlace, CareMap, MunicipalityPlace } from "../../care-map.js";
import { CENTRE_PHYSICIAN, HALMSTAD } from "./places.js";

/** What stories are told from. */
export interface StoryOptions {
  readonly careMap: CareMap;
  /** The measurement day; every story's days are counted from it. */
  readonly asOf: string;
}

/** Days and places by the names that stories use. */
export class StoryWorld {
  readonly #careMap: CareMap;
  readonly #asOf: number;

  constructor({ careMap, asOf }: StoryOptions) {
    this.#careMap = careMap;
    this.#asOf = dayNumber(asOf);
  }

  /** The day `days` from the measurement day: −1 is the day before. */
  day(days: number): string {
    return dayText(this.#asOf + days);
  }

  /** An instant on that day, `time` as `HH:MM` in Stockholm. */
  at(days: number, time: string): string {
    return instantOn(this.#asOf + days, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  }

  /** The birth date of somebody who turned `years` some months ago. */
  bornYearsAgo(years: number): string {
    return dayText(this.#asOf - Math.floor(years * 365.2425) - 100);
  }

  /** A municipality of the care map; throws RangeError when it has none such. */
  municipality(code: string): MunicipalityPlace {
    for (const region of this.#careMap.regions) {
      const found = region.municipalities.find((municipality) => municipality.code === code);
      if (found !== undefined) return found;
    }
    throw new RangeError(`The stories need municipality ${code}, which the care map lacks.`);
  }

  /** The care home for older people in Halmstad that the stories live in; its health centre is the personas'. */
  careHome(): CareHomePlace {
    const homes = this.municipality(HALMSTAD).careHomes.filter((home) => home.kind === "SABO");
    const home = homes.find((candidate) => candidate.healthCentre === CENTRE_PHYSICIAN.unit) ?? homes[0];
    if (home === undefined)
      throw new RangeError("The stories need a care home in Halmstad, which the care map lacks.");
    return home;
  }
}
