import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../../day.js";
import { brokenInvariants, invariantFacts } from "../invariants/index.js";
import type { PersonRecords } from "../records.js";
import { testCareMap } from "../testing/care-map.js";
import { stories, tellStories } from "./index.js";

const careMap = testCareMap();
const AS_OF = "2026-03-03";

function person(id: string): PersonRecords {
  const found = tellStories({ careMap, asOf: AS_OF }).find((records) => records.patient.id === id);
  if (found === undefined) throw new Error(`No ${id}.`);
  return found;
}

describe("stories", () => {
  it.each([AS_OF, "2026-03-30", "2025-10-27", "2028-02-29"])("keep every invariant as of %s", (asOf) => {
    const facts = invariantFacts(careMap, asOf);
    for (const records of tellStories({ careMap, asOf })) {
      const broken = brokenInvariants(records, facts);
      expect({ id: records.patient.id, broken }).toEqual({ id: records.patient.id, broken: [] });
    }
  });

  it("number their people from synthetic-1 without a gap", () => {
    const ids = stories.flatMap((story) => [...story.people]);
    expect(ids).toEqual(ids.map((_, at) => `synthetic-${at + 1}`));
    expect(
      tellStories({ careMap, asOf: AS_OF })
        .map((records) => records.patient.id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  it("give each person a number of their own", () => {
    const numbers = tellStories({ careMap, asOf: AS_OF }).flatMap((records) =>
      records.identifiers.map((i) => i.value),
    );
    expect(new Set(numbers).size).toBe(stories.flatMap((story) => story.people).length);
  });

  it("need Halmstad", () => {
    expect(() => tellStories({ careMap: { regions: careMap.regions.slice(1) }, asOf: AS_OF })).toThrow(
      RangeError,
    );
  });

  it("tell of the person whom the README shows", () => {
    const records = person("synthetic-1");
    expect(records.patient).toMatchObject({
      registeredMunicipality: "1380",
      protection: "NONE",
      deceasedOn: null,
    });
    expect(records.residences.at(-1)).toMatchObject({
      form: "SPECIAL",
      careHomeId: "ch-1380-1",
      validTo: null,
    });
    expect(records.enrolments[0]?.unit).toBe("SE2120001215-HHC1");
    expect(records.listings[0]?.healthCentre).toBe("SE2321000115-HC001");
    expect(records.fixedContacts[0]).toMatchObject({
      type: "FIXED_PHYSICIAN_CONTACT",
      practitionerHsaId: "SE2321000115-E0101",
    });
    expect(records.carePlans[0]).toMatchObject({ type: "SIP", status: "ACTIVE" });
    expect(records.carePlanActivities.map((activity) => activity.responsibleUnit)).toEqual([
      "SE2120001215-HHC1",
      "SE2321000115-HC001",
      "SE2120001215-SOC1",
    ]);
    expect(records.consents.map((consent) => [consent.scope, consent.forUnit])).toEqual([
      ["UNIFIED_RECORD", "SE2120001215-HHC1"],
      ["SIP", "SE2120001215-HHC1"],
    ]);
    expect(records.stays[0]?.clinic).toBe("SE2321000115-CL01");
    expect(records.medicationReviews).toHaveLength(1);
  });

  it.each([
    ["synthetic-4", 14],
    ["synthetic-5", 15],
  ])("let %s be on day %i of support", (id, day) => {
    const episode = person(id).supportEpisodes[0];
    expect(episode?.startedOn).toBe(dayText(dayNumber(AS_OF) - day));
    expect(episode?.decidedEnd).toBe(dayText(dayNumber(AS_OF) - day + 14));
    expect(episode?.endedOn).toBeNull();
  });

  it("let one notice be more than 24 hours late", () => {
    const [process] = person("synthetic-3").dischargeProcesses;
    const [stay] = person("synthetic-3").stays;
    expect(Date.parse(process?.admissionNoticeAt ?? "") - Date.parse(stay?.admittedAt ?? "")).toBeGreaterThan(
      86_400_000,
    );
  });
});
