import { describe, expect, it } from "vitest";
import { supportWithin14 } from "./i04-support-within-14.js";
import {
  HEALTH_CENTRE,
  happened,
  listing,
  OTHER_HEALTH_CENTRE,
  outcomeOf,
  person,
  stay,
  supportEpisode,
  supportExtension,
  tallied,
} from "./testing/facts.js";

const before = stay("2025-08-26", "2025-09-01");

describe("I04 support within 14 days", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(supportWithin14)).toEqual(supportWithin14.example.expected);
  });

  it.each([
    ["on its first day", { endedOn: "2025-09-01" }, "1/1", undefined, undefined],
    ["on day 14", { endedOn: "2025-09-15" }, "1/1", undefined, undefined],
    ["on day 15", { endedOn: "2025-09-16" }, "0/1", "1/0", undefined],
    ["by a readmission", { endedOn: "2025-09-16", outcome: "READMITTED" }, undefined, undefined, "1/0"],
    ["by death", { endedOn: "2025-09-05", outcome: "DECEASED" }, undefined, undefined, "1/0"],
    ["otherwise", { endedOn: "2025-09-05", outcome: "OTHER" }, undefined, undefined, "1/0"],
    ["not yet", {}, undefined, undefined, undefined],
  ] as const)("support that ends %s", (_, known, within, after, other) => {
    const facts = person({ stays: [before], supportEpisodes: [supportEpisode(before, known)] });
    expect(happened(supportWithin14, facts)["2025-09"]).toBe(within);
    expect(happened(supportWithin14, facts, "AFTER")["2025-09"]).toBe(after);
    expect(happened(supportWithin14, facts, "OTHER_OUTCOMES")["2025-09"]).toBe(other);
  });

  it("asks nothing of what was decided: an extension does not make day 15 a day within", () => {
    const episode = supportEpisode(before, { endedOn: "2025-09-16" });
    const facts = person({
      stays: [before],
      supportEpisodes: [episode],
      supportExtensions: [supportExtension(episode, "2025-09-20")],
    });
    expect(happened(supportWithin14, facts)).toEqual({ "2025-09": "0/1" });
  });

  it("leaves out support that ended before it had begun", () => {
    const died = stay("2025-08-26", "2025-09-01", { dischargedTo: "DECEASED" });
    const episode = supportEpisode(died, { endedOn: "2025-09-01", outcome: "DECEASED" });
    expect(tallied(supportWithin14, person({ stays: [died], supportEpisodes: [episode] }))).toEqual([]);
  });

  it("belongs to the health centre of listing on the last day, and to its month", () => {
    const facts = person({
      listings: [
        listing(HEALTH_CENTRE, "2000-01-01", "2025-10-01"),
        listing(OTHER_HEALTH_CENTRE, "2025-10-02"),
      ],
      stays: [before],
      supportEpisodes: [supportEpisode(before, { endedOn: "2025-10-02" })],
    });
    expect(happened(supportWithin14, facts, "AFTER", ({ day, place }) => `${day} ${place.careUnit}`)).toEqual(
      {
        [`2025-10-02 ${OTHER_HEALTH_CENTRE}`]: "1/0",
      },
    );
  });
});
