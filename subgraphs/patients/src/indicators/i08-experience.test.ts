import { describe, expect, it } from "vitest";
import { supportExperience } from "./i08-experience.js";
import {
  experience,
  happened,
  MOBILE_SERVICE,
  outcomeOf,
  person,
  stay,
  supportEpisode,
  tallied,
} from "./testing/facts.js";

const before = stay("2025-08-26", "2025-09-01");
const running = supportEpisode(before);
const ended = supportEpisode(before, { endedOn: "2025-09-30" });

describe("I08 experience", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(supportExperience)).toEqual(supportExperience.example.expected);
  });

  it.each([
    ["one answer", [7], "700/1", "1/1"],
    ["several, their mean", [10, 9, 8, 8], "875/1", "1/1"],
    ["a mean without end, rounded half up", [7, 7, 6], "667/1", "1/1"],
    ["the lowest", [0], "0/1", "0/1"],
    ["the middle, which is not positive", [4, 6], "500/1", "0/1"],
    ["just above the middle", [5, 5, 6], "533/1", "1/1"],
  ])("a questionnaire with %s", (_, values, mean, positive) => {
    const facts = person({
      stays: [before],
      supportEpisodes: [running],
      experiences: [experience(running, "2025-09-10", values)],
    });
    expect(happened(supportExperience, facts)).toEqual({ "2025-09": mean });
    expect(happened(supportExperience, facts, "POSITIVE")).toEqual({ "2025-09": positive });
  });

  it.each([
    ["ended and answered, a month later", ended, [8], { "2025-10": "800/1" }, { "2025-09": "1/1" }],
    ["ended and not answered", ended, [], {}, { "2025-09": "0/1" }],
    ["still going on and answered", running, [8], { "2025-10": "800/1" }, {}],
  ])("an episode %s", (_, episode, values, mean, rate) => {
    const facts = person({
      stays: [before],
      supportEpisodes: [episode],
      experiences: values.map((value) => experience(episode, "2025-10-05", [value])),
    });
    expect(happened(supportExperience, facts)).toEqual(mean);
    expect(happened(supportExperience, facts, "RESPONSE_RATE")).toEqual(rate);
  });

  it("counts two questionnaires about an episode as two, and the episode as answered once", () => {
    const facts = person({
      stays: [before],
      supportEpisodes: [ended],
      experiences: [experience(ended, "2025-09-10", [8]), experience(ended, "2025-09-30", [6])],
    });
    expect(happened(supportExperience, facts)).toEqual({ "2025-09": "1400/2" });
    expect(happened(supportExperience, facts, "RESPONSE_RATE")).toEqual({ "2025-09": "1/1" });
  });

  it("leaves out a questionnaire without an answer", () => {
    const facts = person({
      stays: [before],
      supportEpisodes: [running],
      experiences: [experience(running, "2025-09-10", [])],
    });
    expect(tallied(supportExperience, facts)).toEqual([]);
  });

  it("belongs to the mobile service of the episode", () => {
    const facts = person({ stays: [before], supportEpisodes: [ended] });
    expect(tallied(supportExperience, facts)[0]?.place.careUnit).toBe(MOBILE_SERVICE);
  });
});
