import { describe, expect, it } from "vitest";
import { extensionShare } from "./i12-extension-share.js";
import {
  happened,
  outcomeOf,
  person,
  stay,
  supportEpisode,
  supportExtension,
  tallied,
} from "./testing/facts.js";

const before = stay("2025-08-26", "2025-09-01");

describe("I12 extended support", () => {
  it("comes out as its example says", () => {
    expect(outcomeOf(extensionShare)).toEqual(extensionShare.example.expected);
  });

  it.each([
    ["not extended", "2025-09-15", [], "0/1", undefined],
    ["extended, and used to its end", "2025-09-25", ["2025-09-25"], "1/1", "10/1"],
    ["extended twice: once counted, all days", "2025-10-01", ["2025-09-22", "2025-10-02"], "1/1", "16/1"],
    ["extended, and ended on the day first decided", "2025-09-15", ["2025-09-22"], "1/1", "0/1"],
    ["extended, and ended before the day first decided", "2025-09-10", ["2025-09-22"], "1/1", "0/1"],
  ])("support that was %s", (_, endedOn, ends, share, days) => {
    const episode = supportEpisode(before, { endedOn });
    const facts = person({
      stays: [before],
      supportEpisodes: [episode],
      supportExtensions: ends.map((newEnd) => supportExtension(episode, newEnd)),
    });
    const month = endedOn.slice(0, 7);
    expect(happened(extensionShare, facts)).toEqual({ [month]: share });
    expect(happened(extensionShare, facts, "EXTRA_DAYS")[month]).toBe(days);
  });

  it("counts days beyond the end first decided, also when that was short of 14 days", () => {
    const episode = supportEpisode(before, { decidedEnd: "2025-09-08", endedOn: "2025-09-12" });
    const facts = person({
      stays: [before],
      supportEpisodes: [episode],
      supportExtensions: [supportExtension(episode, "2025-09-13")],
    });
    expect(happened(extensionShare, facts, "EXTRA_DAYS")).toEqual({ "2025-09": "4/1" });
  });

  it("leaves out support that goes on", () => {
    const episode = supportEpisode(before);
    const facts = person({
      stays: [before],
      supportEpisodes: [episode],
      supportExtensions: [supportExtension(episode, "2025-09-25")],
    });
    expect(tallied(extensionShare, facts)).toEqual([]);
  });

  it("asks for an extension of the same episode", () => {
    const again = stay("2025-09-10", "2025-09-20");
    const [first, second] = [
      supportEpisode(before, { endedOn: "2025-09-10", outcome: "READMITTED" }),
      supportEpisode(again, { endedOn: "2025-10-10" }),
    ];
    const facts = person({
      stays: [before, again],
      supportEpisodes: [first, second],
      supportExtensions: [supportExtension(second, "2025-10-10")],
    });
    expect(happened(extensionShare, facts)).toEqual({ "2025-09": "0/1", "2025-10": "1/1" });
  });
});
