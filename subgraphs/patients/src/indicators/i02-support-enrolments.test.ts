import { describe, expect, it } from "vitest";
import { supportEnrolments } from "./i02-support-enrolments.js";
import {
  happened,
  heldOn,
  MOBILE_SERVICE,
  outcomeOf,
  person,
  registration,
  stay,
  supportEpisode,
  tallied,
  VARBERG,
} from "./testing/facts.js";

const before = stay("2025-08-26", "2025-09-01");

describe("I02 support enrolments", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(supportEnrolments)).toEqual(supportEnrolments.example.expected);
  });

  it.each([
    ["goes on", null, "1/0", "1/0"],
    ["ends the day before the last of the month", "2025-09-29", "0/0", "0/0"],
    ["ends on the last day of the month, which is a day of support", "2025-09-30", "1/0", "0/0"],
    ["ends in the next month", "2025-10-15", "1/0", "0/0"],
  ])("support that %s is held at the end of September, of October: %s", (_, endedOn, september, october) => {
    const facts = person({ stays: [before], supportEpisodes: [supportEpisode(before, { endedOn })] });
    expect(heldOn(supportEnrolments, facts, "STOCK", "2025-09-30")).toBe(september);
    expect(heldOn(supportEnrolments, facts, "STOCK", "2025-10-31")).toBe(october);
    expect(happened(supportEnrolments, facts)).toEqual({ "2025-09": "1/0" });
  });

  it("counts each episode of a person who gets support twice", () => {
    const again = stay("2025-09-10", "2025-09-20");
    const facts = person({
      stays: [before, again],
      supportEpisodes: [
        supportEpisode(before, { endedOn: "2025-09-10", outcome: "READMITTED" }),
        supportEpisode(again),
      ],
    });
    expect(happened(supportEnrolments, facts)).toEqual({ "2025-09": "2/0" });
    expect(heldOn(supportEnrolments, facts, "STOCK", "2025-09-30")).toBe("1/0");
  });

  it.each([
    ["is still in hospital", stay("2025-08-26", null)],
    ["died there", stay("2025-08-26", "2025-09-01", { dischargedTo: "DECEASED" })],
    ["was moved to another clinic", stay("2025-08-26", "2025-09-01", { dischargedTo: "OTHER_CLINIC" })],
  ])("leaves out support that was planned for somebody who %s", (_, planned) => {
    const facts = person({
      stays: [planned],
      supportEpisodes: [supportEpisode(planned, { startedOn: "2025-09-01" })],
    });
    expect(tallied(supportEnrolments, facts)).toEqual([]);
  });

  it("belongs to the mobile service and to the municipality of the first day", () => {
    const facts = person({
      registrations: [registration(VARBERG, "2000-01-01", "2025-09-05"), registration("1380", "2025-09-06")],
      stays: [before],
      supportEpisodes: [supportEpisode(before)],
    });
    expect(
      tallied(supportEnrolments, facts).map(({ place }) => [place.municipality, place.careUnit]),
    ).toEqual([
      [VARBERG, MOBILE_SERVICE],
      [VARBERG, MOBILE_SERVICE],
    ]);
  });
});
