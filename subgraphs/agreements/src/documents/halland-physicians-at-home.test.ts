/**
 * Document B: physicians' work at home in Halland. Read from top to bottom: the decisions over time, what health
 * centres owe a care home and whom, how the agreement renews, what it costs, and how it is introduced.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { person, type World, worldOn } from "./world.js";

const ORDER = "agr-13-physicians-at-home";
const CARE_HOMES = "agr-13-care-home-physicians";
const PLACES = "cmp-13-care-home-places";
const VISITS = "cmp-13-care-home-visit";

const economist = person("regionHalland", "ECONOMIST");
const registrar = person("regionHalland", "REGISTRAR");
const lead = person("regionHalland", "PROJECT_LEAD");

let world: World;
beforeAll(async () => {
  world = await worldOn("2026-12-15");
});
afterAll(() => world.close());

/** A care home as the gateway hands it over, with its places as of each day. */
const home = (id: string, placesHistory: readonly [number, string][], code = "1380") => ({
  __typename: "CareHome",
  id,
  kind: "SABO",
  municipality: { __typename: "Municipality", code },
  placesHistory: placesHistory.map(([places, validFrom]) => ({
    __typename: "CareHomePlaces",
    places,
    validFrom,
  })),
});

const ofHome = async (reference: object, fields: string) => {
  const { _entities } = await world.read<{ _entities: Record<string, unknown>[] }>(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareHome { ${fields} } } }`,
    { r: [reference] },
  );
  return _entities[0];
};

describe("decisions over time (B9, B10, B15)", () => {
  it.each([
    ["2023-11-27", []],
    ["2023-11-28", ["B9"]],
    ["2025-02-11", ["B9", "B10"]],
    ["2026-03-03", ["B9", "B10", "B15"]],
  ])("by %s: %j", async (asOf, rows) => {
    const { agreement } = await world.read<{ agreement: { politicalDecisions: { sources: string[] }[] } }>(
      `query ($asOf: Date) { agreement(id: "${ORDER}") { politicalDecisions(asOf: $asOf) { sources } } }`,
      { asOf },
    );
    expect(agreement.politicalDecisions.map(({ sources }) => sources[0])).toEqual(rows);
  });

  it("the last one has seven points, paid for by 28.5 million kronor moved from other uses (B16–B22)", async () => {
    const { agreement } = await world.read<{
      agreement: {
        politicalDecisions: { points: { number: string; amount: string | null; sources: string[] }[] }[];
      };
    }>(`{ agreement(id: "${ORDER}") { politicalDecisions { points { number amount sources } } } }`);
    expect(agreement.politicalDecisions.at(-1)?.points).toEqual(
      [
        ["1", null, "B16"],
        ["2a", null, "B17"],
        ["2b", null, "B18"],
        ["2c", null, "B19"],
        ["2d", null, "B20"],
        ["3", "2850000000", "B21"],
        ["4", null, "B22"],
      ].map(([number, amount, row]) => ({ number, amount, sources: [row] })),
    );
  });

  it.each([
    ["2026-03-02", "DRAFT"],
    ["2026-03-03", "IN_FORCE"],
  ])("on %s the order is %s", async (on, status) => {
    expect(
      await world.read(`query ($on: Date) { agreement(id: "${ORDER}") { status(asOf: $on) } }`, { on }),
    ).toEqual({ agreement: { status } });
  });

  it("the agreement on home health care beside it holds until the end of 2028 (B2, B5)", async () => {
    expect(
      await world.read(
        `{ agreement(id: "agr-13-home-health-care") { validTo last: status(asOf: "2028-12-31") after: status(asOf: "2029-01-01") } }`,
      ),
    ).toEqual({ agreement: { validTo: "2028-12-31", last: "IN_FORCE", after: "EXPIRED" } });
  });

  it("is for patients at high risk, about five in a hundred (B23, B30, B34)", async () => {
    const { agreement } = await world.read<{
      agreement: { context: { sources: string[] }[]; figures: object[] };
    }>(
      `{ agreement(id: "${ORDER}") { context(kind: AIM) { sources } figures { value approximate sources } } }`,
    );
    expect(agreement.context).toContainEqual({ sources: ["B23"] });
    expect(agreement.figures).toEqual([
      { value: "95", approximate: true, sources: ["B30"] },
      { value: "5", approximate: true, sources: ["B34"] },
    ]);
  });
});

describe("what a health centre owes a care home (B53)", () => {
  const obligations = async (owedTo?: string) => {
    const found = await ofHome(
      home("ch-duties", [[40, "2024-01-01"]]),
      `agreement { obligations${owedTo ? `(owedTo: ${owedTo})` : ""} { number category dutyHolder periodicity covers sources } }`,
    );
    return (found as { agreement: { obligations: Record<string, unknown>[] } }).agreement.obligations;
  };

  it("is seven overarching duties and, under the main agreement, six and an instruction (B56–B75)", async () => {
    const numbers = (await obligations()).map(
      ({ number, category }) => `${String(category)} ${String(number)}`,
    );
    expect(numbers.filter((text) => text.startsWith("OVERARCHING"))).toHaveLength(7);
    expect(numbers.filter((text) => /^MAIN_AGREEMENT 2\.[1-6]$/.test(text))).toHaveLength(6);
    expect(numbers).toContain("MAIN_AGREEMENT 2.7");
  });

  it.each([
    ["a main responsible physician for the home (B56)", "1.1", "HEALTH_CENTRE", "CONTINUOUS", "CARE_HOME"],
    ["good access for the home's nurses (B58)", "1.2", "HEALTH_CENTRE", "CONTINUOUS", "CARE_HOME"],
    ["agreed times of dialogue (B59)", "1.3", "HEALTH_CENTRE_AND_CARE_HOME", "CONTINUOUS", "CARE_HOME"],
    ["an agreed way to reach a physician at once (B60)", "1.4", "HEALTH_CENTRE", "WHEN_NEEDED", "CARE_HOME"],
    [
      "support, and education where physicians are needed for it (B62)",
      "1.5",
      "HEALTH_CENTRE",
      "WHEN_NEEDED",
      "CARE_HOME",
    ],
    [
      "infection control, wherever the resident is listed (B64)",
      "1.6",
      "HEALTH_CENTRE",
      "WHEN_NEEDED",
      "EVERY_RESIDENT",
    ],
    ["a meeting each year (B65)", "1.7", "HEALTH_CENTRE", "YEARLY", "CARE_HOME"],
    [
      "care of the listed, and of others who wish it (B66)",
      "2",
      "HEALTH_CENTRE",
      "CONTINUOUS",
      "LISTED_OR_WISHING",
    ],
    ["a medication review each year (B67)", "2.1", "HEALTH_CENTRE", "YEARLY", "LISTED_OR_WISHING"],
    [
      "a part in the individual plan when needed (B68)",
      "2.2",
      "HEALTH_CENTRE",
      "WHEN_NEEDED",
      "LISTED_OR_WISHING",
    ],
    ["home visits when needed (B69)", "2.3", "HEALTH_CENTRE", "WHEN_NEEDED", "LISTED_OR_WISHING"],
    ["home visits after discharge (B70)", "2.4", "HEALTH_CENTRE", "WHEN_NEEDED", "LISTED_OR_WISHING"],
    ["a registered fixed physician contact (B71)", "2.5", "HEALTH_CENTRE", "CONTINUOUS", "LISTED_OR_WISHING"],
    ["care as one whole (B74)", "2.6", "HEALTH_CENTRE", "CONTINUOUS", "LISTED_OR_WISHING"],
    ["the instruction on work in care homes (B75)", "2.7", "HEALTH_CENTRE", "CONTINUOUS", null],
    ["the time that is needed, without hours (B52)", "3.1", "HEALTH_CENTRE", "CONTINUOUS", null],
  ])("%s", async (_duty, number, dutyHolder, periodicity, covers) => {
    const duty = (await obligations()).find((clause) => clause["number"] === number);
    expect(duty).toMatchObject({ dutyHolder, periodicity, covers });
  });

  it("a resident who is listed elsewhere and wishes nothing is owed infection control only (B64)", async () => {
    expect((await obligations("NOT_LISTED")).map(({ number }) => number)).toEqual(["1.6"]);
  });

  it("one who wishes it is owed what the listed are (B66)", async () => {
    const [wishing, listed] = await Promise.all([
      obligations("NOT_LISTED_BUT_WISHES"),
      obligations("LISTED"),
    ]);
    expect(wishing.map(({ number }) => number)).toEqual([
      "1.6",
      "2",
      "2.1",
      "2.2",
      "2.3",
      "2.4",
      "2.5",
      "2.6",
    ]);
    expect(listed).toEqual(wishing);
  });

  it("meets the national target of 80 per cent with an obligation of 100, both told (B71, D46)", async () => {
    expect(await world.read(`{ indicator(code: "I14") { targets { value region { code } } } }`)).toEqual({
      indicator: {
        targets: [
          { value: "80", region: null },
          { value: "100", region: { code: "13" } },
        ],
      },
    });
  });
});

describe("automatic renewal (B54, B55)", () => {
  const FIELDS = `period { recorded validFrom validTo places publishedOn nextRenewal terms { clauses { number textSv } rates { ruleId percent unitSize } } }`;
  const renewal = {
    agreement: CARE_HOMES,
    careHome: "ch-renewed",
    year: 2027,
    places: 47,
    publishedOn: "2026-12-01",
  };

  it("without a record, follows from the places of the day of publication", async () => {
    const derived = await ofHome(
      home("ch-derived", [
        [40, "2024-01-01"],
        [45, "2026-12-01"],
        [50, "2026-12-02"],
      ]),
      `now: agreement { places publishedOn recorded } next: agreement(asOf: "2027-01-01") { places publishedOn recorded terms { rates { ruleId } } }`,
    );
    expect(derived).toEqual({
      now: { places: 40, publishedOn: "2025-12-01", recorded: false },
      next: { places: 45, publishedOn: "2026-12-01", recorded: false, terms: null },
    });
  });

  it("does not happen without a number of places", async () => {
    const { places: _places, ...without } = renewal;
    expect(await world.change("renewAgreement", FIELDS, without, registrar)).toMatchObject({
      period: null,
      userErrors: [{ code: "PLACES_NOT_STATED", field: ["places"] }],
    });
    expect(await ofHome(home("ch-renewed", []), `agreement(asOf: "2027-02-01") { places }`)).toEqual({
      agreement: null,
    });
  });

  it("copies the terms, and takes the year's places and their day of publication", async () => {
    const { period, userErrors } = await world.change(
      "renewAgreement",
      FIELDS,
      { ...renewal, year: 2026, places: 40, publishedOn: "2026-02-20" },
      registrar,
    );
    expect(userErrors).toEqual([]);
    expect(period).toMatchObject({
      recorded: true,
      validFrom: "2026-03-03",
      validTo: "2026-12-31",
      places: 40,
      publishedOn: "2026-02-20",
      nextRenewal: "2027-01-01",
      terms: { rates: [{ percent: "50" }, { unitSize: 10 }, { percent: null }] },
    });
    const next = await world.change(
      "renewAgreement",
      FIELDS,
      { ...renewal, idempotencyKey: "renewal-2027" },
      lead,
    );
    expect(next).toMatchObject({
      period: { validFrom: "2027-01-01", validTo: "2027-12-31", places: 47, publishedOn: "2026-12-01" },
      userErrors: [],
    });
    expect((next["period"] as { terms: object }).terms).toEqual((period as { terms: object }).terms);
    expect(
      await world.change("renewAgreement", FIELDS, { ...renewal, idempotencyKey: "renewal-2027" }, lead),
    ).toEqual(next);
  });

  it("holds from then on, whatever places are published later", async () => {
    const found = await ofHome(
      home("ch-renewed", [[99, "2026-11-01"]]),
      `now: agreement { places } next: agreement(asOf: "2027-06-01") { places publishedOn recorded obligations { number } }`,
    );
    expect(found).toMatchObject({
      now: { places: 40 },
      next: { places: 47, publishedOn: "2026-12-01", recorded: true },
    });
  });

  it.each([
    ["a year that is renewed already", {}, "ALREADY_EXISTS", "year"],
    ["a year before the agreement", { year: 2025, publishedOn: "2024-12-01" }, "AGREEMENT_STATUS", "year"],
    ["a publication to come", { year: 2028, publishedOn: "2027-12-01" }, "VALUE_OUT_OF_RANGE", "publishedOn"],
    ["no places at all", { year: 2028, places: 0 }, "VALUE_OUT_OF_RANGE", "places"],
    ["something that is no care home", { careHome: "not an id" }, "UNKNOWN_REFERENCE", "careHome"],
    [
      "an agreement that does not renew",
      { agreement: "agr-13-home-health-care" },
      "AGREEMENT_DOES_NOT_RENEW",
      "agreement",
    ],
  ])("is refused for %s", async (_case, change, code, field) => {
    const refused = await world.change("renewAgreement", FIELDS, { ...renewal, ...change }, registrar);
    expect(refused["period"]).toBeNull();
    expect(refused.userErrors).toContainEqual(expect.objectContaining({ code, field: [field] }));
  });

  it.each([
    ["a registrar of a municipality", person("halmstad", "REGISTRAR"), ["FORBIDDEN"]],
    ["a registrar of another region", person("regionSkane", "REGISTRAR"), ["FORBIDDEN"]],
    ["the region's economist", economist, ["FORBIDDEN"]],
    ["nobody", null, ["UNAUTHENTICATED"]],
  ])("is not for %s", async (_who, by, codes) => {
    expect(await world.refusal("renewAgreement", { ...renewal, year: 2028 }, by)).toEqual(codes);
  });

  it("is not for an agreement that nobody knows", async () => {
    expect(await world.refusal("renewAgreement", { ...renewal, agreement: "none" }, registrar)).toEqual([
      "NOT_FOUND",
    ]);
  });
});

describe("compensation (B18, B49, B50, B51)", () => {
  const reference = home("ch-paid", [[47, "2025-11-01"]]);
  const FIELDS = "places units unitRate rounding placesAmount visits visitsAmount amount errors";
  const paid = (args: string) => ofHome(reference, `compensation(year: 2026${args}) { ${FIELDS} }`);
  const SETTING = "setting { id version year amount basis rounding decisionRef }";
  const rate = {
    rule: PLACES,
    year: 2026,
    amount: "1000000",
    basis: "BEFORE_RAISE",
    decisionRef: "HSU 2026-03-03",
  };

  it("the document states a raise of half, ten places a unit, and no amount", async () => {
    const { agreement } = await world.read<{ agreement: { compensationRules: object[] } }>(
      `{ agreement(id: "${CARE_HOMES}") { compensationRules { kind amount percent unitSize sources settings { year } } } }`,
    );
    expect(agreement.compensationRules).toEqual([
      {
        kind: "RAISE_PERCENT",
        amount: null,
        percent: "50",
        unitSize: null,
        sources: ["B49", "B20"],
        settings: [],
      },
      { kind: "PER_PLACES", amount: null, percent: null, unitSize: 10, sources: ["B51"], settings: [] },
      { kind: "PER_VISIT", amount: null, percent: null, unitSize: null, sources: ["B50"], settings: [] },
    ]);
  });

  it("without a rate and a rounding there is no amount, only what is missing", async () => {
    expect(await paid(", visits: 12")).toEqual({
      compensation: {
        places: 47,
        units: null,
        unitRate: null,
        rounding: null,
        placesAmount: null,
        visits: 12,
        visitsAmount: null,
        amount: null,
        errors: ["RATE_NOT_STATED", "ROUNDING_NOT_DECIDED", "VISIT_RATE_NOT_STATED"],
      },
    });
  });

  it("the region's economist sets the rate; it is raised by half, and rounding must still be chosen", async () => {
    const set = await world.change(
      "setCompensationRule",
      SETTING,
      { ...rate, idempotencyKey: "rate-2026" },
      economist,
    );
    expect(set).toMatchObject({ setting: { version: 1, amount: "1000000", rounding: null }, userErrors: [] });
    expect(
      await world.change("setCompensationRule", SETTING, { ...rate, idempotencyKey: "rate-2026" }, economist),
    ).toEqual(set);
    expect(await paid(", visits: 0")).toMatchObject({
      compensation: { unitRate: "1500000", amount: null, errors: ["ROUNDING_NOT_DECIDED"] },
    });
  });

  it.each([
    ["CEIL", "5", "7500000"],
    ["FLOOR", "4", "6000000"],
    ["PROPORTIONAL", "4.7", "7050000"],
  ])("47 places with %s are %s units and %s öre", async (rounding, units, amount) => {
    expect(await paid(`, rounding: ${rounding}, visits: 0`)).toMatchObject({
      compensation: { units, rounding, unitRate: "1500000", placesAmount: amount, amount, errors: [] },
    });
  });

  it("the rounding is set once the version is the one that was read, and visits are added by their own rate", async () => {
    const rounding = { rule: PLACES, year: 2026, rounding: "CEIL", decisionRef: "HSU 2026-04-14" };
    const late = { setting: null, userErrors: [{ code: "VERSION_CONFLICT", field: ["expectedVersion"] }] };
    for (const expectedVersion of [undefined, 7])
      expect(
        await world.change("setCompensationRule", SETTING, { ...rounding, expectedVersion }, economist),
      ).toMatchObject(late);
    expect(
      await world.change("setCompensationRule", SETTING, { ...rounding, expectedVersion: 1 }, economist),
    ).toMatchObject({ setting: { version: 2, amount: "1000000", basis: "BEFORE_RAISE", rounding: "CEIL" } });

    const visit = {
      rule: VISITS,
      year: 2026,
      amount: "80000",
      basis: "AS_PAID",
      decisionRef: "HSU 2026-03-03",
    };
    expect(await world.change("setCompensationRule", SETTING, visit, economist)).toMatchObject({
      userErrors: [],
    });
    expect(await paid(", visits: 12")).toMatchObject({
      compensation: { placesAmount: "7500000", visitsAmount: "960000", amount: "8460000", errors: [] },
    });
  });

  it("visits are not fewer than none", async () => {
    await expect(paid(", visits: -1")).rejects.toThrow("BAD_USER_INPUT");
  });

  it("visits that nobody has counted are not none", async () => {
    expect(await paid("")).toMatchObject({
      compensation: { placesAmount: "7500000", visits: null, amount: null, errors: ["VISITS_NOT_STATED"] },
    });
  });

  it("a rate holds for its year only, and a home without places has nothing to be paid for", async () => {
    expect(await ofHome(reference, "compensation(year: 2027, visits: 0) { amount errors }")).toMatchObject({
      compensation: { amount: null, errors: ["RATE_NOT_STATED", "ROUNDING_NOT_DECIDED"] },
    });
    expect(
      await ofHome(home("ch-empty", []), "compensation(year: 2026, visits: 0) { places amount errors }"),
    ).toEqual({
      compensation: { places: null, amount: null, errors: ["PLACES_NOT_STATED"] },
    });
  });

  it("of a year is that of every renewed home, by home and in all", async () => {
    const total = (visits: object[]) =>
      world.read(
        `query ($visits: [CareHomeVisits!]) { agreement(id: "${CARE_HOMES}") { compensation(year: 2026, visits: $visits) {
          year total errors perCareHome { careHome { id } places units amount visits } } } }`,
        { visits },
      );
    expect(await total([{ careHome: "ch-renewed", visits: 3 }])).toEqual({
      agreement: {
        compensation: {
          year: 2026,
          total: "6240000",
          errors: [],
          perCareHome: [
            { careHome: { id: "ch-renewed" }, places: 40, units: "4", amount: "6240000", visits: 3 },
          ],
        },
      },
    });
    expect(await total([])).toMatchObject({
      agreement: { compensation: { total: null, errors: ["VISITS_NOT_STATED"] } },
    });
  });

  it.each([
    ["neither amount nor rounding", { amount: null, basis: null }, "VALUE_REQUIRED", "amount"],
    ["an amount that does not say whether it is raised", { basis: null }, "VALUE_REQUIRED", "basis"],
    [
      "what the agreement states itself",
      { rule: "cmp-13-care-home-raise" },
      "AMOUNT_STATED_BY_AGREEMENT",
      "rule",
    ],
    ["the moved funds (B21)", { rule: "cmp-13-reallocated" }, "AMOUNT_STATED_BY_AGREEMENT", "rule"],
    ["a raise of the visits, which nobody has stated", { rule: VISITS }, "RAISE_NOT_STATED", "basis"],
    ["no word of where it was decided", { decisionRef: "" }, "VALUE_REQUIRED", "decisionRef"],
  ])("%s is not set", async (_case, change, code, field) => {
    const refused = await world.change(
      "setCompensationRule",
      SETTING,
      { ...rate, year: 2028, ...change },
      economist,
    );
    expect(refused).toMatchObject({ setting: null, userErrors: [{ code, field: [field] }] });
    expect(await ofHome(reference, "compensation(year: 2028) { unitRate }")).toEqual({
      compensation: { unitRate: null },
    });
  });

  it.each([
    ["an economist of another region", person("regionSkane", "ECONOMIST"), ["FORBIDDEN"]],
    ["an economist of a municipality", person("halmstad", "ECONOMIST"), ["FORBIDDEN"]],
    ["a project lead of the region", lead, ["FORBIDDEN"]],
    [
      "an economist on a dashboard of statistics",
      person("regionHalland", "ECONOMIST", { client: "DASHBOARD", purpose: "Statistik" }),
      ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ],
    ["nobody", null, ["UNAUTHENTICATED"]],
  ])("is not set by %s", async (_who, by, codes) => {
    expect(await world.refusal("setCompensationRule", { ...rate, year: 2028 }, by)).toEqual(codes);
  });

  it("is not paid for other housing, nor in other regions", async () => {
    expect(await ofHome({ ...reference, kind: "LSS" }, `compensation(year: 2026) { ${FIELDS} }`)).toEqual({
      compensation: null,
    });
    expect(
      await ofHome(
        home("ch-elsewhere", [[47, "2025-01-01"]], "1280"),
        `compensation(year: 2026) { ${FIELDS} }`,
      ),
    ).toEqual({ compensation: null });
  });
});

describe("the implementation plan of 2026–2027 (B76–B84)", () => {
  const plan = async <Shape>(fields: string) =>
    (
      await world.read<{ _entities: { implementationPlans: Shape[] }[] }>(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { implementationPlans { ${fields} } } } }`,
        { r: [{ __typename: "Region", code: "13" }] },
      )
    )._entities[0]?.implementationPlans[0];

  it("is preliminary, from March 2026 to August 2027, held together by the regional office (B76, B77, B82)", async () => {
    expect(
      await plan("agreement { id } preliminary validFrom validTo heldTogetherBy tracks sources"),
    ).toEqual({
      agreement: { id: ORDER },
      preliminary: true,
      validFrom: "2026-03-01",
      validTo: "2027-08-31",
      heldTogetherBy: "Regionkontoret",
      tracks: ["REGIONAL_OFFICE", "HOSPITAL", "LAKARMEDVERKAN", "HEALTH_CENTRES", "MUNICIPALITIES"],
      sources: ["B76", "B77"],
    });
  });

  it.each([
    ["the basis of the decision on 3 March 2026 (B78)", "ms-13-decision-basis", "2026-03-03", 3],
    ["what the mobile service works out; the plan gives no day (B79)", "ms-13-lakarmedverkan-start", null, 5],
    ["health centres start in September–October 2026 (B80)", "ms-13-health-centres-start", "2026-10-31", 3],
    ["broad introduction in January 2027 (B81)", "ms-13-broad-hospital", "2027-01-31", 2],
    ["follow-up with indicators from existing systems (B82, B85)", "ms-13-follow-up", null, 1],
    ["anchoring with the municipalities (B83)", "ms-13-anchoring-municipalities", null, 0],
    ["what the regional office works out (B84)", "ms-13-regional-office", null, 4],
  ])("%s", async (_case, id, due, deliverables) => {
    const found = (await plan<{ milestones: { id: string; due: string | null; deliverables: string[] }[] }>(
      "milestones { id due deliverables }",
    )) as { milestones: { id: string; due: string | null; deliverables: string[] }[] } | undefined;
    const milestone = found?.milestones.find((each) => each.id === id);
    expect([milestone?.due, milestone?.deliverables.length]).toEqual([due, deliverables]);
  });

  it("introduces broadly for four actors at once (B81)", async () => {
    const tracks = ["HOSPITAL", "LAKARMEDVERKAN", "HEALTH_CENTRES", "MUNICIPALITIES"];
    const fields = tracks.map((track) => `${track}: milestones(track: ${track}) { phaseEn due }`).join(" ");
    const found = await plan(fields);
    expect(found).toEqual(
      Object.fromEntries(
        tracks.map((track) => [
          track,
          expect.arrayContaining([{ phaseEn: "Broad introduction", due: "2027-01-31" }]),
        ]),
      ),
    );
  });

  it("tells what is late on a day, and what is not", async () => {
    const late = async (asOf: string) => {
      const found = await plan(`milestones(late: true, asOf: "${asOf}") { id }`);
      return (found as { milestones: { id: string }[] }).milestones.map(({ id }) => id);
    };
    expect(await late("2026-03-03")).toEqual([]);
    expect(await late("2026-03-04")).toEqual(["ms-13-decision-basis"]);
    expect(await late("2026-10-31")).toEqual(["ms-13-decision-basis"]);
    expect(await late("2026-11-01")).toEqual(["ms-13-decision-basis", "ms-13-health-centres-start"]);
    expect(await late("2027-02-01")).toHaveLength(6);
  });

  describe("reports", () => {
    const FIELDS = `milestone { id status late } report { id version status asOf note party { code } }`;
    const done = { milestone: "ms-13-decision-basis", status: "DONE", asOf: "2026-03-03" };

    it("the region's project lead reports the basis done, and it is no longer late", async () => {
      const first = await world.change(
        "recordMilestone",
        FIELDS,
        { ...done, idempotencyKey: "basis-1" },
        lead,
      );
      expect(first).toMatchObject({
        milestone: { status: "DONE", late: false },
        report: { version: 1, party: { code: "13" } },
        userErrors: [],
      });
      expect(
        await world.change("recordMilestone", FIELDS, { ...done, idempotencyKey: "basis-1" }, lead),
      ).toEqual(first);
      expect(
        await plan(
          `milestones(late: true) { id } before: milestones(track: REGIONAL_OFFICE, late: true, asOf: "2026-03-02") { id }`,
        ),
      ).toMatchObject({
        milestones: [{ id: "ms-13-health-centres-start" }],
        before: [],
      });
    });

    it("a second report is against the version of the first", async () => {
      const again = { ...done, status: "EVALUATED", note: "Utvärderat i april." };
      expect(await world.change("recordMilestone", FIELDS, again, lead)).toMatchObject({
        milestone: null,
        userErrors: [{ code: "VERSION_CONFLICT" }],
      });
      expect(
        await world.change("recordMilestone", FIELDS, { ...again, expectedVersion: 1 }, lead),
      ).toMatchObject({
        milestone: { status: "EVALUATED" },
        report: { version: 2, note: "Utvärderat i april." },
      });
    });

    it("what the municipalities answer for is done when each of the six has said so", async () => {
      const input = { milestone: "ms-13-broad-municipalities", status: "DONE", asOf: "2026-12-01" };
      expect(
        await world.change(
          "recordMilestone",
          "milestone { status missingReports { municipality { code } } reports { party { code name } } }",
          input,
          person("hylte", "MUNICIPAL_ADMIN"),
        ),
      ).toMatchObject({
        milestone: {
          status: "STARTED",
          reports: [{ party: { code: "1315", name: "Hylte kommun" } }],
          missingReports: [1380, 1381, 1382, 1383, 1384].map((code) => ({
            municipality: { code: String(code) },
          })),
        },
        userErrors: [],
      });
    });

    it.each([
      [
        "the region on the municipalities' part",
        { milestone: "ms-13-broad-municipalities" },
        lead,
        ["FORBIDDEN"],
      ],
      ["a municipality on the region's part", {}, person("halmstad", "PROJECT_LEAD"), ["FORBIDDEN"]],
      ["another region", {}, person("regionSkane", "PROJECT_LEAD"), ["FORBIDDEN"]],
      ["somebody without the appointment", {}, economist, ["FORBIDDEN"]],
      ["nobody", {}, null, ["UNAUTHENTICATED"]],
      ["a milestone that nobody knows", { milestone: "none" }, lead, ["NOT_FOUND"]],
    ])("%s is refused", async (_who, change, by, codes) => {
      expect(await world.refusal("recordMilestone", { ...done, ...change }, by)).toEqual(codes);
    });

    it("is about what has been, not about what is to come", async () => {
      expect(
        await world.change(
          "recordMilestone",
          FIELDS,
          { ...done, milestone: "ms-13-follow-up", asOf: "2026-12-16" },
          lead,
        ),
      ).toMatchObject({ report: null, userErrors: [{ code: "DAY_IN_FUTURE", field: ["asOf"] }] });
      expect(await plan(`milestones(track: REGIONAL_OFFICE) { id reports { id } }`)).toMatchObject({
        milestones: expect.arrayContaining([{ id: "ms-13-follow-up", reports: [] }]),
      });
    });
  });
});

describe("indicators", () => {
  it.each([
    ["I01", "B87"],
    ["I02", "B88"],
    ["I03", "B89"],
    ["I04", "B90"],
    ["I05", "B91"],
    ["I07", "B92"],
    ["I08", "B93"],
  ])("%s is a working hypothesis (B86, %s)", async (code, row) => {
    const { indicator } = await world.read<{ indicator: { status: string; sources: string[] } }>(
      `query ($code: String!) { indicator(code: $code) { status sources } }`,
      { code },
    );
    expect(indicator.status).toBe("HYPOTHESIS");
    expect(indicator.sources.join(" ")).toContain(row);
  });

  it("the mandatory meetings are checked each year (B94)", async () => {
    expect(
      await world.read(`{ agreement(id: "${ORDER}") { clause(number: "6") { periodicity sources } } }`),
    ).toEqual({
      agreement: { clause: { periodicity: "YEARLY", sources: ["B94"] } },
    });
  });
});
