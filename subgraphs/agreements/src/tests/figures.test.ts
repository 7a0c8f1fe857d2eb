/** Values that are counted from agreements are those that the agreements themselves show. */
import { statementEvents } from "@vardgraf/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AgreementsWorld, type Claims, organisations, somebody, startWorld } from "../testing/world.js";

const { region, gothenburg, halland } = organisations;
const STOCKHOLM = "2321000016";
const planner = somebody("PLANNER", region, { client: "DASHBOARD", purpose: "Statistik" });
const auditor = somebody("QUALITY_AUDITOR", region, { client: "DASHBOARD", purpose: "Kvalitetssäkring" });

let world: AgreementsWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => world.itIs("2026-03-31"));

interface Value {
  readonly measure: string;
  readonly group: { readonly id?: string; readonly code?: string };
  readonly slice: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly reason: string | null;
  readonly disclosureControl: string;
  readonly attainments: readonly {
    readonly status: string;
    readonly gap: string | null;
    readonly target: { readonly id: string };
  }[];
}
const question = (
  code: string,
) => `query ($select: FigureSelection!) { indicator(code: "${code}") { figures { ... on AgreementFigures {
  values(select: $select) { measure slice numerator denominator value reason disclosureControl suppressed
    group { ... on Region { code } ... on Agreement { id title } ... on CareHome { id } }
    attainments { status gap target { id } } } } } } }`;
const ask = (code: string, select: object, as: Claims | null = planner) =>
  world.ask<{ indicator: { figures: { values: Value[] } } }>(question(code), { select }, as ?? undefined);
const values = async (code: string, select: object): Promise<Value[]> => {
  const { data, errors } = await ask(code, select);
  expect(errors).toBeUndefined();
  return data?.indicator.figures.values ?? [];
};
const main = (all: readonly Value[], id?: string) =>
  all.find(
    ({ measure, slice, group }) =>
      measure === "MAIN" && slice === null && (id === undefined || group.id === id),
  );

describe("signing (I30)", () => {
  it.each(["2025-10-31", "2025-12-31", "2026-02-28"])("is that of the agreement on %s", async (on) => {
    const id = "agr-14-health-agreement";
    const shown = main(await values("I30", { region: "14", on, groupBy: "AGREEMENT" }), id);
    const { agreement } = await world.read<{ agreement: { signing: { yes: number; total: number } } }>(
      `{ agreement(id: "${id}") { signing(asOf: "${on}") { yes total } } }`,
    );
    expect([shown?.numerator, shown?.denominator]).toEqual([agreement.signing.yes, agreement.signing.total]);
    expect(shown?.disclosureControl).toBe("NOT_ABOUT_PERSONS");
    const status = agreement.signing.yes === agreement.signing.total ? "MET" : "NOT_MET";
    expect(shown?.attainments).toMatchObject([{ status, target: { id: "tgt-i30-e37" } }]);
  });
});

describe("measures (I32)", () => {
  const id = "agr-01-primary-care-strategy";
  it("are those that the plan counts as done, against 22 (C16)", async () => {
    const select = { region: "01", on: "2026-02-28", groupBy: "AGREEMENT" };
    expect(main(await values("I32", select), id)).toMatchObject({ value: "0" });
    const input = { activity: "act-01-coordinating-health-centres", status: "DONE", asOf: "2026-02-15" };
    const lead = somebody("PROJECT_LEAD", STOCKHOLM);
    expect((await world.change(lead, "recordActivityStatus", input, "activity { status }")).codes).toEqual(
      [],
    );
    const { agreement } = await world.read<{ agreement: { measures: { done: number } } }>(
      `{ agreement(id: "${id}") { measures { done } } }`,
    );
    expect(main(await values("I32", select), id)).toMatchObject({
      value: String(agreement.measures.done),
      attainments: [{ status: "NOT_MET", gap: "-21", target: { id: "tgt-i32-c16" } }],
    });
    expect(main(await values("I32", { ...select, on: "2026-01-31" }), id)).toMatchObject({ value: "0" });
  });
});

describe("activities in time (I31)", () => {
  it("are those that were done when their last year ended (D16)", async () => {
    const id = "agr-12-health-agreement";
    const { agreement } = await world.read<{
      agreement: { parts: { activities: { toYear: number | null; late: boolean }[] }[] };
    }>(`{ agreement(id: "${id}") { parts { activities { toYear late } } } }`);
    const timed = agreement.parts
      .flatMap(({ activities }) => activities)
      .filter(({ toYear }) => toYear !== null);
    for (const year of new Set(timed.map(({ toYear }) => Number(toYear)))) {
      const of = timed.filter(({ toYear }) => toYear === year);
      const select = { region: "12", from: `${year}-01-01`, to: `${year + 1}-01-01`, groupBy: "AGREEMENT" };
      expect(main(await values("I31", select), id)).toMatchObject({
        denominator: of.length,
        numerator: of.filter(({ late }) => !late).length,
      });
    }
    expect(timed.length).toBeGreaterThan(0);
  });
});

describe("competence (I33)", () => {
  it("is what the supply of each profession shows, and who answers for it (E56)", async () => {
    const select = { region: "14", on: "2025-12-31" };
    const { competenceSupply } = await world.read<{
      competenceSupply: { profession: string; needed: string | null; filled: string | null }[];
    }>(`{ competenceSupply(region: "14", asOf: "2025-12-31") { profession needed filled } }`);
    const known = competenceSupply.filter(({ needed }) => needed !== null);
    const shown = await values("I33", { ...select, slice: "PROFESSION" });
    for (const { profession, needed, filled } of known)
      expect(shown.find(({ slice }) => slice === profession)).toMatchObject({
        numerator: Number(filled) * 100,
        denominator: Number(needed) * 100,
      });
    const sum = (of: "needed" | "filled") => known.reduce((all, each) => all + Number(each[of]) * 100, 0);
    expect(main(shown)).toMatchObject({
      numerator: sum("filled"),
      denominator: sum("needed"),
      attainments: [],
    });
  });
});

describe("open cases (I35)", () => {
  const agreement = "agr-14-health-agreement";
  it("are as many and as old as the figures of the ladder say (E59)", async () => {
    const manager = somebody("UNIT_MANAGER", gothenburg, { purpose: "Kvalitetssäkring" });
    for (const day of ["2026-01-20", "2026-02-10", "2026-03-01"]) {
      world.itIs(day);
      const input = {
        agreement,
        clause: `${agreement}/3`,
        parties: [`${agreement}/1480`, `${agreement}/14`],
        reason: "Enheterna är inte överens.",
      };
      expect((await world.change(manager, "openEscalation", input, "case { id }")).codes).toEqual([]);
    }
    world.itIs("2026-03-31");
    const shown = await values("I35", { region: "14", on: "2026-03-31" });
    const { escalationFigures } = await world.read<{
      escalationFigures: { open: number; steps: { medianAgeDays: number | null }[] };
    }>(`{ escalationFigures(region: "14") { open steps { medianAgeDays } } }`, {}, planner);
    const of = (code: string) => shown.find(({ measure }) => measure === code)?.value;
    expect(of("OPEN_CASES")).toBe(String(escalationFigures.open));
    expect(of("CASE_AGE")).toBe(`${escalationFigures.steps[0]?.medianAgeDays}.0`);
    expect([of("MAIN"), escalationFigures.open]).toEqual(["49.0", 3]);
  });
});

describe("compensation (I36)", () => {
  const agreement = "agr-13-care-home-physicians";
  const registrar = somebody("REGISTRAR", halland);
  const economist = somebody("ECONOMIST", halland);
  const select = { region: "13", from: "2026-01-01", to: "2027-01-01", groupBy: "CARE_HOME" };

  it("is what the agreement pays each home for its places, or none without a rate (B49)", async () => {
    const renewal = { agreement, careHome: "ch-13-1", year: 2026, places: 47, publishedOn: "2026-02-20" };
    expect((await world.change(registrar, "renewAgreement", renewal, "period { places }")).codes).toEqual([]);
    world.itIs("2027-01-31");
    expect(main(await values("I36", select), "ch-13-1")).toMatchObject({
      value: null,
      numerator: null,
      reason: "RATE_NOT_STATED",
      attainments: [{ status: "NOT_AUTOMATICALLY_ASSESSABLE" }],
    });
    const { agreement: found } = await world.read<{
      agreement: { compensationRules: { id: string; kind: string }[] };
    }>(`{ agreement(id: "${agreement}") { compensationRules { id kind } } }`);
    const rule = found.compensationRules.find(({ kind }) => kind === "PER_PLACES")?.id;
    const rate = {
      rule,
      year: 2026,
      amount: "1000000",
      basis: "BEFORE_RAISE",
      rounding: "PROPORTIONAL",
      decisionRef: "HSU",
    };
    expect((await world.change(economist, "setCompensationRule", rate, "setting { id }")).codes).toEqual([]);
    const { agreement: paid } = await world.read<{
      agreement: { compensation: { perCareHome: { placesAmount: string }[] } };
    }>(`{ agreement(id: "${agreement}") { compensation(year: 2026) { perCareHome { placesAmount } } } }`);
    const shown = await values("I36", select);
    const amount = shown.find(({ measure, group }) => measure === "AMOUNT" && group.id === "ch-13-1");
    expect(`${amount?.value}00`).toBe(paid.compensation.perCareHome[0]?.placesAmount);
    expect(main(shown, "ch-13-1")).toMatchObject({ numerator: 70_500, denominator: 47, value: "15000" });
  });
});

describe("money (I37)", () => {
  it("leaves what the checks of the agreement leave (D43)", async () => {
    const id = "agr-se-close-care-2021";
    const shown = await values("I37", {
      region: "12",
      from: "2021-01-01",
      to: "2022-01-01",
      groupBy: "AGREEMENT",
    });
    const { agreement } = await world.read<{
      agreement: {
        funding: { amountMSEK: string }[];
        fundingChecks: { statedMSEK: string; remainderMSEK: string }[];
      };
    }>(`{ agreement(id: "${id}") { funding { amountMSEK } fundingChecks { statedMSEK remainderMSEK } } }`);
    const of = (code: string) =>
      Number(shown.find(({ measure, group }) => measure === code && group.id === id)?.value);
    expect(of("STATED")).toBe(Number(agreement.funding[0]?.amountMSEK));
    const shares = new Set(["6778", "5725", "1000"]);
    const left = agreement.fundingChecks.filter(({ statedMSEK }) => shares.has(statedMSEK));
    expect(of("REMAINDER")).toBe(left.reduce((all, { remainderMSEK }) => all + Number(remainderMSEK), 0));
    expect(of("REMAINDER")).toBe(285);
    expect(of("MAIN")).toBe(6778 - 285);
  });
});

describe("figures of agreements", () => {
  it.each([
    ["nobody", null, {}, "UNAUTHENTICATED"],
    ["a nurse", somebody([], gothenburg, { purpose: "Vård och behandling" }), {}, "FORBIDDEN"],
    ["a day inside a month", planner, { on: "2026-03-15" }, "PERIOD_NOT_ALLOWED"],
    ["a day to come", planner, { on: "2026-04-30" }, "PERIOD_NOT_ALLOWED"],
    ["a split that it lacks", planner, { slice: "AGE" }, "BAD_USER_INPUT"],
    ["a measure that it lacks", planner, { measures: ["OTHER"] }, "BAD_USER_INPUT"],
    ["no region", planner, { region: "Halland" }, "BAD_USER_INPUT"],
  ])("are refused to %s", async (_who, as, change, code) => {
    const { errors } = await ask("I30", { region: "14", on: "2026-02-28", ...change }, as);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  it("are the same to a quality auditor, and of the region alone where they are not grouped as asked", async () => {
    const select = { region: "14", on: "2026-02-28", groupBy: "CARE_UNIT" };
    const { data } = await ask("I30", { ...select, exact: true }, auditor);
    expect(data?.indicator.figures.values.map(({ group }) => group.code)).toEqual(["14"]);
    expect(data?.indicator.figures.values).toEqual(await values("I30", select));
  });

  it("are none here for indicators that others count", async () => {
    expect(
      await world.read(
        `{ indicators(codes: ["I13", "I22", "I24", "I30"]) { figures { __typename code ... on PersonFigures { targets { id } } } } }`,
      ),
    ).toMatchObject({
      indicators: [
        { figures: { __typename: "PersonFigures", code: "I13", targets: [{ id: "tgt-i13-d46a" }] } },
        { figures: { __typename: "TeamFigures" } },
        { figures: { __typename: "UnitFigures" } },
        { figures: { __typename: "AgreementFigures" } },
      ],
    });
  });

  it("cost as many statements for many groups and spans as for one", async () => {
    const statementsOf = async (select: object) => {
      let statements = 0;
      const count = (): void => void (statements += 1);
      statementEvents.on("statement", count);
      await values("I30", { region: "14", ...select });
      statementEvents.off("statement", count);
      return statements;
    };
    const one = await statementsOf({ on: "2026-02-28" });
    const spans = { from: "2025-01-01", to: "2026-01-01", bucket: "MONTH" };
    expect(await statementsOf({ ...spans, groupBy: "AGREEMENT" })).toBeLessThanOrEqual(one + 1);
    expect(one).toBeLessThan(25);
  });
});
