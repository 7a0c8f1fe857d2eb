import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText } from "../day.js";
import { isUnplannedReadmission } from "../rules/unplanned-readmission.js";
import { unplannedReadmission } from "./i03-unplanned-readmission.js";
import {
  at,
  HALMSTAD,
  happened,
  HEALTH_CENTRE,
  listing,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
  registration,
  riskAssessment,
  stay,
  supportEpisode,
  tallied,
  VARBERG,
} from "./testing/facts.js";

const index = stay("2025-08-28", "2025-09-01 14:00");
const moved = { dischargedTo: "OTHER_CLINIC" } as const;

describe("I03 unplanned readmission", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(unplannedReadmission)).toEqual(unplannedReadmission.example.expected);
  });

  it.each([
    ["nothing", [], "0/1"],
    ["an unplanned stay the same day", [stay("2025-09-01 20:00", null)], "1/1"],
    ["an unplanned stay on day 30", [stay("2025-10-01 23:59", null)], "1/1"],
    ["an unplanned stay on day 31", [stay("2025-10-02 00:01", null)], "0/1"],
    ["a planned stay", [stay("2025-09-10", null, { planned: true })], "0/1"],
    [
      "a planned stay, with a transfer in it",
      [
        stay("2025-09-10", "2025-09-12", { ...moved, planned: true }),
        stay("2025-09-12 15:00", null, { planned: false }),
      ],
      "0/1",
    ],
  ])("a discharge on 1 September followed by %s", (_, later, expected) => {
    const facts = person({ stays: [index, ...later] });
    expect(happened(unplannedReadmission, facts)["2025-09"]).toBe(expected);
  });

  it("counts an unplanned stay after a planned one for both discharges", () => {
    const planned = stay("2025-09-10", "2025-09-12", { planned: true });
    const facts = person({ stays: [index, planned, stay("2025-09-20", null)] });
    expect(happened(unplannedReadmission, facts)).toEqual({ "2025-09": "2/2" });
  });

  it("follows the end of a chain of transfers, none of which is a readmission", () => {
    const facts = person({
      stays: [
        stay("2025-08-20", "2025-08-25", moved),
        stay("2025-08-25 15:00", "2025-08-30", moved),
        stay("2025-08-31", "2025-09-02"),
        stay("2025-10-02", "2025-10-03"),
      ],
    });
    expect(happened(unplannedReadmission, facts)).toEqual({ "2025-09": "1/1", "2025-10": "0/1" });
  });

  it.each([
    ["a death in hospital", stay("2025-08-28", "2025-09-01", { dischargedTo: "DECEASED" })],
    ["a transfer to a clinic whose stay is not known", stay("2025-08-28", "2025-09-01", moved)],
    ["a stay that goes on", stay("2025-08-28", null)],
  ])("follows no %s", (_, ended) => {
    expect(tallied(unplannedReadmission, person({ stays: [ended] }))).toEqual([]);
  });

  it.each([
    ["on day 30, at home", "2025-10-01", [], "0/1", undefined],
    ["on day 31, at home", "2025-10-02", [], "0/1", "0/1"],
    [
      "on day 30, readmitted before",
      "2025-10-01",
      [stay("2025-09-20", "2025-10-01", { dischargedTo: "DECEASED" })],
      "1/1",
      "1/1",
    ],
  ])(
    "somebody who dies %s stays in the denominator unless deaths are left out",
    (_, deceasedOn, later, main, without) => {
      const facts = person({ deceasedOn, stays: [index, ...later] });
      expect(happened(unplannedReadmission, facts)["2025-09"]).toBe(main);
      expect(happened(unplannedReadmission, facts, "WITHOUT_DEATHS")["2025-09"]).toBe(without);
    },
  );

  it.each([
    ["turns 65 on the day", { birthDate: "1960-09-01" }, { AGE: "65_PLUS" }],
    ["turns 65 the day after", { birthDate: "1960-09-02" }, { AGE: "UNDER_65" }],
    ["was not assessed", {}, { RISK: "NOT_ASSESSED" }],
    [
      "was assessed twice: the latest holds",
      {
        riskAssessments: [
          riskAssessment(index, "NOT_HIGH", at("2025-09-01 09:00")),
          riskAssessment(index, "HIGH", at("2025-08-29")),
        ],
      },
      { RISK: "NOT_HIGH" },
    ],
    ["gets support", { supportEpisodes: [supportEpisode(index)] }, { SUPPORT: "WITH" }],
    ["gets none", {}, { SUPPORT: "WITHOUT" }],
  ])("somebody who %s is among those", (_, known, parts) => {
    const [entry] = tallied(unplannedReadmission, person({ stays: [index], ...known }));
    expect(entry?.parts).toMatchObject(parts);
  });

  it("takes the risk of a stay at several clinics from the last that assessed", () => {
    const first = stay("2025-08-20", "2025-08-28 10:00", moved);
    const second = stay("2025-08-28 11:00", "2025-09-01");
    const facts = person({ stays: [first, second], riskAssessments: [riskAssessment(first, "HIGH")] });
    expect(tallied(unplannedReadmission, facts)[0]?.parts).toMatchObject({ RISK: "HIGH" });
  });

  it("belongs to where the patient was registered and listed on the day of discharge", () => {
    const facts = person({
      registrations: [
        registration(HALMSTAD, "2000-01-01", "2025-09-01"),
        registration(VARBERG, "2025-09-02"),
      ],
      listings: [
        listing(HEALTH_CENTRE, "2000-01-01", "2025-09-01"),
        listing(OTHER_HEALTH_CENTRE, "2025-09-02"),
      ],
      stays: [index, stay("2025-09-10", "2025-09-12")],
    });
    const entries = tallied(unplannedReadmission, facts).filter(({ measure }) => measure === "MAIN");
    expect(
      entries.map(({ place, amounts }) => [place.municipality, place.careUnit, amounts.numerator]),
    ).toEqual([
      [HALMSTAD, HEALTH_CENTRE, 1],
      [VARBERG, OTHER_HEALTH_CENTRE, 0],
    ]);
  });

  it("agrees with the rule that tells of one stay whether it is a readmission", () => {
    const drawn = fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 45 }),
        nights: fc.integer({ min: 0, max: 20 }),
        planned: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(drawn, (records) => {
        let day = 20_000;
        const stays = records.map(({ gap, nights, planned }) => {
          const from = day + gap;
          day = from + nights;
          return stay(dayText(from), `${dayText(day)} 13:00`, { planned });
        });
        const expected = stays.map((each) => stays.some((later) => isUnplannedReadmission(later, [each])));
        const counted = tallied(unplannedReadmission, person({ stays }))
          .filter(({ measure }) => measure === "MAIN")
          .map(({ amounts }) => amounts.numerator === 1);
        expect(counted).toEqual(expected);
      }),
    );
  });
});
