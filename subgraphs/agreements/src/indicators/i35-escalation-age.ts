import { stockholmDay, wholeRegion } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { EscalationStep } from "../terms.js";
import type { CountedCase } from "./agreement-facts.js";
import { dayAfter } from "./binding.js";
import type { AgreementIndicator } from "./definition.js";
import { exampleFacts } from "./example-facts.js";

/** How long open cases have been on their step of the ladder (ålder i trappsteg). Row E59. */
export const escalationAge: AgreementIndicator = {
  code: "I35",
  shortName: "ESCALATION_AGE",
  nameSv: "Ålder i trappsteg",
  nameEn: "Age on a step of the ladder",
  numerator: "whole days since each open case came to its present step, on the last day; the median of these",
  denominator: "cases that are open on the last day",
  exclusions: "cases that are resolved; cases about agreements of the whole country",
  note: "The source says promptly (E59); no number is stated. Cases are between organisations and tell of no patient, so that small numbers are shown.",
  period: "QUARTER",
  groupings: ["REGION"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Dagar i nuvarande steg, median",
      nameEn: "Days on the present step, median",
      unit: "DAYS",
      kind: "MEDIAN",
      decimals: 1,
    },
    {
      code: "CASE_AGE",
      nameSv: "Dagar sedan ärendet öppnades, median",
      nameEn: "Days since the case was opened, median",
      unit: "DAYS",
      kind: "MEDIAN",
      decimals: 1,
    },
    {
      code: "OPEN_CASES",
      nameSv: "Pågående ärenden",
      nameEn: "Open cases",
      unit: "COUNT",
      kind: "COUNT",
      decimals: 0,
    },
  ],
  slices: [
    {
      code: "STEP",
      nameSv: "Trappsteg",
      nameEn: "Step",
      parts: [
        { code: "STEP1_DISAGREEMENT", nameSv: "Steg 1, oenighet", nameEn: "Step 1, disagreement" },
        { code: "STEP2_DISAGREEMENT", nameSv: "Steg 2, oenighet", nameEn: "Step 2, disagreement" },
        { code: "STEP3_DISPUTE", nameSv: "Steg 3, tvist", nameEn: "Step 3, dispute" },
        { code: "ECONOMIC_SETTLEMENT", nameSv: "Ekonomisk reglering", nameEn: "Economic settlement" },
      ],
    },
  ],
  status: "HYPOTHESIS",
  sources: ["E59"],
  aboutPersons: false,

  count({ region, agreements, until }, tally) {
    const place = { municipality: wholeRegion(region) };
    for (const { regionCode, cases } of agreements) {
      if (regionCode !== region) continue;
      for (const { steps, openedAt } of cases.map(onDays)) {
        for (const day of lastDaysBetween(openedAt, until)) {
          const now = steps.findLast(({ since }) => since <= day);
          if (now === undefined || now.step === "RESOLVED") continue;
          const tomorrow = dayAfter(day);
          const parts = { STEP: now.step };
          const [age, days] = [daysBetween(openedAt, day), daysBetween(now.since, day)];
          tally.held("MAIN", day, tomorrow, place, { numerator: 0, denominator: 1, key: days }, parts);
          tally.held("CASE_AGE", day, tomorrow, place, { numerator: 0, denominator: 1, key: age }, parts);
          tally.held("OPEN_CASES", day, tomorrow, place, { numerator: 1, denominator: 0 }, parts);
        }
      }
    }
  },

  example: {
    text: "Three cases are open at the end of the year: one on step 1 for 30 days, one on step 1 for 10 days, and one that was opened 91 days ago and came to step 2 31 days ago. A fourth was resolved in December.",
    facts: [
      exampleFacts([
        {
          cases: [
            exampleCase("2025-12-01"),
            exampleCase("2025-12-21"),
            exampleCase("2025-10-01", "STEP2_DISAGREEMENT", "2025-11-30"),
            exampleCase("2025-11-01", "RESOLVED", "2025-12-10"),
          ],
        },
      ]),
    ],
    region: "13",
    from: "2025-10-01",
    to: "2026-01-01",
    expected: [
      { measure: "MAIN", numerator: null, denominator: 3, value: "30.0" },
      { measure: "CASE_AGE", numerator: null, denominator: 3, value: "30.0" },
      { measure: "OPEN_CASES", numerator: 3, denominator: null, value: "3" },
      { measure: "MAIN", slice: "STEP:STEP1_DISAGREEMENT", numerator: null, denominator: 2, value: "20.0" },
      { measure: "MAIN", slice: "STEP:STEP2_DISAGREEMENT", numerator: null, denominator: 1, value: "31.0" },
    ],
  },
};

/** A case as the days of its steps in Stockholm. */
function onDays({ openedAt, steps }: CountedCase) {
  const day = (instant: string) => stockholmDay(Temporal.Instant.from(instant));
  return { openedAt: day(openedAt), steps: steps.map(({ step, since }) => ({ step, since: day(since) })) };
}

/** The last days of months from `from` to before `to`. */
function lastDaysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  let month = Temporal.PlainDate.from(from).toPlainYearMonth();
  for (;;) {
    const day = month.toPlainDate({ day: month.daysInMonth }).toString();
    if (day >= to) return days;
    days.push(day);
    month = month.add({ months: 1 });
  }
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

function exampleCase(opened: string, step?: EscalationStep, since: string = opened): CountedCase {
  const noon = (day: string) => `${day}T11:00:00Z`;
  return {
    openedAt: noon(opened),
    steps: [
      { step: "STEP1_DISAGREEMENT", since: noon(opened) },
      ...(step ? [{ step, since: noon(since) }] : []),
    ],
  };
}
