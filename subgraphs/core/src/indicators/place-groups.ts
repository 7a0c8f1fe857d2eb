/** Which groups what belongs to a place is counted in, found once for each place. */
import type { Grouping } from "./definition.js";
import type { GroupOf, PlaceSums, TallySums } from "./tally-sums.js";
import type { Place } from "./tally.js";

/** A step on the way from the whole of a place to its smallest part. */
class Step {
  sums: PlaceSums | null = null;
  #further: Map<string, Step> | null = null;

  /** To a part of what this step stands for; `null` and `undefined` are the same part. */
  to(part: string | null | undefined): Step {
    const further = (this.#further ??= new Map());
    const id = part ?? "";
    let found = further.get(id);
    if (found === undefined) further.set(id, (found = new Step()));
    return found;
  }
}

/** The groups of places: the region always, and each grouping that is listed. */
export class PlaceGroups {
  readonly #sums: TallySums;
  readonly #regionOnly: boolean;
  readonly #byMunicipality: boolean;
  readonly #byUnit: boolean;
  readonly #byHome: boolean;
  readonly #byTeam: boolean;
  readonly #byAgreement: boolean;
  readonly #start = new Step();
  /** The place asked for last, which most often is asked for again, and its sums. */
  #last: { readonly place: Place; readonly sums: PlaceSums } | null = null;

  /** `regionOnly` leaves every smaller group than the region out. */
  constructor(sums: TallySums, groupings: readonly Grouping[], regionOnly: boolean) {
    this.#sums = sums;
    this.#regionOnly = regionOnly;
    this.#byMunicipality = groupings.includes("MUNICIPALITY");
    this.#byUnit = groupings.includes("CARE_UNIT");
    this.#byHome = groupings.includes("CARE_HOME");
    this.#byTeam = groupings.includes("PHYSICIAN_TEAM");
    this.#byAgreement = groupings.includes("AGREEMENT");
  }

  /** The sums of a place. */
  of(place: Place): PlaceSums {
    if (this.#last?.place !== place) this.#last = { place, sums: this.#find(place) };
    return this.#last.sums;
  }

  #find(place: Place): PlaceSums {
    let step = this.#start.to(place.municipality);
    if (!this.#regionOnly) {
      if (this.#byUnit) step = step.to(place.careUnit);
      if (this.#byHome) step = step.to(place.careHome);
      if (this.#byTeam) step = step.to(place.physicianTeam);
      if (this.#byAgreement) step = step.to(place.agreement);
      if (place.careArea) step = step.to(place.careArea);
    }
    return (step.sums ??= this.#sums.place(this.#groupsOf(place)));
  }

  /** The groups of a place, the region first. */
  #groupsOf({ municipality, careUnit, careHome, physicianTeam, agreement, careArea }: Place): GroupOf[] {
    const region = municipality.slice(0, 2);
    const groups: GroupOf[] = [{ region, grouping: "REGION", group: region, within: "" }];
    if (this.#regionOnly) return groups;
    const known = municipality.endsWith("00") ? "" : municipality;
    const add = (grouping: Grouping | "CARE_AREA", id: string | null | undefined, within = ""): void => {
      if (id) groups.push({ region, grouping, group: id, within });
    };
    if (this.#byMunicipality) add("MUNICIPALITY", known);
    if (this.#byUnit) add("CARE_UNIT", careUnit);
    if (this.#byHome) add("CARE_HOME", careHome, known);
    if (this.#byTeam) add("PHYSICIAN_TEAM", physicianTeam);
    if (this.#byAgreement) add("AGREEMENT", agreement);
    add("CARE_AREA", careArea);
    return groups;
  }
}
