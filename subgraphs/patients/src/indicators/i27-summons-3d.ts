/** I27: summons to a SIP within 3 days (law 2017:612 ch. 4 § 3). */
import { dayOf } from "../instant.js";
import { SUMMONS_DAYS, summonsDueBy } from "../rules/summons-due-by.js";
import { at, dischargeProcess, person, stay } from "./example-facts.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { placeAt } from "./place-at.js";
import { processesOfStays } from "./stay-rows.js";

const admitted = stay("2025-09-01", "2025-09-12");
const readyNoticeAt = at("2025-09-05 15:00");

/** Counted in the month of the ready notice, where the person belonged that day. */
export const summonsWithin3Days: PersonIndicator = {
  code: "I27",
  shortName: "SUMMONS_3D",
  nameSv: "Kallelse inom 3 dagar",
  nameEn: "Summons within 3 days",
  numerator: "those with a summons to planning within 3 days",
  denominator: "ready notices where planning is to be done",
  exclusions: "where no plan is needed; compulsory psychiatric outpatient care",
  note: "Days are calendar days: of a notice on the 5th the last day for the summons is the 8th.",
  period: "MONTH",
  groupings: ["REGION", "MUNICIPALITY"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Kallade inom 3 dagar",
      nameEn: "Summonses within 3 days",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["2017:612 4 kap. 3 §"],
  aboutPersons: true,
  windowDays: SUMMONS_DAYS,
  reads: [...PLACE, "stays", "dischargeProcesses"],
  count(facts, tally) {
    for (const { row } of processesOfStays(facts)) {
      const due = row.compulsoryPsychiatricCare ? null : summonsDueBy(row);
      if (row.readyNoticeAt === null || due === null) continue;
      const day = dayOf(row.readyNoticeAt);
      const place = placeAt(facts, day);
      if (place === null) continue;
      const inTime = row.sipSummonsAt !== null && dayOf(row.sipSummonsAt) <= due;
      tally.happened("MAIN", day, place, { numerator: inTime ? 1 : 0, denominator: 1 });
    }
  },
  example: {
    text: "Three patients are ready on 5 September. A summons is sent on the 8th, in time, and one on the 9th, too late; the third needs no plan: 50 %.",
    facts: [
      { sipSummonsAt: at("2025-09-08 23:00") },
      { sipSummonsAt: at("2025-09-09 00:30") },
      { sipNeeded: false },
    ].map((known) =>
      person({
        stays: [admitted],
        dischargeProcesses: [dischargeProcess(admitted, { readyNoticeAt, ...known })],
      }),
    ),
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected: [{ measure: "MAIN", numerator: 1, denominator: 2, value: "50.0" }],
  },
};
