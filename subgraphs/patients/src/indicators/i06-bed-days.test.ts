import { describe, expect, it } from "vitest";
import { bedDays } from "./i06-bed-days.js";
import {
  CARE_HOME,
  HALMSTAD,
  happened,
  heldOn,
  outcomeOf,
  person,
  registration,
  residence,
  stay,
  supportEpisode,
  tallied,
  VARBERG,
} from "./testing/facts.js";

describe("I06 bed days", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(bedDays)).toEqual(bedDays.example.expected);
  });

  it.each([
    ["a night", [stay("2025-09-01", "2025-09-02")], { "2025-09": "1/1" }],
    ["a stay of one day", [stay("2025-09-01 08:00", "2025-09-01 16:00")], { "2025-09": "1/1" }],
    ["a discharge on the first of a month", [stay("2025-09-28", "2025-10-01")], { "2025-09": "3/1" }],
    [
      "a stay over three months",
      [stay("2025-08-30", "2025-10-02")],
      { "2025-08": "2/1", "2025-09": "30/1", "2025-10": "1/1" },
    ],
    [
      "two stays in a month",
      [stay("2025-09-01", "2025-09-03"), stay("2025-09-20", "2025-09-25")],
      { "2025-09": "7/2" },
    ],
    [
      "a transfer, whose days are counted once",
      [
        stay("2025-09-01", "2025-09-03 10:00", { dischargedTo: "OTHER_CLINIC" }),
        stay("2025-09-03 11:00", "2025-09-05"),
      ],
      { "2025-09": "4/2" },
    ],
    ["a death", [stay("2025-09-01", "2025-09-04", { dischargedTo: "DECEASED" })], { "2025-09": "3/1" }],
  ])("counts the days of %s", (_, stays, expected) => {
    expect(happened(bedDays, person({ stays }))).toEqual(expected);
  });

  it("counts an open stay in every month from its beginning, and no longer when its end is known", () => {
    const open = happened(bedDays, person({ stays: [stay("2025-08-30", null)] }));
    expect(open).toMatchObject({ "2025-08": "2/1", "2025-09": "30/1", "2025-10": "31/1" });
    const ended = happened(bedDays, person({ stays: [stay("2025-08-30", "2025-09-02")] }));
    expect(ended).toEqual({ "2025-08": "2/1", "2025-09": "1/1" });
  });

  it("counts a person once a month, whatever the number of stays", () => {
    const facts = person({ stays: [stay("2025-09-20", "2025-09-25"), stay("2025-09-01", "2025-09-03")] });
    expect(happened(bedDays, facts, "PER_PERSON")).toEqual({ "2025-09": "7/1" });
  });

  it("belongs to where the person was on the first bed day of each month", () => {
    const facts = person({
      registrations: [
        registration(HALMSTAD, "2000-01-01", "2025-09-15"),
        registration(VARBERG, "2025-09-16"),
      ],
      stays: [stay("2025-09-10", "2025-10-03")],
    });
    expect(happened(bedDays, facts, "MAIN", ({ day, place }) => `${day} ${place.municipality}`)).toEqual({
      [`2025-09-10 ${HALMSTAD}`]: "21/1",
      [`2025-10-01 ${VARBERG}`]: "2/1",
    });
  });

  it("counts inhabitants where they belong, to their death", () => {
    const facts = person({
      deceasedOn: "2025-09-30",
      registrations: [
        registration(HALMSTAD, "2000-01-01", "2025-07-31"),
        registration(VARBERG, "2025-08-01", "2025-09-30"),
      ],
      residences: [residence("2025-09-01", { municipality: HALMSTAD, careHomeId: CARE_HOME })],
    });
    const on = (day: string) => heldOn(bedDays, facts, "POPULATION", day);
    expect(["1999-12-31", "2025-07-31", "2025-08-31", "2025-09-29", "2025-09-30"].map(on)).toEqual([
      "0/0",
      "1/1",
      "1/1",
      "1/1",
      "0/0",
    ]);
    const places = tallied(bedDays, facts).map(({ day, place }) => `${day} ${place.municipality}`);
    expect(places).toEqual([`2000-01-01 ${HALMSTAD}`, `2025-08-01 ${VARBERG}`, `2025-09-01 ${HALMSTAD}`]);
  });

  it("tells persons with support from the first day of it apart, in days as among inhabitants", () => {
    const before = stay("2025-08-26", "2025-09-01");
    const facts = person({
      stays: [before, stay("2025-09-20", "2025-09-25")],
      supportEpisodes: [supportEpisode(before, { endedOn: "2025-09-14" })],
    });
    expect(happened(bedDays, facts, "MAIN", ({ day, parts }) => `${day} ${parts["SUPPORT"]}`)).toEqual({
      "2025-08-26 WITHOUT": "6/1",
      "2025-09-20 WITH": "5/1",
    });
    const population = tallied(bedDays, facts).filter(({ measure }) => measure === "POPULATION");
    expect(population.map(({ day, until, parts }) => [day, until, parts["SUPPORT"]]).sort()).toEqual([
      ["1990-01-01", "2025-09-01", "WITHOUT"],
      ["2025-09-01", null, "WITH"],
    ]);
  });
});
