/**
 * Document C: support to coordinating health centres in Stockholm. Read from top to bottom: what is decided and what
 * it leads to, when it is in force, what may be demanded of health centres, and what it costs from year to year.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { person, type World, worldOn } from "./world.js";

const SUPPORT = "agr-01-coordination-support";
const RULE = "cmp-01-coordination-support";

let world: World;
beforeAll(async () => {
  world = await worldOn("2026-03-31");
});
afterAll(() => world.close());

const support = async (fields: string) =>
  (await world.read<{ agreement: Record<string, unknown> }>(`{ agreement(id: "${SUPPORT}") { ${fields} } }`))
    .agreement;

describe("the decision", () => {
  it("is item 5 of the committee's meeting, in a case of its own, on two papers (C1, C3, C5, C10, C11)", async () => {
    expect(
      await support(
        "caseNumber politicalDecisions { body proposedOn decidedOn caseNumber agendaItem preparedBy documents signers }",
      ),
    ).toEqual({
      caseNumber: "HSN 2020-1821",
      politicalDecisions: [
        {
          body: "Hälso- och sjukvårdsnämnden (HSN)",
          proposedOn: "2021-01-28",
          decidedOn: null,
          caseNumber: "HSN 2020-1821",
          agendaItem: "5",
          preparedBy: "Seniorvårdsberedningen",
          documents: ["Hälso- och sjukvårdsdirektörens tjänsteutlåtande", "Överenskommelsen"],
          signers: ["Hälso- och sjukvårdsdirektören", "Avdelningschefen"],
        },
      ],
    });
  });

  it("has three points: approve, set the direction, let the director sign (C12, C13, C14)", async () => {
    expect(await support("politicalDecisions { points { number sources } }")).toEqual({
      politicalDecisions: [
        {
          points: [
            { number: "1", sources: ["C12"] },
            { number: "2", sources: ["C13"] },
            { number: "3", sources: ["C14"] },
          ],
        },
      ],
    });
  });

  it.each([
    ["PATIENT_SAFETY", "POSITIVE", ["C36"]],
    ["EQUAL_CARE", "POSITIVE", ["C37"]],
    ["GENDER_EQUALITY", "NONE_KNOWN", ["C38"]],
    ["ENVIRONMENT", "NONE_KNOWN", ["C39"]],
  ])("leads, for %s, to %s (%j)", async (heading, effect, sources) => {
    expect(
      await support(`politicalDecisions { consequences(heading: ${heading}) { effect sources } }`),
    ).toEqual({
      politicalDecisions: [{ consequences: [{ effect, sources }] }],
    });
  });

  it("costs no more administration, which is to shrink by ten per cent in 2021 (C40, C41, C42, C43)", async () => {
    expect(
      await support("politicalDecisions { consequences(heading: ADMINISTRATION) { percent sources } }"),
    ).toEqual({
      politicalDecisions: [
        {
          consequences: [
            { percent: null, sources: ["C40", "C42", "C43"] },
            { percent: "-10", sources: ["C41"] },
          ],
        },
      ],
    });
  });

  it("follows a law that is only proposed (C20)", async () => {
    expect(await support("proposals { status sources }")).toEqual({
      proposals: [{ status: "HYPOTHESIS", sources: ["C20"] }],
    });
  });
});

describe("in force from the latest of 1 March 2021 and both decisions (C6, C9)", () => {
  it("which here is the later decision; both are made up and say so", async () => {
    expect(
      await support("signingRule notBefore effectiveFrom decisions { synthetic decidedOn party { id } }"),
    ).toEqual({
      signingRule: "ALL_LISTED_DECISIONS",
      notBefore: "2021-03-01",
      effectiveFrom: "2021-03-09",
      decisions: [
        { synthetic: true, decidedOn: "2021-02-23", party: { id: `${SUPPORT}/hsn` } },
        { synthetic: true, decidedOn: "2021-03-09", party: { id: `${SUPPORT}/slso` } },
      ],
    });
  });

  it.each([
    ["2021-01-28", "PROPOSED", 2],
    ["2021-02-23", "DECIDED_PARTLY", 1],
    ["2021-03-01", "DECIDED_PARTLY", 1],
    ["2021-03-08", "DECIDED_PARTLY", 1],
    ["2021-03-09", "IN_FORCE", 0],
  ])("on %s it is %s, %i missing", async (on, status, missing) => {
    const { signing } = (await support(`signing(asOf: "${on}") { status missingParties { id } }`)) as {
      signing: { status: string; missingParties: object[] };
    };
    expect([signing.status, signing.missingParties.length]).toEqual([status, missing]);
  });

  it("a month after the health centres' duty to coordinate began (C23, C24)", async () => {
    expect(
      await world.read(
        `{ agreement(id: "agr-01-gp-terms-2021") { before: status(asOf: "2021-01-31") from: status(asOf: "2021-02-01") clause(number: "1") { dutyHolder sources } } }`,
      ),
    ).toEqual({
      agreement: {
        before: "DRAFT",
        from: "IN_FORCE",
        clause: { dutyHolder: "HEALTH_CENTRE", sources: ["C23", "C22"] },
      },
    });
  });
});

describe("the mandate (C25, C26, C27)", () => {
  it("was to order in the spring of 2020, and has been to offer since then", async () => {
    expect(await support("mandates { kind holder caseNumber sources }")).toEqual({
      mandates: [
        { kind: "ORDER", holder: "SLSO", caseNumber: "HSN 2020-0499", sources: ["C25", "C27"] },
        { kind: "OFFER", holder: "SLSO", caseNumber: "HSN 2020-1637", sources: ["C26", "C27"] },
        { kind: "OFFER", holder: "SLSO", caseNumber: "HSN 2020-1821", sources: ["C7"] },
      ],
    });
  });

  it("goes with support, and a part in sub-regional collaboration (C7, C8)", async () => {
    expect(
      await support(`one: clause(number: "1") { sources } two: clause(number: "2") { textEn sources }`),
    ).toEqual({
      one: { sources: ["C7", "C27"] },
      two: { textEn: "SLSO takes part in sub-regional collaboration", sources: ["C8"] },
    });
  });

  it("leaves open what exactly is coordinated (C32)", async () => {
    expect(await support("context(kind: QUESTION) { sources }")).toEqual({ context: [{ sources: ["C32"] }] });
  });
});

describe("3 266 000 kronor for 2021, then 70 per cent of the index (C33, C34, C35)", () => {
  const economist = person("regionStockholm", "ECONOMIST");
  const AMOUNT = "amount error missingYear steps { year percent factor exactAmount amount }";
  const VALUE = "indexValue { id version year percent source }";
  const value = (year: number, percent: string) => ({
    rule: RULE,
    year,
    percent,
    source: "Prisindex, siffran är testets egen",
  });
  const amountOf = (year: number) => support(`indexedAmount(year: ${year}) { ${AMOUNT} }`);

  it("is paid by the committee to SLSO, on account 220", async () => {
    expect(
      await support(
        "compensationRules { kind amount year indexShare indexName payer payee account sources }",
      ),
    ).toEqual({
      compensationRules: [
        {
          kind: "FIXED_ANNUAL",
          amount: "326600000",
          year: 2021,
          indexShare: "0.70",
          indexName: "LPIK exklusive läkemedel",
          payer: "HSN",
          payee: "SLSO",
          account: "220 enheten för allmänmedicin",
          sources: ["C33", "C34", "C35"],
        },
      ],
    });
  });

  it("needs no index in its own year, and has none before it", async () => {
    expect(await amountOf(2021)).toEqual({
      indexedAmount: {
        amount: "326600000",
        error: null,
        missingYear: null,
        steps: [{ year: 2021, percent: null, factor: "1", exactAmount: "3266000", amount: "326600000" }],
      },
    });
    expect(await amountOf(2020)).toMatchObject({
      indexedAmount: { amount: null, error: "YEAR_BEFORE_BASE" },
    });
  });

  it("is not guessed for a year whose index nobody has recorded", async () => {
    expect(await amountOf(2022)).toMatchObject({
      indexedAmount: {
        amount: null,
        error: "INDEX_VALUE_MISSING",
        missingYear: 2022,
        steps: [{ year: 2021 }],
      },
    });
  });

  it("with 3.0 per cent is 3 334 586.00 kronor in 2022", async () => {
    const input = { ...value(2022, "3.0"), idempotencyKey: "index-2022" };
    const first = await world.change("recordIndexValue", VALUE, input, economist);
    expect(first).toMatchObject({ indexValue: { version: 1, percent: "3.0" }, userErrors: [] });
    expect(await world.change("recordIndexValue", VALUE, input, economist)).toEqual(first);
    expect(await amountOf(2022)).toMatchObject({
      indexedAmount: {
        amount: "333458600",
        error: null,
        steps: [{ year: 2021 }, { year: 2022, percent: "3.0", factor: "1.021", exactAmount: "3334586" }],
      },
    });
  });

  it("and with 2.0 per cent after that 3 381 270.20 kronor in 2023, every step shown", async () => {
    await world.change("recordIndexValue", VALUE, value(2023, "2.0"), economist);
    expect(await amountOf(2023)).toEqual({
      indexedAmount: {
        amount: "338127020",
        error: null,
        missingYear: null,
        steps: [
          { year: 2021, percent: null, factor: "1", exactAmount: "3266000", amount: "326600000" },
          { year: 2022, percent: "3.0", factor: "1.021", exactAmount: "3334586", amount: "333458600" },
          { year: 2023, percent: "2.0", factor: "1.014", exactAmount: "3381270.204", amount: "338127020" },
        ],
      },
    });
  });

  it("a gap between known years stops it at the gap", async () => {
    await world.change("recordIndexValue", VALUE, value(2025, "1.0"), economist);
    expect(await amountOf(2025)).toMatchObject({
      indexedAmount: { amount: null, error: "INDEX_VALUE_MISSING", missingYear: 2024 },
    });
  });

  it("a value is corrected against the version that was read", async () => {
    const late = { indexValue: null, userErrors: [{ code: "VERSION_CONFLICT", field: ["expectedVersion"] }] };
    for (const expectedVersion of [undefined, 4])
      expect(
        await world.change("recordIndexValue", VALUE, { ...value(2025, "1.5"), expectedVersion }, economist),
      ).toMatchObject(late);
    expect(
      await world.change("recordIndexValue", VALUE, { ...value(2025, "1.5"), expectedVersion: 1 }, economist),
    ).toMatchObject({ indexValue: { version: 2, percent: "1.5" } });
  });

  it("a key is for one change only", async () => {
    const other = { ...value(2026, "2.5"), idempotencyKey: "index-2022" };
    expect(await world.change("recordIndexValue", VALUE, other, economist)).toMatchObject({
      indexValue: null,
      userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED" }],
    });
  });

  it.each([
    ["the year that the amount is of", value(2021, "3.0"), "VALUE_OUT_OF_RANGE", "year"],
    ["a slip of the pen", value(2026, "300"), "VALUE_OUT_OF_RANGE", "percent"],
    ["no word of where it is published", { ...value(2026, "3.0"), source: "" }, "VALUE_REQUIRED", "source"],
  ])("%s is not recorded", async (_case, input, code, field) => {
    expect(await world.change("recordIndexValue", VALUE, input, economist)).toMatchObject({
      indexValue: null,
      userErrors: [{ code, field: [field] }],
    });
  });

  it("an amount that follows no index has no index values, and no indexed amount", async () => {
    const halland = person("regionHalland", "ECONOMIST");
    const input = { ...value(2026, "3.0"), rule: "cmp-13-care-home-places" };
    expect(await world.change("recordIndexValue", VALUE, input, halland)).toMatchObject({
      userErrors: [{ code: "AMOUNT_STATED_BY_AGREEMENT" }],
    });
    expect(
      await world.read(
        `{ agreement(id: "agr-13-care-home-physicians") { indexedAmount(year: 2026) { amount } } }`,
      ),
    ).toEqual({ agreement: { indexedAmount: null } });
  });

  it.each([
    ["an economist of another region", person("regionHalland", "ECONOMIST"), ["FORBIDDEN"]],
    ["a project lead of the region", person("regionStockholm", "PROJECT_LEAD"), ["FORBIDDEN"]],
    [
      "a program in the sandbox",
      person("regionStockholm", "ECONOMIST", { client: "SANDBOX", purpose: "Test" }),
      ["FORBIDDEN"],
    ],
    ["nobody", null, ["UNAUTHENTICATED"]],
  ])("%s may not record a value", async (_who, by, codes) => {
    expect(await world.refusal("recordIndexValue", value(2026, "2.5"), by)).toEqual(codes);
    expect(await amountOf(2026)).toMatchObject({ indexedAmount: { missingYear: 2024 } });
  });
});

describe("the plan of 22 measures (C15, C16, C22)", () => {
  const STRATEGY = "agr-01-primary-care-strategy";
  const ACTIVITY = "act-01-coordinating-health-centres";
  const measures = (asOf = "") =>
    world.read(
      `{ agreement(id: "${STRATEGY}") { caseNumber measures { total unnamed done named { id status${asOf} sources } } } }`,
    );

  it("names one of them here, and makes up none of the others", async () => {
    expect(await measures()).toEqual({
      agreement: {
        caseNumber: "HSN 2019–2025, HSN 2019–0945",
        measures: {
          total: 22,
          unnamed: 21,
          done: 0,
          named: [{ id: ACTIVITY, status: "PLANNED", sources: ["C16", "C22"] }],
        },
      },
    });
  });

  it("counts a measure that the region reports done", async () => {
    const input = { activity: ACTIVITY, status: "DONE", asOf: "2021-02-01" };
    const fields = "activity { status missingReports { code } } report { party { region { code } } }";
    expect(
      await world.change("recordActivityStatus", fields, input, person("regionStockholm", "PROJECT_LEAD")),
    ).toEqual({
      activity: { status: "DONE", missingReports: [] },
      report: { party: { region: { code: "01" } } },
      userErrors: [],
    });
    expect(await measures()).toMatchObject({ agreement: { measures: { done: 1, unnamed: 21 } } });
    expect(await measures(`(asOf: "2021-01-31")`)).toMatchObject({
      agreement: { measures: { named: [{ status: "PLANNED" }] } },
    });
  });
});
