/** I25: time with a specialist on call. Row B45. */
import { Temporal } from "temporal-polyfill";
import { monthsBetween } from "../rules/days.js";
import { onCallCover } from "../rules/on-call-cover.js";
import type { WeeklyShift } from "../rules/on-call-shifts.js";
import { weekdays } from "../tables/enums.js";
import type { OnCallFacts, UnitIndicator } from "./unit-facts.js";

const roundTheClock: readonly WeeklyShift[] = weekdays.map((weekday) => ({
  weekday,
  starts: "08:00",
  ends: "08:00",
}));

const service = (careUnit: string, shifts: readonly WeeklyShift[]): OnCallFacts => ({
  is: "ON_CALL_SERVICE",
  place: { municipality: "1380", careUnit },
  days: { from: "2026-03-01", to: "2026-03-31" },
  schedules: [{ validFrom: "2025-01-01", shifts }],
});

/** See the file. */
export const onCallCoverage: UnitIndicator = {
  code: "I25",
  shortName: "ONCALL_COVERAGE",
  nameSv: "Jourberedskap dygnet runt",
  nameEn: "On call round the clock",
  numerator: "minutes with a specialist on call",
  denominator: "minutes of the period, of every service on call",
  exclusions: null,
  note:
    "Minutes are counted as they pass: a month in which summer time starts has an hour less, one in which it ends an " +
    "hour more. A service without a schedule is not covered. A service counts at the clinic whose specialists " +
    "it is; a clinic has one for each specialty.",
  period: "MONTH",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Tid med specialist i jour",
      nameEn: "Time with a specialist on call",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "DECIDED",
  sources: ["B45"],
  aboutPersons: false,
  of: "ON_CALL_SERVICE",
  openTo: "EVERYBODY",
  count: (facts, tally) => {
    if (facts.is !== "ON_CALL_SERVICE") return;
    for (const month of monthsBetween(facts.days.from, facts.days.to)) {
      const { daysInMonth } = Temporal.PlainYearMonth.from(month);
      const from = `${month}-01`;
      const { minutes, coveredMinutes } = onCallCover(facts.schedules, {
        from,
        to: `${month}-${daysInMonth}`,
      });
      tally.happened("MAIN", from, facts.place, { numerator: coveredMinutes, denominator: minutes });
    }
  },
  example: {
    text:
      "In March 2026, which has 743 hours because summer time starts, a specialist of internal medicine is always on " +
      "call. The shift of geriatrics on Fridays ends at midnight, so that nobody is on call from 00:00 to 08:00 on the " +
      "four Saturdays of the month.",
    facts: [
      service("SE2321000115-CL01", roundTheClock),
      service(
        "SE2321000115-CL04",
        roundTheClock.map((shift) => (shift.weekday === "FRIDAY" ? { ...shift, ends: "00:00" } : shift)),
      ),
    ],
    region: "13",
    from: "2026-03-01",
    to: "2026-04-01",
    expected: [{ measure: "MAIN", numerator: 87_240, denominator: 89_160, value: "97.8" }],
  },
};
