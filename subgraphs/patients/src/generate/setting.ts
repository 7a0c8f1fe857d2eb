/** A region as the generator walks in it: who can be drawn from where, and which care homes are full. */
import type {
  CareHomePlace,
  HealthCentre,
  HomeHealthCareUnit,
  HospitalClinic,
  MobileService,
  MunicipalityPlace,
  RegionPlace,
} from "./care-map.js";
import type { Random } from "./random.js";
import type { Author } from "./records.js";
import { CARE_HOME_BOUNDS, CARE_HOME_OVERALL, OCCUPANCY } from "./shares.js";

/** A municipality with what may be drawn there. */
export interface MunicipalitySetting {
  readonly place: MunicipalityPlace;
  /** Health centres with a physician; those of the whole region where the municipality has none. */
  readonly healthCentres: readonly HealthCentre[];
  /** Units with a nurse. */
  readonly homeHealthCare: readonly HomeHealthCareUnit[];
  readonly careHomes: Homes;
  readonly groupHomes: Homes;
  /** How many times as common care homes are here as in the country. */
  readonly careHomeFactor: number;
}

/** A region with what may be drawn there. */
export class RegionSetting {
  readonly place: RegionPlace;
  readonly municipalities: readonly MunicipalitySetting[];
  readonly healthCentres: readonly HealthCentre[];
  readonly clinics: readonly HospitalClinic[];
  readonly mobileServices: readonly MobileService[];
  readonly #population: number;

  constructor(place: RegionPlace) {
    this.place = place;
    this.healthCentres = place.municipalities.flatMap((m) =>
      m.healthCentres.filter((c) => c.physicians.length > 0),
    );
    this.clinics = place.hospitalClinics.filter((clinic) => clinic.physicians.length > 0);
    this.mobileServices = place.mobileServices.filter((service) => service.physicians.length > 0);
    this.municipalities = place.municipalities.map((m) => settle(m, this.healthCentres));
    this.#population = place.municipalities.reduce((sum, m) => sum + m.population, 0);
  }

  /** Free places of every home, in the order of the care map. */
  free(): number[][] {
    return this.#homes().map((homes) => homes.free());
  }

  /** Goes on from what {@link free} said. */
  restore(free: readonly (readonly number[])[]): void {
    this.#homes().forEach((homes, at) => homes.restore(free[at] ?? []));
  }

  #homes(): Homes[] {
    return this.municipalities.flatMap(({ careHomes, groupHomes }) => [careHomes, groupHomes]);
  }

  /** A municipality, each as likely as it is large. */
  pickMunicipality(random: Random): MunicipalitySetting {
    let rest = random.fraction() * this.#population;
    for (const municipality of this.municipalities) {
      rest -= municipality.place.population;
      if (rest < 0) return municipality;
    }
    return random.pick(this.municipalities);
  }
}

function settle(place: MunicipalityPlace, regional: readonly HealthCentre[]): MunicipalitySetting {
  const own = place.healthCentres.filter((centre) => centre.physicians.length > 0);
  const careHomes = new Homes(place.careHomes.filter((home) => home.kind === "SABO"));
  const share = (OCCUPANCY * careHomes.places) / Math.max(1, place.population);
  const bounded = Math.min(Math.max(share, CARE_HOME_BOUNDS.least), CARE_HOME_BOUNDS.most);
  return {
    place,
    healthCentres: own.length > 0 ? own : regional,
    homeHealthCare: place.homeHealthCareUnits.filter((unit) => unit.nurses.length > 0),
    careHomes,
    groupHomes: new Homes(place.careHomes.filter((home) => home.kind === "LSS")),
    careHomeFactor: bounded / CARE_HOME_OVERALL,
  };
}

/** Care homes that fill up. */
export class Homes {
  /** All places together. */
  readonly places: number;
  readonly #free: { readonly home: CareHomePlace; free: number }[];

  constructor(homes: readonly CareHomePlace[]) {
    this.#free = homes.map((home) => ({ home, free: home.places }));
    this.places = homes.reduce((sum, home) => sum + home.places, 0);
  }

  /** Free places of each home. */
  free(): number[] {
    return this.#free.map(({ free }) => free);
  }

  /** Goes on from what {@link free} said. */
  restore(free: readonly number[]): void {
    this.#free.forEach((home, at) => (home.free = free[at] ?? home.free));
  }

  /**
   * A place in a home, each as likely as it is large, or the next that has one; null when all are full. The place is
   * taken for good when somebody `stays`: those who died have left theirs to others.
   */
  take(random: Random, stays: boolean): CareHomePlace | null {
    let rest = random.fraction() * this.places;
    let at = this.#free.findIndex(({ home }) => (rest -= home.places) < 0);
    for (let tried = 0; tried < this.#free.length; tried += 1, at += 1) {
      const candidate = this.#free[at % this.#free.length];
      if (candidate && candidate.free > 0) {
        if (stays) candidate.free -= 1;
        return candidate.home;
      }
    }
    return null;
  }
}

/** Somebody who writes for a health centre. */
export function centreAuthor(centre: HealthCentre, physician: string): Author {
  return { provider: centre.providerHsaId, unit: centre.hsaId, employee: physician };
}

/** Somebody who writes for a unit of home health care. */
export function homeCareAuthor(
  municipality: MunicipalitySetting,
  unit: HomeHealthCareUnit,
  nurse: string,
): Author {
  return { provider: municipality.place.providerHsaId, unit: unit.hsaId, employee: nurse };
}

/**
 * Who writes where somebody lives: a nurse of the municipality where there is one, otherwise the municipality
 * as such.
 */
export function municipalAuthor(municipality: MunicipalitySetting): Author {
  const provider = municipality.place.providerHsaId;
  const unit = municipality.homeHealthCare[0];
  const nurse = unit?.nurses[0];
  if (unit !== undefined && nurse !== undefined) return { provider, unit: unit.hsaId, employee: nurse };
  return { provider, unit: municipality.place.socialServiceUnits[0] ?? provider, employee: provider };
}
