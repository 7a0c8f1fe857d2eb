import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCode } from "./testing/error-code.js";
import {
  firstDay,
  type IndicatorBucket,
  isCalendarSpan,
  lastCountable,
  lastDay,
  monthOf,
  monthText,
  spansOf,
} from "./span.js";
import type { IndicatorPeriod } from "./definition.js";

const TODAY = "2026-03-31";
const texts = (on: Parameters<typeof spansOf>[0], period: IndicatorPeriod = "MONTH", today = TODAY) =>
  spansOf(on, period, today).map(({ from, to }) => `${monthText(from)}–${monthText(to)}`);

describe("months as numbers", () => {
  it.each([
    ["2025-03", 24_302],
    ["2025-03-31", 24_302],
    ["2025-12", 24_311],
    ["2026-01", 24_312],
  ])("%s is %i", (text, month) => {
    expect(monthOf(text)).toBe(month);
    expect(monthText(month)).toBe(text.slice(0, 7));
  });

  it.each([
    ["2024-02", "2024-02-29"],
    ["2025-02", "2025-02-28"],
    ["2025-12", "2025-12-31"],
    ["2000-02", "2000-02-29"],
  ])("%s ends on %s", (month, day) => expect(lastDay(monthOf(month))).toBe(day));

  it.each([
    ["on the last day itself", "2026-03-31", 0, "2026-03"],
    ["the day before", "2026-03-30", 0, "2026-02"],
    ["thirty days after", "2026-03-02", 30, "2026-01"],
    ["twenty-nine days after", "2026-03-01", 30, "2025-12"],
  ])("a month can be counted %s", (_case, today, windowDays, month) => {
    expect(monthText(lastCountable(today, windowDays))).toBe(month);
  });
});

describe("what a planner asks for", () => {
  it.each<[string, string, IndicatorPeriod, string]>([
    ["a day of measurement", "2026-02-28", "DAY", "2026-02–2026-03"],
    ["today, the last of the month", "2026-03-31", "DAY", "2026-03–2026-04"],
    ["eighteen months, measured where they end", "2025-12-31", "ROLLING_18_MONTHS", "2025-12–2026-01"],
    ["a month", "2026-02-28", "MONTH", "2026-02–2026-03"],
    ["a quarter", "2025-12-31", "QUARTER", "2025-10–2026-01"],
    ["a year", "2025-12-31", "YEAR", "2025-01–2026-01"],
  ])("%s", (_case, on, period, span) => expect(texts({ on }, period)).toEqual([span]));

  it.each<[string, string, string, IndicatorBucket | undefined, string[]]>([
    ["one month", "2025-03-01", "2025-04-01", undefined, ["2025-03–2025-04"]],
    ["one quarter", "2025-04-01", "2025-07-01", undefined, ["2025-04–2025-07"]],
    ["one year", "2025-01-01", "2026-01-01", undefined, ["2025-01–2026-01"]],
    ["two months", "2025-03-01", "2025-05-01", "MONTH", ["2025-03–2025-04", "2025-04–2025-05"]],
    ["two quarters", "2025-07-01", "2026-01-01", "QUARTER", ["2025-07–2025-10", "2025-10–2026-01"]],
    ["two years", "2024-01-01", "2026-01-01", "YEAR", ["2024-01–2025-01", "2025-01–2026-01"]],
  ])("%s", (_case, from, to, bucket, spans) => expect(texts({ from, to, bucket })).toEqual(spans));
});

describe("what is refused", () => {
  it.each([
    ["nothing", {}],
    ["both ways of asking", { on: "2026-02-28", from: "2026-01-01", to: "2026-02-01" }],
    ["a cut day", { on: "2026-02-28", bucket: "MONTH" as const }],
    ["no end", { from: "2026-01-01" }],
    ["no beginning", { to: "2026-01-01" }],
  ])("%s: no such selection", (_case, selection) => {
    expect(errorCode(() => spansOf(selection, "MONTH", TODAY))).toBe("BAD_USER_INPUT");
  });

  it.each<[string, Parameters<typeof spansOf>[0], IndicatorPeriod?]>([
    ["a day within a month", { on: "2026-02-27" }],
    ["a day to come", { on: "2026-04-30" }],
    ["a quarter that does not end there", { on: "2026-02-28" }, "QUARTER"],
    ["a year that does not end there", { on: "2025-09-30" }, "YEAR"],
    ["a span from within a month", { from: "2026-01-02", to: "2026-02-01" }],
    ["a span to within a month", { from: "2026-01-01", to: "2026-02-02" }],
    ["an end before the beginning", { from: "2026-02-01", to: "2026-01-01" }],
    ["an end to come", { from: "2026-03-01", to: "2026-04-01" }],
    ["two months as one span", { from: "2026-01-01", to: "2026-03-01" }],
    ["three months that are no quarter", { from: "2025-02-01", to: "2025-05-01" }],
    ["twelve months that are no year", { from: "2025-02-01", to: "2026-02-01" }],
    ["months that are no whole quarters", { from: "2025-02-01", to: "2025-08-01", bucket: "QUARTER" }],
    ["121 months", { from: "2015-12-01", to: "2026-01-01", bucket: "MONTH" }],
  ])("%s", (_case, selection, period = "MONTH") => {
    expect(errorCode(() => spansOf(selection, period, TODAY))).toBe("PERIOD_NOT_ALLOWED");
  });
});

it("cuts into calendar spans that follow upon each other and fill the whole", () => {
  const bucket = fc.constantFrom<IndicatorBucket>("MONTH", "QUARTER", "YEAR");
  fc.assert(
    fc.property(
      bucket,
      fc.integer({ min: 2016, max: 2024 }),
      fc.integer({ min: 1, max: 10 }),
      (cut, year, years) => {
        const to = Math.min(year + years, 2026);
        const spans = spansOf({ from: `${year}-01-01`, to: `${to}-01-01`, bucket: cut }, "MONTH", TODAY);
        expect(spans.every(isCalendarSpan)).toBe(true);
        expect(spans.slice(1).every(({ from }, at) => from === spans[at]?.to)).toBe(true);
        expect([firstDay(spans[0]?.from ?? 0), firstDay(spans.at(-1)?.to ?? 0)]).toEqual([
          `${year}-01-01`,
          `${to}-01-01`,
        ]);
      },
    ),
  );
});
