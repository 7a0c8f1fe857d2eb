import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdays } from "../tables/enums.js";
import {
  coveredPercentOf,
  hoursOf,
  type Minutes,
  momentOf,
  onCallCover,
  scheduleOn,
  uncoveredOf,
} from "./on-call-cover.js";
import { shiftProblems, type WeeklyShift } from "./on-call-shifts.js";

const everyDay = (starts: string, ends: string): WeeklyShift[] =>
  weekdays.map((weekday) => ({ weekday, starts, ends }));
const always = everyDay("08:00", "08:00");
const from2026 = (shifts: readonly WeeklyShift[]) => [{ validFrom: "2026-01-01", shifts }];
const told = (times: readonly Minutes[]): string[] =>
  times.map(({ from, to }) => `${momentOf(from)} ${momentOf(to)}`);

describe("cover on call (B45)", () => {
  it.each([
    // Summer time starts on 2026-03-29 and ends on 2026-10-25.
    ["a winter week", "2026-02-02", "2026-02-08", "168.00"],
    ["the day with 23 hours", "2026-03-29", "2026-03-29", "23.00"],
    ["the day with 25 hours", "2026-10-25", "2026-10-25", "25.00"],
  ])("round the clock over %s leaves nothing", (_case, from, to, hours) => {
    const cover = onCallCover(from2026(always), { from, to });
    expect(cover.uncovered).toEqual([]);
    expect(hoursOf(cover.minutes)).toBe(hours);
    expect(coveredPercentOf(cover)).toBe("100.0");
  });

  it.each([
    ["an hour that the clocks jump over is no gap", "2026-03-29", []],
    ["an ordinary night has one hour", "2026-03-28", ["2026-03-28T02:00:00+01:00 2026-03-28T03:00:00+01:00"]],
    [
      "an hour that comes twice is two",
      "2026-10-25",
      ["2026-10-25T02:00:00+02:00 2026-10-25T03:00:00+01:00"],
    ],
  ])("a gap from 02:00 to 03:00: %s", (_case, day, gaps) => {
    const shifts = [...everyDay("00:00", "02:00"), ...everyDay("03:00", "00:00")];
    const cover = onCallCover(from2026(shifts), { from: day, to: day });
    expect(told(cover.uncovered)).toEqual(gaps);
    if (day === "2026-10-25") expect(hoursOf(cover.minutes - cover.coveredMinutes)).toBe("2.00");
  });

  it("shifts that meet at a time that is jumped over or comes twice meet without a gap", () => {
    const shifts = [...everyDay("08:00", "02:30"), ...everyDay("02:30", "08:00")];
    for (const day of ["2026-03-29", "2026-10-25"])
      expect(onCallCover(from2026(shifts), { from: day, to: day }).uncovered).toEqual([]);
  });

  it.each([
    ["inside the hour that is jumped over", "02:00", "02:30", 0],
    ["from inside it to its end", "02:30", "03:00", 0],
    ["from before it to inside it", "01:00", "02:30", 60],
    ["over all of it", "02:00", "03:30", 30],
    ["from inside it to behind it", "02:30", "04:00", 60],
  ])("a shift of the night when summer time starts, %s: %s–%s", (_case, starts, ends, minutes) => {
    const shifts: WeeklyShift[] = [{ weekday: "SUNDAY", starts, ends }];
    const cover = onCallCover(from2026(shifts), { from: "2026-03-29", to: "2026-03-29" });
    expect(cover.coveredMinutes).toBe(minutes);
  });

  it("a free Saturday afternoon is told with its hours", () => {
    const shifts = [
      ...always.filter(({ weekday }) => weekday !== "SATURDAY"),
      { weekday: "SATURDAY", starts: "16:00", ends: "08:00" } as const,
    ];
    const cover = onCallCover(from2026(shifts), { from: "2026-03-02", to: "2026-03-08" });
    expect(told(cover.uncovered)).toEqual(["2026-03-07T08:00:00+01:00 2026-03-07T16:00:00+01:00"]);
    expect(coveredPercentOf(cover)).toBe("95.2");
  });

  it("before the first schedule nobody is on call, and a new schedule takes over from its day", () => {
    const schedules = [...from2026(always), { validFrom: "2026-03-01", shifts: [] }];
    expect(told(onCallCover(schedules, { from: "2025-12-31", to: "2026-01-01" }).uncovered)).toEqual([
      "2025-12-31T00:00:00+01:00 2026-01-01T08:00:00+01:00",
    ]);
    // The last night's shift is finished by those who began it.
    expect(told(onCallCover(schedules, { from: "2026-03-01", to: "2026-03-01" }).uncovered)).toEqual([
      "2026-03-01T08:00:00+01:00 2026-03-02T00:00:00+01:00",
    ]);
    expect(scheduleOn(schedules, "2025-12-31")).toBeNull();
    expect(scheduleOn(schedules, "2026-03-01")?.shifts).toEqual([]);
  });

  it("is never said to be whole while a minute is missing", () => {
    expect(coveredPercentOf({ minutes: 1_000_000, coveredMinutes: 999_999, uncovered: [] })).toBe("99.9");
  });

  it("says of every minute what looking at each shift says", () => {
    const shift = fc
      .tuple(fc.integer({ min: -5, max: 50 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, long]) => ({ from, to: from + long }));
    const whole = { from: 0, to: 40 };
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 8 }), (shifts) => {
        const uncovered = uncoveredOf(whole, shifts);
        const inside = (list: readonly Minutes[], minute: number): boolean =>
          list.some(({ from, to }) => from <= minute && minute < to);
        for (let minute = 0; minute < 40; minute += 1)
          expect(inside(uncovered, minute)).toBe(!inside(shifts, minute));
        for (const { from, to } of uncovered) expect(0 <= from && from < to && to <= 40).toBe(true);
      }),
    );
  });

  it("more shifts never cover less", () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "30"))
      .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
    const shift = fc.record({ weekday: fc.constantFrom(...weekdays), starts: time, ends: time });
    fc.assert(
      fc.property(
        fc.array(shift, { maxLength: 6 }),
        shift,
        fc.constantFrom("2026-03-23", "2026-10-19", "2026-06-01"),
        (shifts, more, from) => {
          const week = { from, to: addWeek(from) };
          const covered = (list: WeeklyShift[]): number => onCallCover(from2026(list), week).coveredMinutes;
          expect(covered([...shifts, more])).toBeGreaterThanOrEqual(covered(shifts));
        },
      ),
    );
  });
});

const addWeek = (day: string): string =>
  `${day.slice(0, 8)}${String(Number(day.slice(8)) + 6).padStart(2, "0")}`;

describe("a week of shifts", () => {
  it.each([
    ["good ones", always, []],
    ["none: the service rests", [], []],
    ["a time that is none", [{ weekday: "MONDAY", starts: "24:00", ends: "08:00" }] as const, ["shifts.0"]],
    [
      "too many",
      Array.from({ length: 101 }, () => ({ weekday: "MONDAY", starts: "08:00", ends: "09:00" }) as const),
      ["shifts"],
    ],
  ])("%s", (_case, shifts, fields) => {
    expect(shiftProblems(shifts).map(({ field }) => field?.join("."))).toEqual(fields);
  });
});
