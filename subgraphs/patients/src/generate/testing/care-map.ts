/** A small care map for tests: three municipalities of Halland and two of Skåne, with the well-known HSA-ids. */
import type { CareMap, MunicipalityPlace, RegionPlace } from "../care-map.js";

function employees(organisation: string, first: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `SE${organisation}-E${String(first + at).padStart(4, "0")}`,
  );
}

function municipality(
  code: string,
  organisation: string,
  population: number,
  region: string,
  firstCentre: number,
): MunicipalityPlace {
  const centre = (at: number) => `SE${region}-HC${String(firstCentre + at).padStart(3, "0")}`;
  return {
    code,
    population,
    providerHsaId: `SE${organisation}-1000`,
    careAreas: [`ca-${code}-1`, `ca-${code}-2`],
    homeHealthCareUnits: [1, 2].map((unit) => ({
      hsaId: `SE${organisation}-HHC${unit}`,
      nurses:
        unit === 1 ? [`SE${organisation}-E0001`, `SE${organisation}-E0011`] : [`SE${organisation}-E0021`],
    })),
    socialServiceUnits: [`SE${organisation}-SOC1`],
    careHomes: [
      { id: `ch-${code}-1`, kind: "SABO", places: 60, careArea: `ca-${code}-1`, healthCentre: centre(0) },
      {
        id: `ch-${code}-2`,
        kind: "SABO",
        places: Math.round(population * 0.008) - 60,
        careArea: `ca-${code}-2`,
        healthCentre: centre(1),
      },
      { id: `ch-${code}-3`, kind: "LSS", places: 40, careArea: `ca-${code}-1`, healthCentre: centre(0) },
    ],
    healthCentres: [0, 1].map((at) => ({
      hsaId: centre(at),
      providerHsaId: `SE${region}-1000`,
      physicians: employees(region, 100 * (firstCentre + at) + 1, 5),
    })),
  };
}

function region(
  code: string,
  organisation: string,
  hospitals: string[],
  municipalities: MunicipalityPlace[],
): RegionPlace {
  return {
    code,
    providerHsaId: `SE${organisation}-1000`,
    hospitalClinics: hospitals.map((place, at) => ({
      hsaId: `SE${organisation}-CL0${at + 1}`,
      municipality: place,
      physicians: at === 0 ? employees(organisation, 201, 4) : employees(organisation, 5000 + 100 * at, 4),
    })),
    mobileServices: [{ hsaId: `SE${organisation}-MOB1`, physicians: employees(organisation, 301, 4) }],
    municipalities,
  };
}

const HALLAND = "2321000115";
const SKANE = "2321000255";

/** The fixture. The first health centre of each region is in its first municipality. */
export function testCareMap(): CareMap {
  return {
    regions: [
      region(
        "13",
        HALLAND,
        ["1380", "1383"],
        [
          municipality("1380", "2120001215", 105_000, HALLAND, 1),
          municipality("1383", "2120001249", 68_000, HALLAND, 11),
          municipality("1384", "2120001256", 86_000, HALLAND, 21),
        ],
      ),
      region(
        "12",
        SKANE,
        ["1280"],
        [
          municipality("1280", "2120001124", 365_000, SKANE, 1),
          municipality("1281", "2120001132", 131_000, SKANE, 11),
        ],
      ),
    ],
  };
}
