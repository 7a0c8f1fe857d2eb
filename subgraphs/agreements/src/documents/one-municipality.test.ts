/** Everything that binds one municipality on one day, in one question. */
import { statementEvents } from "@vardgraf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type World, worldOn } from "./world.js";

let world: World;
beforeAll(async () => {
  world = await worldOn("2026-03-31");
});
afterAll(() => world.close());

const EVERYTHING = `id title kind status(asOf: $on) effectiveFrom validTo signingRule
  clauses { number textSv dutyHolder periodicity dueOn covers sources }
  parts { letter developmentAreas { titleSv } activities { titleSv status(asOf: $on) late(asOf: $on) mappedTo { id } missingReports { code } reports { status party { code } } } }
  context { kind textEn } evidence { number } proposals { status } auditFindings { textEn } figures { value disputed }
  mandates { kind } targetGroups { textEn } directions { areas { directions { textEn } } }
  politicalDecisions(asOf: $on) { points { number } consequences { heading } } targets { comparator goal }
  compensationRules { kind settings { year } indexValues { year } } compensation(year: 2026) { total } indexedAmount(year: 2026) { amount }
  fundingChecks { addsUp } implementationPlan { milestones { status(asOf: $on) late(asOf: $on) missingReports { code } } } measures { total done }
  procurement { options { conflicts { number } pros { text } requirementChecks { fulfilled } } choice { reason } }`;

const bound = (codes: readonly string[], on: string, fields = "id") =>
  world.read<{ _entities: { agreements: Record<string, unknown>[] }[] }>(
    `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on Municipality { agreements(asOf: $on) { ${fields} } } } }`,
    { r: codes.map((code) => ({ __typename: "Municipality", code })), on },
  );

describe("a municipality", () => {
  it.each([
    ["Malmö", "1280", "2026-03-31", ["agr-12-health-agreement", "agr-12-physician-framework"]],
    ["Malmö before the health agreement (D2)", "1280", "2016-01-18", ["agr-12-physician-framework"]],
    ["Halmstad", "1380", "2028-12-31", ["agr-13-home-health-care"]],
    ["Halmstad after the agreement has ended (B5)", "1380", "2029-01-01", []],
    ["Göteborg the day before the last yes (E37)", "1480", "2026-01-14", ["agr-14-health-agreement-2017"]],
    ["Göteborg on the day of the last yes", "1480", "2026-01-15", ["agr-14-health-agreement"]],
    ["Kiruna, of which no document speaks", "2584", "2026-03-31", []],
  ])("%s", async (_case, code, on, ids) => {
    const { _entities } = await bound([code], on);
    expect(_entities[0]?.agreements.map(({ id }) => id)).toEqual(ids);
  });

  it("is told everything about each of them at once", async () => {
    const { _entities } = await bound(["1280"], "2026-03-31", EVERYTHING);
    expect(_entities[0]?.agreements).toMatchObject([
      {
        id: "agr-12-health-agreement",
        directions: [{}, {}, {}],
        targetGroups: [{}, {}, {}],
        procurement: null,
      },
      { id: "agr-12-physician-framework", status: "IN_FORCE", implementationPlan: null },
    ]);
  });

  it("costs as many statements as all of them do", async () => {
    const statementsOf = async (codes: readonly string[]) => {
      let statements = 0;
      const count = (): void => void (statements += 1);
      statementEvents.on("statement", count);
      await bound(codes, "2026-03-31", EVERYTHING);
      statementEvents.off("statement", count);
      return statements;
    };
    const skane = ["1214", "1230", "1231", "1233", "1256", "1257", "1260", "1261", "1262", "1281", "1283"];
    const one = await statementsOf(["1280"]);
    expect(one).toBeGreaterThan(0);
    expect(await statementsOf(["1280", ...skane])).toBe(one);

    const each = await statementsOf(["1280", "1380", "1480"]);
    const others = ["1315", "1381", "1382", "1383", "1384", "1401", "1402", "1407", "1481", "2584"];
    expect(await statementsOf(["1280", "1380", "1480", ...skane, ...others])).toBe(each);
  });
});
