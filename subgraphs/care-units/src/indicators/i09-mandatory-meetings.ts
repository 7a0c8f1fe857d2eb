/** I09: care homes that have met their health centre in the year. Rows B65, B94. */
import { reconciliationReport } from "../rules/reconciliation.js";
import { type CareHomeFacts, lastDayOf, type UnitIndicator, yearsEndingIn } from "./unit-facts.js";

const home = (id: string, meetings: CareHomeFacts["meetings"]): CareHomeFacts => ({
  is: "CARE_HOME",
  id,
  kind: "SABO",
  place: { municipality: "1380", careUnit: "SE2321000115-HC001", careHome: id },
  days: { from: "2025-01-01", to: "2025-12-31" },
  published: [{ validFrom: "2023-01-01", places: 40 }],
  meetings,
  agreementRenews: true,
});

/** See the file. */
export const mandatoryMeetings: UnitIndicator = {
  code: "I09",
  shortName: "MANDATORY_MEETINGS",
  nameSv: "Obligatoriska samverkansmöten",
  nameEn: "Mandatory meetings of health centre and care home",
  numerator:
    "care homes with at least one reconciliation meeting in the calendar year that both sides have confirmed",
  denominator: "care homes for older people with places in at least six months of the year",
  exclusions: "homes of other kinds; homes open for less than six months of the year",
  note:
    "A year is counted once it is over, in its last month. A home is open in a month when it has places on the " +
    "28th. A meeting that only one side has recorded is shown beside. A home counts at the health centre that it " +
    "has today.",
  period: "YEAR",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Boenden med bekräftat avstämningsmöte",
      nameEn: "Homes with a confirmed meeting",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
    {
      code: "UNCONFIRMED",
      nameSv: "Boenden med möte som bara ena parten har registrerat",
      nameEn: "Homes with a meeting that only one side has recorded",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
    {
      code: "MISSING",
      nameSv: "Boenden utan avstämningsmöte",
      nameEn: "Homes without a meeting",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["B65", "B94"],
  aboutPersons: false,
  of: "CARE_HOME",
  openTo: "READERS_OF_COUNTS",
  count: (facts, tally) => {
    if (facts.is !== "CARE_HOME") return;
    for (const year of yearsEndingIn(facts.days)) {
      const meetings = facts.meetings.filter(({ heldOn }) => heldOn.startsWith(`${year}-`));
      const { expected, confirmed, recorded, missing } = reconciliationReport([{ ...facts, meetings }], year);
      if (expected.length === 0) continue;
      const add = (measure: string, numerator: number, denominator: number): void =>
        tally.happened(measure, lastDayOf(year), facts.place, { numerator, denominator });
      add("MAIN", confirmed.length, 1);
      add("UNCONFIRMED", recorded.length, 0);
      add("MISSING", missing.length, 0);
    }
  },
  example: {
    text:
      "Of four homes that were open all of 2025, two met their health centre and both sides have confirmed it, one " +
      "has a meeting that only one side has recorded, and one has none.",
    facts: [
      home("ch-1", [{ heldOn: "2025-03-25", confirmedOn: "2025-03-27" }]),
      home("ch-2", [
        { heldOn: "2025-02-01", confirmedOn: null },
        { heldOn: "2025-10-21", confirmedOn: "2025-10-23" },
      ]),
      home("ch-3", [{ heldOn: "2025-06-17", confirmedOn: null }]),
      home("ch-4", []),
    ],
    region: "13",
    from: "2025-01-01",
    to: "2026-01-01",
    expected: [
      { measure: "MAIN", numerator: 2, denominator: 4, value: "50.0" },
      { measure: "UNCONFIRMED", numerator: 1, denominator: null, value: "1" },
      { measure: "MISSING", numerator: 1, denominator: null, value: "1" },
    ],
  },
};
