/** I24: areas that exactly one health centre coordinates. Rows C22, C23, C24. */
import { type AreaPeriod, coordinationCoverage } from "../rules/coordination-coverage.js";
import { addDays } from "../rules/days.js";
import { stableSpans } from "../rules/stable-spans.js";
import type { CoordinationAreaFacts, UnitIndicator } from "./unit-facts.js";

type Dated = readonly [validFrom: string | null, validTo: string | null];

const area = (areaId: string, there: Dated, ...coordinated: readonly Dated[]): CoordinationAreaFacts => {
  const dated = ([validFrom, validTo]: Dated): AreaPeriod => ({ areaId, validFrom, validTo });
  return {
    is: "COORDINATION_AREA",
    place: { municipality: municipalityOf(areaId) },
    days: { from: "2023-07-01", to: "2023-07-31" },
    areas: [dated(there)],
    assignments: coordinated.map(dated),
  };
};

/** The municipality that an area of coordination is or lies in: ids of city districts are `cd-<municipality>-<name>`. */
export function municipalityOf(areaId: string): string {
  return areaId.startsWith("cd-") ? areaId.slice(3, 7) : areaId;
}

/** See the file. */
export const coordinationCoverageIndicator: UnitIndicator = {
  code: "I24",
  shortName: "COORDINATION_COVERAGE",
  nameSv: "Områden med samordnande vårdcentral",
  nameEn: "Areas with a coordinating health centre",
  numerator: "areas with exactly one active coordinating health centre",
  denominator: "areas on the day",
  exclusions: null,
  note:
    "Areas are municipalities and, where a municipality is divided, its city districts. In Region Stockholm 38 areas " +
    "until 2023-06-30 and 36 from 2023-07-01.",
  period: "DAY",
  groupings: ["REGION", "MUNICIPALITY"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Områden med exakt en samordnande vårdcentral",
      nameEn: "Areas with exactly one coordinating health centre",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
    {
      code: "MISSING",
      nameSv: "Områden utan samordnande vårdcentral",
      nameEn: "Areas without a coordinating health centre",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
    {
      code: "DUPLICATE",
      nameSv: "Områden med fler än en samordnande vårdcentral",
      nameEn: "Areas with more than one coordinating health centre",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["C23"],
  aboutPersons: false,
  of: "COORDINATION_AREA",
  openTo: "EVERYBODY",
  count: (facts, tally) => {
    if (facts.is !== "COORDINATION_AREA") return;
    const { areas, assignments, days, place } = facts;
    for (const { from, to } of stableSpans([...areas, ...assignments], days)) {
      const { expected, covered, missing, duplicates } = coordinationCoverage(areas, assignments, from);
      if (expected.length === 0) continue;
      const add = (measure: string, numerator: number, denominator: number): void =>
        tally.held(measure, from, addDays(to, 1), place, { numerator, denominator });
      add("MAIN", covered.length, expected.length);
      add("MISSING", missing.length, 0);
      add("DUPLICATE", duplicates.length, 0);
    }
  },
  example: {
    text:
      "Two city districts became Järva on 2023-07-01. On 2023-07-31 Järva has no coordinating health centre, Solna " +
      "has one, and Nacka has two; the two districts are no longer there to be coordinated.",
    facts: [
      area("cd-0180-rinkeby-kista", [null, "2023-06-30"], ["2021-02-01", "2023-06-30"]),
      area("cd-0180-spanga-tensta", [null, "2023-06-30"], ["2021-02-01", "2023-06-30"]),
      area("cd-0180-jarva", ["2023-07-01", null], ["2023-09-01", null]),
      area("0184", [null, null], ["2021-02-01", null]),
      area("0182", [null, null], ["2021-02-01", null], ["2023-07-15", null]),
    ],
    region: "01",
    from: "2023-07-01",
    to: "2023-08-01",
    expected: [
      { measure: "MAIN", numerator: 1, denominator: 3, value: "33.3" },
      { measure: "MISSING", numerator: 1, denominator: null, value: "1" },
      { measure: "DUPLICATE", numerator: 1, denominator: null, value: "1" },
    ],
  },
};
