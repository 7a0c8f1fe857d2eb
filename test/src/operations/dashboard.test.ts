import { describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { TODAY } from "../kit/world.js";

const HEALTH_AGREEMENT = "agr-14-health-agreement";

describe.each(worlds)("a region's dashboard, served as $topology", (world) => {
  describe("IndicatorBoard", () => {
    const board = (persona: string | null, on = TODAY) =>
      world.run("IndicatorBoard", persona, { codes: ["I13", "I14", "I18"], region: "13", on });

    it("shows values by municipality beside the targets of the agreements", async () => {
      const { data, errors } = await board("region-planner");
      expect(errors).toEqual([]);
      expect(
        data.indicators.map(({ code, targets }) => [code, targets.map(({ value }) => value).toSorted()]),
      ).toEqual([
        ["I13", ["55"]],
        ["I14", ["100", "80"]],
        ["I18", ["100"]],
      ]);
      for (const { figures } of data.indicators) {
        const values = figures?.values?.filter(({ measure }) => measure === "MAIN");
        expect(values?.map(({ group }) => ("code" in group ? group.code : ""))).toEqual([
          "13",
          "1315",
          "1380",
          "1381",
          "1382",
          "1383",
          "1384",
        ]);
        for (const { numerator, denominator, suppressed, value } of values ?? []) {
          if (suppressed) expect([numerator, denominator, value]).toEqual([null, null, null]);
          else
            for (const count of [numerator, denominator, Number(denominator) - Number(numerator)])
              expect([1, 2, 3, 4]).not.toContain(count);
        }
      }
    });

    it("compares with targets exactly", async () => {
      const { data } = await board("region-planner");
      const region = data.indicators[0]?.figures?.values?.[0];
      const [numerator, denominator] = [Number(region?.numerator), Number(region?.denominator)];
      expect(denominator).toBeGreaterThan(500);
      expect(region?.attainments).toMatchObject([{ met: numerator * 100 >= 55 * denominator }]);
    });

    it("takes the ends of months only, and no day to come", async () => {
      expect(codes(await board("region-planner", "2026-03-30"))).toContain("PERIOD_NOT_ALLOWED");
      expect(codes(await board("region-planner", "2026-04-30"))).toContain("PERIOD_NOT_ALLOWED");
    });

    it("is not for a nurse, nor without a token", async () => {
      expect(new Set(codes(await board("nurse-halmstad")))).toEqual(new Set(["FORBIDDEN"]));
      expect(new Set(codes(await board(null)))).toEqual(new Set(["UNAUTHENTICATED"]));
    });

    it("names an unknown indicator", async () => {
      const answer = await world.run("IndicatorBoard", "region-planner", {
        codes: ["I99"],
        region: "13",
        on: TODAY,
      });
      expect(codes(answer)).toEqual(["NOT_FOUND"]);
      expect(answer.errors[0]?.message).toContain("I99");
    });
  });

  describe("SigningStatus", () => {
    const signing = async (on: string) => {
      const { data, errors } = await world.run("SigningStatus", "negotiator", {
        agreement: HEALTH_AGREEMENT,
        on,
      });
      expect(errors).toEqual([]);
      return data.agreement;
    };

    it("counts 49 municipalities and the region, and 49 of 50 is not in force", async () => {
      const before = await signing("2025-12-31");
      expect(before?.signing).toMatchObject({ yes: 49, no: 0, pending: 1, total: 50 });
      expect(before?.signing.missingParties).toHaveLength(1);
      expect(before?.signing.missingParties[0]?.municipality?.code).toMatch(/^14\d\d$/);
      expect(before?.status).toBe("DECIDED_PARTLY");
    });

    it("shows everybody once the last has signed", async () => {
      expect((await signing("2026-03-31"))?.signing).toMatchObject({
        yes: 50,
        pending: 0,
        missingParties: [],
      });
    });
  });

  describe("CoordinationCoverage", () => {
    it.each([
      ["2023-06-30", 38, 38, []],
      ["2023-07-15", 36, 35, ["Järva"]],
      ["2026-03-31", 36, 36, []],
    ])("of Stockholm on %s: %i areas, %i covered", async (on, expected, covered, missing) => {
      const { data, errors } = await world.run("CoordinationCoverage", "region-planner", {
        region: "01",
        on,
      });
      expect(errors).toEqual([]);
      const coverage = data.region?.coordinationCoverage;
      expect(coverage).toMatchObject({ expected, covered, duplicates: [] });
      expect(coverage?.missing.map(({ name }) => name)).toEqual(missing);
    });
  });

  describe("PhysicianTeams", () => {
    it("shows patients per full-time physician against 230, and which requirements a team breaks", async () => {
      const { data, errors } = await world.run("PhysicianTeams", "region-planner", { region: "13" });
      expect(errors).toEqual([]);
      const teams = data.region?.physicianTeams ?? [];
      expect(teams.length).toBeGreaterThan(0);
      for (const team of teams) {
        expect(team.capacityRequirement?.patientsPerFullTime).toBe(230);
        expect(team.requirementReport).toHaveLength(7);
        const value = team.enrolledCount?.value;
        if (value === null || value === undefined) expect(team.utilisation).toBeNull();
        else expect(Number(team.requiredFte)).toBeCloseTo(value / 230, 2);
      }
    });

    it("is not without a token", async () => {
      expect(codes(await world.run("PhysicianTeams", null, { region: "13" }))).toContain("UNAUTHENTICATED");
    });
  });
});

describe("both topologies", () => {
  it("give the same answers", async () => {
    const questions = [
      ["IndicatorBoard", "region-planner", { codes: ["I13", "I14", "I18"], region: "13", on: TODAY }],
      ["SigningStatus", "negotiator", { agreement: HEALTH_AGREEMENT, on: "2025-12-31" }],
      ["CoordinationCoverage", "region-planner", { region: "01", on: "2023-07-15" }],
      ["PhysicianTeams", "region-planner", { region: "12" }],
      ["GraphOverview", "sandbox-developer", {}],
      ["RegionTour", "sandbox-developer", { region: "14", first: 49 }],
    ] as const;
    for (const [name, persona, variables] of questions) {
      const [embedded, services] = await Promise.all(
        worlds.map((world) => world.run(name, persona, variables as never)),
      );
      expect(embedded?.text).toBe(services?.text);
      expect(embedded?.errors).toEqual([]);
    }
  });
});
