import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText } from "../day.js";
import { dischargeDestinations } from "../tables.js";
import { endedStays, leftAlive, staysAsOne, wentHome } from "./stays-as-one.js";
import { CLINIC, OTHER_CLINIC, stay } from "./testing/facts.js";

const moved = { dischargedTo: "OTHER_CLINIC" } as const;

describe("stays as one", () => {
  it.each([
    ["none", [], []],
    ["one that goes on", [stay("2025-09-01", null)], ["2025-09-01 – "]],
    ["one that ended", [stay("2025-09-01", "2025-09-04")], ["2025-09-01 – 2025-09-04"]],
    [
      "a move to another clinic within the hour",
      [stay("2025-09-01", "2025-09-04 10:00", moved), stay("2025-09-04 11:00", "2025-09-09")],
      ["2025-09-01 – 2025-09-09"],
    ],
    [
      "a move that takes until the day after",
      [stay("2025-09-01", "2025-09-04 08:00", moved), stay("2025-09-05 20:00", "2025-09-09")],
      ["2025-09-01 – 2025-09-09"],
    ],
    [
      "a move that takes two days: two stays",
      [stay("2025-09-01", "2025-09-04 23:00", moved), stay("2025-09-06 01:00", "2025-09-09")],
      ["2025-09-01 – 2025-09-04", "2025-09-06 – 2025-09-09"],
    ],
    [
      "a readmission on the day of going home: two stays",
      [stay("2025-09-01", "2025-09-04 10:00"), stay("2025-09-04 20:00", "2025-09-09")],
      ["2025-09-01 – 2025-09-04", "2025-09-04 – 2025-09-09"],
    ],
    [
      "a chain of moves, written in any order",
      [
        stay("2025-09-06 09:00", "2025-09-09"),
        stay("2025-09-01", "2025-09-04 10:00", moved),
        stay("2025-09-04 11:00", "2025-09-05", moved),
      ],
      ["2025-09-01 – 2025-09-09"],
    ],
    [
      "a move into a stay that goes on",
      [stay("2025-09-01", "2025-09-04 10:00", moved), stay("2025-09-04 11:00", null)],
      ["2025-09-01 – "],
    ],
  ])("%s", (_, stays, expected) => {
    const spans = staysAsOne(stays).map(
      ({ admittedAt, dischargedAt }) => `${admittedAt.slice(0, 10)} – ${dischargedAt?.slice(0, 10) ?? ""}`,
    );
    expect(spans).toEqual(expected);
  });

  it("begin as the first clinic's and end as the last one's", () => {
    const stays = [
      stay("2025-09-01", "2025-09-04 10:00", { ...moved, planned: true, clinic: CLINIC }),
      stay("2025-09-04 11:00", "2025-09-09", { dischargedTo: "CARE_HOME", clinic: OTHER_CLINIC }),
    ];
    expect(staysAsOne(stays)).toEqual([
      {
        ids: ["stay-2025-09-01", "stay-2025-09-04"],
        admittedAt: stays[0]?.admittedAt,
        planned: true,
        clinic: OTHER_CLINIC,
        dischargedAt: stays[1]?.dischargedAt,
        dischargedTo: "CARE_HOME",
      },
    ]);
  });

  it("have each clinic's stay once, in order, whatever the moves", () => {
    const clinicStay = fc.record({
      gap: fc.integer({ min: 0, max: 4 }),
      nights: fc.integer({ min: 0, max: 9 }),
      to: fc.constantFrom(...dischargeDestinations.filter((each) => each !== "DECEASED")),
    });
    fc.assert(
      fc.property(fc.array(clinicStay, { maxLength: 8 }), (drawn) => {
        let day = 20_000;
        const stays = drawn.map(({ gap, nights, to }) => {
          const from = day + gap + 1;
          day = from + nights;
          return stay(dayText(from), `${dayText(day)} 13:00`, { dischargedTo: to });
        });
        const joined = staysAsOne(stays.toReversed());
        expect(joined.flatMap(({ ids }) => ids)).toEqual(stays.map(({ id }) => id));
        expect(endedStays(stays)).toEqual(joined);
      }),
    );
  });

  it.each([
    ["HOME", true, true],
    ["CARE_HOME", true, true],
    ["OTHER_CLINIC", true, false],
    ["DECEASED", false, false],
    [null, false, false],
  ] as const)("ended with %s: alive %s, home %s", (dischargedTo, alive, home) => {
    expect([leftAlive({ dischargedTo }), wentHome({ dischargedTo })]).toEqual([alive, home]);
  });
});
