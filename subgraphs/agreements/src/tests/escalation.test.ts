/** Disagreement and dispute: the ladder step by step, and who reads what of it (E57–E61). */
import { statementEvents } from "@vardgraf/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AgreementsWorld, type Claims, organisations, somebody, startWorld } from "../testing/world.js";

const { region, gothenburg, öckerö, halland } = organisations;
const agreement = "agr-14-health-agreement";
const [regionParty, townParty] = [`${agreement}/14`, `${agreement}/1480`];

const unitManager = somebody("UNIT_MANAGER", gothenburg, { purpose: "Kvalitetssäkring" });
const seniorManager = somebody("SENIOR_MANAGER", gothenburg);
const official = somebody("HIGHEST_OFFICIAL", gothenburg);
const otherOfficial = somebody("HIGHEST_OFFICIAL", region);
const registrar = somebody("REGISTRAR", region);

let world: AgreementsWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => world.itIs("2026-03-01"));

interface Case {
  case: { id: string; version: number; step: string };
}
const fields = "case { id version step }";
let deviations = 0;
const openInput = () => ({
  agreement,
  clause: `${agreement}/3`,
  parties: [townParty, regionParty],
  deviation: `dev-${(deviations += 1)}`,
  reason: "Läkemedelslistan följde inte med hem, och enheterna är inte överens om varför.",
});
const open = async (change: object = {}, as: Claims | null = unitManager) =>
  world.change<Case>(as, "openEscalation", { ...openInput(), ...change }, fields);
const opened = async (change: object = {}) => {
  const { payload, codes } = await open(change);
  expect(codes).toEqual([]);
  return payload?.case.id ?? "";
};
const escalate = (id: string, expectedVersion: number, as: Claims | null, change: object = {}) =>
  world.change<Case>(as, "escalate", { case: id, expectedVersion, reason: "Inte löst.", ...change }, fields);
const settle = (id: string, expectedVersion: number, as: Claims, change: object = {}) =>
  world.change<Case>(
    as,
    "settleEconomically",
    {
      case: id,
      expectedVersion,
      amount: "1250000",
      payer: regionParty,
      reason: "Enligt förlikning.",
      ...change,
    },
    fields,
  );
const resolve = (id: string, expectedVersion: number, as: Claims, change: object = {}) =>
  world.change<Case>(
    as,
    "resolveEscalation",
    { case: id, expectedVersion, resolution: "Ny rutin för läkemedelslistan.", ...change },
    fields,
  );
const read = async (id: string, as: Claims = official) =>
  world.read<{ escalationCase: Record<string, unknown> }>(
    `query ($id: ID!) { escalationCase(id: $id) { step version ageDays daysOnStep nextLevels parties { name }
      agreement { id } clause { number category } deviation { id } settlement { amount payer { name } }
      events { kind from to by { hsaId } byLevel byParty { name } reason minutesRef terms { amount } } } }`,
    { id },
    as,
  );

/** A case that has come to step 3. */
const atStep3 = async () => {
  const id = await opened();
  await escalate(id, 1, seniorManager);
  const { payload } = await escalate(id, payloadVersion(await read(id)), registrar, {
    minutesRef: "RS 2026 § 31",
  });
  return { id, version: payload?.case.version ?? 0 };
};
const payloadVersion = ({ escalationCase }: { escalationCase: Record<string, unknown> }) =>
  Number(escalationCase["version"]);

describe("a case that goes all the way", () => {
  it("from disagreement to economic settlement, with its age and without a deadline", async () => {
    const id = await opened({ deviation: "dev-all-the-way" });
    expect(await read(id)).toMatchObject({
      escalationCase: {
        step: "STEP1_DISAGREEMENT",
        ageDays: 0,
        nextLevels: ["SENIOR_MANAGER"],
        parties: [{ name: "Göteborgs kommun" }, { name: "Västra Götalandsregionen" }],
        clause: { number: "3", category: "PATIENT_SAFETY" },
        deviation: { id: "dev-all-the-way" },
        settlement: null,
      },
    });

    world.itIs("2026-03-15");
    const second = await escalate(id, 1, seniorManager);
    expect(second.payload?.case.step).toBe("STEP2_DISAGREEMENT");
    expect(await read(id)).toMatchObject({
      escalationCase: { ageDays: 14, daysOnStep: 0, nextLevels: ["HIGHEST_OFFICIAL", "POLITICAL_BODY"] },
    });

    world.itIs("2026-05-20");
    const third = await escalate(id, second.payload?.case.version ?? 0, registrar, {
      minutesRef: "RS 2026 § 31",
    });
    expect(third.payload?.case.step).toBe("STEP3_DISPUTE");

    world.itIs("2026-09-01");
    const offer = await settle(id, third.payload?.case.version ?? 0, official);
    expect(offer.payload?.case.step).toBe("STEP3_DISPUTE");
    const agreed = await settle(id, offer.payload?.case.version ?? 0, otherOfficial);
    expect(agreed.payload?.case.step).toBe("ECONOMIC_SETTLEMENT");
    expect(await read(id)).toMatchObject({
      escalationCase: {
        ageDays: 184,
        settlement: { amount: "1250000", payer: { name: "Västra Götalandsregionen" } },
        events: [
          { kind: "OPENED", from: null, byLevel: "UNIT_MANAGER", byParty: { name: "Göteborgs kommun" } },
          { kind: "ESCALATED", to: "STEP2_DISAGREEMENT", byLevel: "SENIOR_MANAGER" },
          {
            kind: "ESCALATED",
            to: "STEP3_DISPUTE",
            byLevel: "POLITICAL_BODY",
            byParty: { name: "Västra Götalandsregionen" },
            minutesRef: "RS 2026 § 31",
          },
          { kind: "SETTLEMENT_OFFERED", to: "STEP3_DISPUTE", terms: { amount: "1250000" } },
          { kind: "SETTLED", from: "STEP3_DISPUTE", to: "ECONOMIC_SETTLEMENT" },
        ],
      },
    });

    const ended = await resolve(id, agreed.payload?.case.version ?? 0, otherOfficial);
    expect(ended.payload?.case.step).toBe("RESOLVED");
    world.itIs("2027-01-01");
    expect(await read(id)).toMatchObject({ escalationCase: { ageDays: 184, daysOnStep: 0, nextLevels: [] } });
  });

  it("or ends at any step", async () => {
    const id = await opened();
    expect((await resolve(id, 1, unitManager)).payload?.case.step).toBe("RESOLVED");
    expect((await resolve(id, 2, unitManager)).codes).toEqual(["CASE_RESOLVED"]);
    expect((await escalate(id, 2, seniorManager)).codes).toEqual(["CASE_RESOLVED"]);
  });
});

describe("opening a case", () => {
  it.each<[string, Claims | null, object, string[]]>([
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by a manager's manager", seniorManager, {}, ["ESCALATION_LEVEL"]],
    ["by the highest official", official, {}, ["ESCALATION_LEVEL"]],
    ["by a MAS", somebody("MAS", gothenburg, { purpose: "Kvalitetssäkring" }), {}, ["FORBIDDEN"]],
    [
      "for care",
      somebody("UNIT_MANAGER", gothenburg, { purpose: "Vård och behandling" }),
      {},
      ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ],
    ["in a sandbox", somebody("UNIT_MANAGER", gothenburg, { client: "SANDBOX" }), {}, ["FORBIDDEN"]],
    ["between others", somebody("UNIT_MANAGER", öckerö), {}, ["FORBIDDEN"]],
    ["by somebody who is no party", somebody("UNIT_MANAGER", halland), {}, ["FORBIDDEN"]],
    ["with one party", unitManager, { parties: [townParty] }, ["PARTIES_NOT_DISTINCT"]],
    ["with one party twice", unitManager, { parties: [townParty, townParty] }, ["PARTIES_NOT_DISTINCT"]],
    ["with a party that is not there", unitManager, { parties: [townParty, "x"] }, ["PARTIES_NOT_DISTINCT"]],
    [
      "with three parties",
      unitManager,
      { parties: [townParty, regionParty, `${agreement}/1407`] },
      ["PARTIES_NOT_DISTINCT"],
    ],
    [
      "about another agreement's clause",
      unitManager,
      { clause: "agr-14-health-agreement-2017/1" },
      ["UNKNOWN_REFERENCE"],
    ],
    ["about an agreement that is not there", unitManager, { agreement: "agr-none" }, ["NOT_FOUND"]],
    ["without a reason", unitManager, { reason: "" }, ["VALUE_REQUIRED"]],
    ["about a patient", unitManager, { reason: "Gäller 18900101-9802" }, ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["with a deviation that is no id", unitManager, { deviation: "19 av 20" }, ["UNKNOWN_REFERENCE"]],
  ])("is refused %s", async (_case, as, change, codes) => {
    expect((await open(change, as)).codes).toEqual(codes);
  });

  it("is refused when the agreement does not bind the parties", async () => {
    world.itIs("2026-01-14");
    expect((await open()).codes).toEqual(["AGREEMENT_NOT_IN_FORCE"]);
  });

  it("is refused for a deviation that has an open case, and not when that is resolved", async () => {
    const deviation = "dev-once";
    const id = await opened({ deviation });
    expect((await open({ deviation })).codes).toEqual(["ALREADY_EXISTS"]);
    await resolve(id, 1, unitManager);
    expect((await open({ deviation })).codes).toEqual([]);
  });

  it("opens one case when it is sent twice", async () => {
    const input = { ...openInput(), idempotencyKey: "case-1" };
    const [one, two] = [await open(input), await open(input)];
    expect(two).toEqual(one);
  });

  it("needs no deviation", async () => {
    expect((await open({ deviation: null })).codes).toEqual([]);
  });
});

describe("the steps", () => {
  it.each<[string, Claims, object, string[]]>([
    ["to 2 by a unit manager", somebody("UNIT_MANAGER", region), {}, ["ESCALATION_LEVEL"]],
    ["to 2 by the highest official", official, {}, ["ESCALATION_LEVEL"]],
    [
      "to 2 by the person of step 1",
      somebody(["SENIOR_MANAGER"], gothenburg, { name: "unitmanager" }),
      {},
      ["ESCALATION_PERSON"],
    ],
    ["without a reason", seniorManager, { reason: " " }, ["VALUE_REQUIRED"]],
    ["about a patient", seniorManager, { reason: "900101-9802" }, ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["against an older version", seniorManager, { expectedVersion: 5 }, ["VERSION_CONFLICT"]],
    ["of others' cases", somebody("SENIOR_MANAGER", öckerö), {}, ["NOT_FOUND"]],
    [
      "for care",
      somebody("SENIOR_MANAGER", gothenburg, { purpose: "Vård och behandling" }),
      {},
      ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ],
  ])("are refused: %s, and the case is as it was", async (_case, as, change, codes) => {
    const id = await opened();
    expect((await escalate(id, 1, as, change)).codes).toEqual(codes);
    expect(await read(id)).toMatchObject({
      escalationCase: { step: "STEP1_DISAGREEMENT", version: 1, events: [{}] },
    });
  });

  it("none is skipped", async () => {
    const id = await opened();
    expect((await settle(id, 1, official)).codes).toEqual(["ESCALATION_STEP"]);
    const { version } = await atStep3();
    expect(version).toBeGreaterThan(1);
  });

  it("to 3 needs the political body's minutes, or the highest official", async () => {
    const id = await opened();
    const { payload } = await escalate(id, 1, seniorManager);
    const version = payload?.case.version ?? 0;
    expect((await escalate(id, version, registrar)).codes).toEqual(["MINUTES_REQUIRED"]);
    expect((await escalate(id, version, somebody("SENIOR_MANAGER", region))).codes).toEqual([
      "ESCALATION_LEVEL",
    ]);
    expect((await escalate(id, version, official)).payload?.case.step).toBe("STEP3_DISPUTE");
  });

  it("a settlement takes the same terms from both parties, and two persons", async () => {
    const { id, version } = await atStep3();
    expect((await escalate(id, version, official)).codes).toEqual(["ESCALATION_STEP"]);
    expect((await settle(id, version, seniorManager)).codes).toContain("ESCALATION_LEVEL");
    expect((await settle(id, version, official, { amount: "0" })).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await settle(id, version, official, { payer: `${agreement}/1407` })).codes).toEqual([
      "UNKNOWN_REFERENCE",
    ]);
    const offer = await settle(id, version, official);
    const next = offer.payload?.case.version ?? 0;
    const both = somebody("HIGHEST_OFFICIAL", region);
    const samePerson = { ...both, sub: official["sub"] };
    expect((await settle(id, next, samePerson)).codes).toEqual(["ESCALATION_PERSON"]);
    expect((await settle(id, next, otherOfficial, { amount: "999" })).codes).toEqual([
      "SETTLEMENT_TERMS_DIFFER",
    ]);
    expect((await settle(id, version, otherOfficial)).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await settle(id, next, otherOfficial)).payload?.case.step).toBe("ECONOMIC_SETTLEMENT");
  });

  it("ending is for somebody on the level of the step", async () => {
    const id = await opened();
    expect((await resolve(id, 1, seniorManager)).codes).toEqual(["ESCALATION_LEVEL"]);
    expect((await resolve(id, 1, unitManager, { resolution: "" })).codes).toEqual(["VALUE_REQUIRED"]);
    expect((await resolve(id, 1, somebody("UNIT_MANAGER", region))).codes).toEqual([]);
  });
});

describe("who reads it", () => {
  const query = "query ($id: ID!) { escalationCase(id: $id) { step events { by { hsaId } } } }";
  const negotiator = (organisation: string) => somebody("NEGOTIATOR", organisation, { client: "DASHBOARD" });
  const planner = somebody("PLANNER", region, { client: "DASHBOARD", purpose: "Statistik" });

  it.each<[string, Claims | null, string | null]>([
    ["the municipal administrator", somebody("MUNICIPAL_ADMIN", gothenburg), null],
    ["the MAS", somebody("MAS", gothenburg, { purpose: "Kvalitetssäkring" }), null],
    ["the other party's management", otherOfficial, null],
    ["the own negotiator", negotiator(region), null],
    ["another municipality's MAS", somebody("MAS", öckerö, { purpose: "Kvalitetssäkring" }), "NOT_FOUND"],
    ["another region's negotiator", negotiator(halland), "NOT_FOUND"],
    ["a planner", planner, "FORBIDDEN"],
    ["a nurse", somebody([], gothenburg, { purpose: "Vård och behandling" }), "FORBIDDEN"],
    ["nobody", null, "UNAUTHENTICATED"],
  ])("%s: %s", async (_who, as, code) => {
    const id = await opened();
    const { data, errors } = await world.ask(query, { id }, as ?? undefined);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(code === null ? undefined : [code]);
    if (code === null) expect(data).toMatchObject({ escalationCase: { step: "STEP1_DISAGREEMENT" } });
    else expect(data).toEqual({ escalationCase: null });
  });

  it("a case of others is like one that is not there", async () => {
    const id = await opened();
    const as = somebody("MAS", öckerö, { purpose: "Kvalitetssäkring" });
    const [foreign, unknown] = [
      await world.ask(query, { id }, as),
      await world.ask(query, { id: "none" }, as),
    ];
    expect(foreign).toEqual(unknown);
  });

  it("a dashboard sees steps and no persons", async () => {
    const id = await opened();
    expect(await world.read(query, { id }, negotiator(gothenburg))).toMatchObject({
      escalationCase: { events: [{ by: null }] },
    });
    expect(await world.read(query, { id }, unitManager)).toMatchObject({
      escalationCase: { events: [{ by: { hsaId: unitManager["employeeHsaId"] } }] },
    });
  });

  it("a list holds the own cases only, page by page", async () => {
    await opened();
    const list = `query ($after: String) { escalations(region: "14", first: 2, after: $after) { totalCount
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      escalations: {
        totalCount: number;
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const ids: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { escalations }: Page = await world.read<Page>(list, { after }, negotiator(region));
      ids.push(...escalations.edges.map(({ node }) => node.id));
      total = escalations.totalCount;
      after = escalations.pageInfo.hasNextPage ? escalations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    expect(total).toBeGreaterThan(5);
    expect(await world.read(list, {}, negotiator(öckerö))).toMatchObject({
      escalations: { totalCount: 0, edges: [] },
    });
    const refused = await world.ask(list, {}, planner);
    expect(refused.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    const foreignCursor = Buffer.from("escalations:none").toString("base64url");
    expect(
      (await world.ask(list, { after: foreignCursor }, negotiator(region))).errors?.[0]?.extensions?.code,
    ).toBe("INVALID_CURSOR");
  });

  it("a statistics dashboard gets numbers and ages", async () => {
    world.itIs("2026-04-01");
    const figures = `{ escalationFigures(region: "14") { open total fromDeviations steps { step count agesDays medianAgeDays } } }`;
    const { escalationFigures } = await world.read<{
      escalationFigures: { total: number; steps: { step: string; count: number; agesDays: number[] }[] };
    }>(figures, {}, planner);
    expect(escalationFigures.steps.map(({ step }) => step)).toEqual([
      "STEP1_DISAGREEMENT",
      "STEP2_DISAGREEMENT",
      "STEP3_DISPUTE",
      "ECONOMIC_SETTLEMENT",
      "RESOLVED",
    ]);
    const counted = escalationFigures.steps.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(escalationFigures.total);
    expect(Math.max(...(escalationFigures.steps[0]?.agesDays ?? []))).toBe(31);
    expect(await world.read(figures, {}, negotiator(öckerö))).toMatchObject({
      escalationFigures: { total: 0 },
    });
    expect((await world.ask(figures, {})).errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
  });

  it("a deviation and a municipality show the cases that the caller may read", async () => {
    const deviation = "dev-shown";
    const id = await opened({ deviation });
    const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Deviation { escalation { id step } }
      ... on Municipality { escalationCases(step: STEP1_DISAGREEMENT) { id } } ... on EscalationCase { step } } }`;
    const r = [
      { __typename: "Deviation", id: deviation },
      { __typename: "Municipality", code: "1480" },
      { __typename: "EscalationCase", id },
    ];
    const { _entities } = await world.read<{
      _entities: [{ escalation: { id: string } }, { escalationCases: { id: string }[] }, { step: string }];
    }>(entities, { r }, official);
    expect(_entities[0].escalation.id).toBe(id);
    expect(_entities[1].escalationCases.map((each) => each.id)).toContain(id);
    expect(_entities[2].step).toBe("STEP1_DISAGREEMENT");

    const others = await world.ask(entities, { r }, somebody("HIGHEST_OFFICIAL", öckerö));
    expect(others.data).toEqual({ _entities: [{ escalation: null }, { escalationCases: [] }, null] });
    const nurse = await world.ask(
      entities,
      { r },
      somebody([], gothenburg, { purpose: "Vård och behandling" }),
    );
    expect(nurse.data).toEqual({ _entities: [{ escalation: null }, { escalationCases: null }, null] });
    expect(nurse.errors?.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });

  it("a longer list costs no more statements", async () => {
    const list = `query ($first: Int) { escalations(first: $first) { edges { node { ageDays parties { name decision { outcome } }
      clause { number } agreement { id } events { byParty { name } terms { amount } } settlement { amount } } } } }`;
    const statementsOf = async (first: number) => {
      let statements = 0;
      const count = (): void => void (statements += 1);
      statementEvents.on("statement", count);
      await world.read(list, { first }, official);
      statementEvents.off("statement", count);
      return statements;
    };
    expect(await statementsOf(10)).toBe(await statementsOf(2));
  });
});
