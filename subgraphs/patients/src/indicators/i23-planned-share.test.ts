import { describe, expect, it } from "vitest";
import { plannedShare } from "./i23-planned-share.js";
import {
  encounter,
  happened,
  HEALTH_CENTRE,
  HOME_HEALTH_CARE,
  listing,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
  registration,
  VARBERG,
} from "./testing/facts.js";

describe("I23, planned contacts", () => {
  it("is as its worked example says", () =>
    expect(outcomeOf(plannedShare)).toEqual(plannedShare.example.expected));

  it("counts every contact in its own month, of all professions and kinds", () => {
    const facts = person({
      encounters: [
        encounter("2025-12-31 23:59"),
        encounter("2026-01-01 00:00", { planned: false }),
        encounter("2026-01-02", { kind: "PHONE", profession: "NURSE" }),
        encounter("2026-01-03", { kind: "VIDEO", planned: false }),
      ],
    });
    expect(happened(plannedShare, facts)).toEqual({ "2025-12": "1/1", "2026-01": "1/3" });
  });

  it("belongs to the unit that met the patient, wherever the patient is listed", () => {
    const facts = person({
      listings: [listing(HEALTH_CENTRE)],
      encounters: [
        encounter("2026-01-01"),
        encounter("2026-01-02", { unit: OTHER_HEALTH_CENTRE }),
        encounter("2026-01-03", { unit: HOME_HEALTH_CARE, planned: false }),
      ],
    });
    expect(happened(plannedShare, facts, "MAIN", ({ place }) => place.careUnit)).toEqual({
      [HEALTH_CENTRE]: "1/1",
      [OTHER_HEALTH_CENTRE]: "1/1",
      [HOME_HEALTH_CARE]: "0/1",
    });
  });

  it("belongs to the municipality of the day, and to none before the first", () => {
    const facts = person({
      registrations: [registration("1380", "2025-01-01", "2025-12-31"), registration(VARBERG, "2026-01-01")],
      encounters: ["2024-12-31", "2025-12-31", "2026-01-01"].map((day) => encounter(day)),
    });
    expect(happened(plannedShare, facts, "MAIN", ({ place }) => place.municipality)).toEqual({
      "1380": "1/1",
      [VARBERG]: "1/1",
    });
  });
});
