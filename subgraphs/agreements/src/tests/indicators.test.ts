/** A region's own indicators, targets and money, each change with what it is refused for (B86, D42–D63, D46). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AgreementsWorld, type Claims, organisations, somebody, startWorld } from "../testing/world.js";

const { region, gothenburg, halland } = organisations;
const planner = somebody("PLANNER", halland, { client: "DASHBOARD", purpose: "Statistik" });
const otherPlanner = somebody("PLANNER", region, { client: "DASHBOARD", purpose: "Statistik" });
const townPlanner = somebody("PLANNER", gothenburg);
const economist = somebody("ECONOMIST", region);

let world: AgreementsWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => world.itIs("2026-03-31"));

const strangers: [string, Claims | null, string][] = [
  ["nobody", null, "UNAUTHENTICATED"],
  ["somebody without the appointment", somebody("REGISTRAR", halland), "FORBIDDEN"],
  ["a planner of a municipality", townPlanner, "FORBIDDEN"],
  [
    "a planner for care",
    somebody("PLANNER", halland, { purpose: "Vård och behandling" }),
    "PURPOSE_NOT_ALLOWED_FOR_CLIENT",
  ],
];

interface Definition {
  indicator: { code: string; version: number; status: string } | null;
}
const definition = {
  shortName: "WEEKEND_VISITS",
  nameSv: "Läkarbesök på helger",
  nameEn: "Physician visits on weekends",
  numerator: "visits on Saturdays and Sundays",
  denominator: "visits",
  unit: "PERCENT",
  period: "MONTH",
  groupings: ["REGION"],
};
const define = (change: object = {}, as: Claims | null = planner) =>
  world.change<Definition>(
    as,
    "defineIndicator",
    { ...definition, ...change },
    "indicator { code version status }",
  );
const decide = (
  indicator: string,
  expectedVersion: number,
  as: Claims | null = planner,
  change: object = {},
) =>
  world.change<Definition>(
    as,
    "decideIndicator",
    { indicator, expectedVersion, decidedOn: "2026-03-30", decisionRef: "HSU 2026-14", ...change },
    "indicator { code version status }",
  );

describe("a region's own indicator", () => {
  it("is a hypothesis that nobody counts, until somebody writes its rule", async () => {
    const { payload, codes } = await define({ idempotencyKey: "weekend" });
    expect(codes).toEqual([]);
    expect(payload?.indicator).toEqual({ code: "R13_WEEKEND_VISITS", version: 1, status: "HYPOTHESIS" });
    expect((await define({ idempotencyKey: "weekend" })).payload).toEqual(payload);
    expect(
      await world.read(
        `{ indicator(code: "R13_WEEKEND_VISITS") { region { code } figures { code } example { text } unit measures { code decimals } windowDays slices { code } sources } }`,
      ),
    ).toEqual({
      indicator: {
        region: { code: "13" },
        figures: null,
        example: null,
        unit: "PERCENT",
        measures: [{ code: "MAIN", decimals: 1 }],
        windowDays: 0,
        slices: [],
        sources: [],
      },
    });
  });

  it("is worded anew while it is a hypothesis, by whoever has read the version that holds", async () => {
    expect((await define({ decimals: 0 })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await define({ decimals: 0, expectedVersion: 7 })).codes).toEqual(["VERSION_CONFLICT"]);
    const { payload } = await define({ decimals: 0, expectedVersion: 1 });
    expect(payload?.indicator?.version).toBe(2);
  });

  it("is another one than that of another region", async () => {
    const { payload } = await define({}, otherPlanner);
    expect(payload?.indicator?.code).toBe("R14_WEEKEND_VISITS");
  });

  it("is refused without sense", async () => {
    const { codes } = await define({ shortName: "SIGNING", nameSv: "", groupings: [] });
    expect(codes).toEqual(["ALREADY_EXISTS", "VALUE_REQUIRED", "VALUE_REQUIRED"]);
  });

  it.each(strangers)("is not defined by %s", async (_who, as, code) => {
    expect((await define({ shortName: "OTHER" }, as)).codes).toEqual([code]);
  });

  it("is decided once, and then stays as it is worded", async () => {
    expect((await decide("R13_WEEKEND_VISITS", 2, otherPlanner)).codes).toEqual(["FORBIDDEN"]);
    expect((await decide("R13_WEEKEND_VISITS", 1)).codes).toEqual(["VERSION_CONFLICT"]);
    const { payload } = await decide("R13_WEEKEND_VISITS", 2);
    expect(payload?.indicator).toEqual({ code: "R13_WEEKEND_VISITS", version: 3, status: "DECIDED" });
    expect((await decide("R13_WEEKEND_VISITS", 3)).codes).toEqual(["ALREADY_DONE"]);
    expect((await define({ expectedVersion: 3 })).codes).toEqual(["STATUS_NOT_ALLOWED"]);
  });
});

describe("a working hypothesis of the catalogue (B86)", () => {
  it("is decided by the region whose document states it", async () => {
    expect((await decide("I02", 1, otherPlanner)).codes).toEqual(["FORBIDDEN"]);
    expect((await decide("I02", 1, planner, { decidedOn: "2026-04-01" })).codes).toEqual(["DAY_IN_FUTURE"]);
    expect((await decide("I02", 1, planner, { decisionRef: "" })).codes).toEqual(["VALUE_REQUIRED"]);
    expect((await decide("I02", 1)).codes).toEqual([]);
    expect(
      await world.read(
        `{ indicator(code: "I02") { status decision { region { code } decidedOn decisionRef } } }`,
      ),
    ).toEqual({
      indicator: {
        status: "DECIDED",
        decision: { region: { code: "13" }, decidedOn: "2026-03-30", decisionRef: "HSU 2026-14" },
      },
    });
  });

  it.each([
    ["that is decided already", "I09", "ALREADY_DONE"],
    ["that nobody knows", "I99", "NOT_FOUND"],
    ["of another region's document", "I33", "FORBIDDEN"],
  ])("one %s is not", async (_case, code, expected) => {
    expect((await decide(code, 1)).codes).toEqual([expected]);
  });

  it.each(strangers)("is not decided by %s", async (_who, as, code) => {
    expect((await decide("I01", 1, as)).codes).toEqual([code]);
  });
});

interface TargetSet {
  target: { id: string; version: number } | null;
}
const FIELDS = "target { id version }";
const continuity = {
  indicator: "I15",
  comparator: "INCREASE_PERCENT",
  value: "20",
  baselineYear: 2024,
  byDate: "2027-12-31",
  clause: "agr-se-close-care-2021/2b",
  source: "RS 2026-0412",
};
const aim = (change: object = {}, as: Claims | null = planner) =>
  world.change<TargetSet>(as, "setTarget", { ...continuity, ...change }, FIELDS);

describe("a region's own target", () => {
  let id = "";
  it("names the year that the national one leaves out, and stands beside it (D46b)", async () => {
    const { payload, codes } = await aim();
    expect(codes).toEqual([]);
    id = payload?.target?.id ?? "";
    const { indicator } = await world.read<{ indicator: { targets: object[] } }>(
      `{ indicator(code: "I15") { targets { recorded baselineYear region { code } unit value goal(baseline: "0.50") sourceClause { number } } } }`,
    );
    const national = { unit: "PERCENT", value: "20", goal: "0.6", sourceClause: { number: "2b" } };
    expect(indicator.targets).toEqual([
      { ...national, recorded: false, baselineYear: null, region: null },
      { ...national, recorded: true, baselineYear: 2024, region: { code: "13" } },
    ]);
  });

  it("is changed by the region that has set it, against the version that it has read", async () => {
    expect((await aim({ target: id, value: "25" })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await aim({ target: id, value: "25", expectedVersion: 1 }, otherPlanner)).codes).toEqual([
      "FORBIDDEN",
    ]);
    expect((await aim({ target: id, indicator: "I16", expectedVersion: 1 })).codes).toEqual(["NOT_FOUND"]);
    const { payload } = await aim({ target: id, value: "25", expectedVersion: 1 });
    expect(payload?.target).toEqual({ id, version: 2 });
  });

  it.each([
    ["a target of a document", { target: "tgt-i15-d46b", expectedVersion: 1 }, ["FORBIDDEN"]],
    ["a target that nobody knows", { target: "tgt-none", expectedVersion: 1 }, ["NOT_FOUND"]],
    ["an indicator that nobody knows", { indicator: "I99" }, ["NOT_FOUND"]],
    ["an indicator of another region", { indicator: "R14_WEEKEND_VISITS" }, ["NOT_FOUND"]],
    ["a clause of another region", { clause: "agr-14-health-agreement/6" }, ["UNKNOWN_REFERENCE"]],
    ["a clause that nobody knows", { clause: "agr-none/1" }, ["UNKNOWN_REFERENCE"]],
    ["an increase without a number", { value: null }, ["VALUE_REQUIRED"]],
  ])("is refused for %s", async (_case, change, codes) => {
    expect((await aim(change)).codes).toEqual(codes);
  });

  it.each(strangers)("is not set by %s", async (_who, as, code) => {
    expect((await aim({}, as)).codes).toEqual([code]);
  });
});

interface Recorded {
  allocation: { id: string; version: number; unallocatedMSEK: string } | null;
}
const money = {
  agreement: "agr-14-health-agreement",
  year: 2026,
  recipient: "ALL",
  purposeSv: "Gemensam kompetensutveckling",
  purposeEn: "Joint training",
  amountMSEK: "12.5",
  decisionRef: "RS 2026-0412",
};
const allocate = (change: object = {}, as: Claims | null = economist) =>
  world.change<Recorded>(
    as,
    "recordAllocation",
    { ...money, ...change },
    "allocation { id version unallocatedMSEK }",
  );

describe("money of an agreement", () => {
  let whole = "";
  it("is recorded with its parts, and what remains is shown", async () => {
    const { payload, codes } = await allocate({ idempotencyKey: "training" });
    expect(codes).toEqual([]);
    whole = payload?.allocation?.id ?? "";
    expect((await allocate({ idempotencyKey: "training" })).payload).toEqual(payload);
    const part = { parent: whole, recipient: "MUNICIPALITIES", amountMSEK: "10" };
    expect((await allocate(part)).codes).toEqual([]);
    expect((await allocate(part)).codes).toEqual(["VALUE_OUT_OF_RANGE"]);
    expect(
      await world.read(
        `{ agreement(id: "${money.agreement}") { funding { amountMSEK unallocatedMSEK decisionRef sources ofWhich { amountMSEK } }
           fundingChecks { statedMSEK sumMSEK remainderMSEK addsUp } } }`,
      ),
    ).toEqual({
      agreement: {
        funding: [
          {
            amountMSEK: "12.5",
            unallocatedMSEK: "2.5",
            decisionRef: "RS 2026-0412",
            sources: [],
            ofWhich: [{ amountMSEK: "10" }],
          },
        ],
        fundingChecks: [{ statedMSEK: "12.5", sumMSEK: "10", remainderMSEK: "2.5", addsUp: false }],
      },
    });
  });

  it("is corrected against its version, never below its parts", async () => {
    expect((await allocate({ allocation: whole, amountMSEK: "9" })).codes).toEqual(["VALUE_OUT_OF_RANGE"]);
    expect((await allocate({ allocation: whole, amountMSEK: "11" })).codes).toEqual(["VERSION_CONFLICT"]);
    const { payload } = await allocate({ allocation: whole, amountMSEK: "11", expectedVersion: 1 });
    expect(payload?.allocation).toEqual({ id: whole, version: 2, unallocatedMSEK: "1" });
  });

  it.each([
    ["an agreement that nobody knows", { agreement: "agr-none" }, "NOT_FOUND"],
    ["an agreement of another region", { agreement: "agr-13-physicians-at-home" }, "FORBIDDEN"],
    ["an agreement of the whole country", { agreement: "agr-se-close-care-2021" }, "FORBIDDEN"],
    ["an amount that nobody knows", { allocation: "fund-none" }, "NOT_FOUND"],
    ["an amount of another agreement", { allocation: "fund-2021-regions" }, "NOT_FOUND"],
    ["a part of another agreement's amount", { parent: "fund-2021-regions" }, "UNKNOWN_REFERENCE"],
  ])("is refused for %s", async (_case, change, code) => {
    expect((await allocate(change)).codes).toEqual([code]);
  });

  it.each([
    ["nobody", null, "UNAUTHENTICATED"],
    ["a planner", otherPlanner, "FORBIDDEN"],
    ["an economist of a municipality", somebody("ECONOMIST", gothenburg), "FORBIDDEN"],
    ["an economist of another region", somebody("ECONOMIST", halland), "FORBIDDEN"],
    [
      "an economist for statistics",
      somebody("ECONOMIST", region, { purpose: "Statistik" }),
      "PURPOSE_NOT_ALLOWED_FOR_CLIENT",
    ],
  ])("is not recorded by %s", async (_who, as, code) => {
    expect((await allocate({}, as)).codes).toEqual([code]);
  });
});
