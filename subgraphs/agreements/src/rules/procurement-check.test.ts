import { describe, expect, it } from "vitest";
import { assignmentHolders, requirementTopics } from "../terms.js";
import { conflictsOf, judgeRequirement, type OptionFacts } from "./procurement-check.js";

const addOn: OptionFacts = { holder: "EVERY_HEALTH_CENTRE", exclusive: false };
const tender: OptionFacts = { holder: "TENDERED_PROVIDER", exclusive: false };
const regionRun: OptionFacts = { holder: "REGION_RUN", exclusive: false };
const newSystem: OptionFacts = { holder: "CHOSEN_PROVIDER", exclusive: true };

describe("an option against a requirement (A47–A58)", () => {
  it.each([
    ["the add-on is for all health centres (A57, A63)", addOn, "NOT_ALL_HEALTH_CENTRES", "NO"],
    ["the add-on stays in their specification (A58, A63)", addOn, "OUTSIDE_HEALTH_CENTRE_TENDER", "NO"],
    ["the add-on may be kept apart from reception (A51)", addOn, "NO_RECEPTION_DUTY", "UNKNOWN"],
    ["a tender is not for all health centres (A60)", tender, "NOT_ALL_HEALTH_CENTRES", "YES"],
    ["a tender may have reception beside it (A60)", tender, "NO_RECEPTION_DUTY", "UNKNOWN"],
    ["region-run is outside the specification (A62)", regionRun, "OUTSIDE_HEALTH_CENTRE_TENDER", "YES"],
    ["an exclusive system has no reception (A64)", newSystem, "NO_RECEPTION_DUTY", "YES"],
    ["no option decides the rest", newSystem, null, "UNKNOWN"],
  ] as const)("%s", (_case, option, topic, fulfilled) => {
    expect(judgeRequirement(option, topic).fulfilled).toBe(fulfilled);
  });

  const requirements = requirementTopics.map((topic) => ({ number: topic, topic }));
  it("only the add-on collides", () => {
    expect(conflictsOf(addOn, requirements)).toEqual([
      "NOT_ALL_HEALTH_CENTRES",
      "OUTSIDE_HEALTH_CENTRE_TENDER",
    ]);
    for (const holder of assignmentHolders.filter((holder) => holder !== "EVERY_HEALTH_CENTRE"))
      expect(conflictsOf({ holder, exclusive: false }, requirements)).toEqual([]);
  });
});
