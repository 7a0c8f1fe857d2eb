import { describe, expect, it } from "vitest";
import { discharges } from "./i01-discharges.js";
import {
  CARE_HOME,
  CLINIC,
  HALMSTAD,
  happened,
  OTHER_CLINIC,
  outcomeOf,
  person,
  registration,
  residence,
  stay,
  tallied,
  VARBERG,
} from "./testing/facts.js";

const moved = { dischargedTo: "OTHER_CLINIC" } as const;

describe("I01 discharges", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(discharges)).toEqual(discharges.example.expected);
  });

  it.each([
    ["nobody who was never in hospital", [], {}, {}],
    ["nobody who is still there", [stay("2025-09-01", null)], {}, {}],
    [
      "the month of discharge, not of admission",
      [stay("2025-08-30", "2025-09-30 23:59"), stay("2025-09-30 08:00", "2025-10-01 00:30")],
      { "2025-09": "1/0", "2025-10": "1/0" },
      {},
    ],
    [
      "a discharge to a care home",
      [stay("2025-09-01", "2025-09-02", { dischargedTo: "CARE_HOME" })],
      { "2025-09": "1/0" },
      {},
    ],
    [
      "a death apart",
      [stay("2025-09-01", "2025-09-02", { dischargedTo: "DECEASED" })],
      {},
      { "2025-09": "1/0" },
    ],
    [
      "a chain of transfers once, when it ends",
      [
        stay("2025-08-20", "2025-08-31 22:00", moved),
        stay("2025-09-01 06:00", "2025-09-03", moved),
        stay("2025-09-03 15:00", "2025-09-08"),
      ],
      { "2025-09": "1/0" },
      {},
    ],
    [
      "a transfer to a clinic whose stay is not known, as a discharge",
      [stay("2025-09-01", "2025-09-03", moved)],
      { "2025-09": "1/0" },
      {},
    ],
    [
      "a transfer that ends with death, as a death",
      [
        stay("2025-09-01", "2025-09-03", moved),
        stay("2025-09-03 15:00", "2025-09-08", { dischargedTo: "DECEASED" }),
      ],
      {},
      { "2025-09": "1/0" },
    ],
    [
      "a discharge and a readmission on the same day, as two stays",
      [stay("2025-09-01", "2025-09-03 09:00"), stay("2025-09-03 21:00", "2025-09-08")],
      { "2025-09": "2/0" },
      {},
    ],
  ])("counts %s", (_, stays, main, deaths) => {
    const facts = person({ stays });
    expect(happened(discharges, facts, "MAIN")).toEqual(main);
    expect(happened(discharges, facts, "DEATHS")).toEqual(deaths);
  });

  it("belongs to the clinic that discharged and the municipality of that day", () => {
    const facts = person({
      registrations: [
        registration(VARBERG, "2000-01-01", "2025-09-02"),
        registration(HALMSTAD, "2025-09-03"),
      ],
      stays: [
        stay("2025-09-01", "2025-09-02", { ...moved, clinic: CLINIC }),
        stay("2025-09-02 15:00", "2025-09-03", { clinic: OTHER_CLINIC }),
      ],
    });
    expect(tallied(discharges, facts).map(({ place }) => place)).toEqual([
      { municipality: HALMSTAD, careUnit: OTHER_CLINIC, careHome: null },
    ]);
  });

  it("belongs to the municipality of the care home for its residents", () => {
    const facts = person({
      residences: [residence("2025-01-01", { municipality: VARBERG })],
      stays: [stay("2025-09-01", "2025-09-02")],
    });
    expect(tallied(discharges, facts)[0]?.place).toMatchObject({
      municipality: VARBERG,
      careHome: CARE_HOME,
    });
  });

  it("leaves out whoever is registered nowhere on the day", () => {
    const facts = person({ registrations: [], stays: [stay("2025-09-01", "2025-09-02")] });
    expect(tallied(discharges, facts)).toEqual([]);
  });
});
