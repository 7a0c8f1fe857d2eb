/** Changes of agreements and their register, each with what it is refused for. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@vardgraf/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadRows } from "../loading/load.js";
import { readDataDirectory } from "../loading/read.js";
import { rowsOf } from "../loading/rows.js";
import * as tables from "../tables.js";
import { type AgreementsWorld, type Claims, organisations, somebody, startWorld } from "../testing/world.js";

const { region, gothenburg, öckerö, halland } = organisations;
const lead = somebody("PROJECT_LEAD", region);
const regionRegistrar = somebody("REGISTRAR", region);
const townRegistrar = somebody("REGISTRAR", gothenburg);

let world: AgreementsWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => world.itIs("2026-03-31"));

const parties = [
  { kind: "REGION", code: "14", name: "Västra Götalandsregionen" },
  { kind: "MUNICIPALITY", code: "1480", name: "Göteborgs kommun" },
  { kind: "MUNICIPALITY", code: "1407", name: "Öckerö kommun" },
];
const draftInput = {
  title: "Läkarmedverkan på särskilt boende",
  titleEn: "Physicians in care homes",
  kind: "AGREEMENT",
  region: "14",
  parties,
  signingRule: "ALL_PARTIES",
};
interface Draft {
  agreement: { id: string; version: number; status: string } | null;
}
const draft = async (change: object = {}, as: Claims = lead, in_ = world): Promise<string> => {
  const { payload, codes } = await in_.change<Draft>(
    as,
    "draftAgreement",
    { ...draftInput, ...change },
    "agreement { id version status }",
  );
  expect(codes).toEqual([]);
  return payload?.agreement?.id ?? "";
};
const clause = {
  number: "1",
  textSv: "Regionen svarar för läkare.",
  textEn: "The region answers for physicians.",
  category: "COMPETENCE",
  dutyHolder: "REGION",
};
const publish = (agreement: string, change: object = {}, as: Claims | null = lead) =>
  world.change<Draft>(
    as,
    "publishVersion",
    { agreement, expectedVersion: 1, date: "2026-03-31", label: "Förslag 1", clauses: [clause], ...change },
    "agreement { id version status }",
  );
const decide = (agreement: string, as: Claims | null, change: object = {}) =>
  world.change<{ decision: { id: string; version: number }; agreement: { status: string } }>(
    as,
    "recordSigningDecision",
    {
      agreement,
      outcome: "YES",
      decidedOn: "2026-03-31",
      body: "Fullmäktige",
      protocolRef: "§ 12",
      ...change,
    },
    "decision { id version } agreement { status }",
  );
const statusOf = async (id: string, on?: string): Promise<unknown> =>
  world.read(
    "query ($id: ID!, $on: Date) { agreement(id: $id) { status(asOf: $on) signing(asOf: $on) { yes no pending missingParties { name } } } }",
    { id, on },
  );

describe("draftAgreement", () => {
  it("makes an agreement that everybody can read", async () => {
    const id = await draft();
    expect(
      await world.read(
        "query ($id: ID!) { agreement(id: $id) { title status sourceDocument parties { organisationNumber } signing { pending } } }",
        { id },
      ),
    ).toEqual({
      agreement: {
        title: "Läkarmedverkan på särskilt boende",
        status: "DRAFT",
        sourceDocument: null,
        parties: [
          { organisationNumber: region },
          { organisationNumber: gothenburg },
          { organisationNumber: öckerö },
        ],
        signing: { pending: 3 },
      },
    });
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by a registrar", regionRegistrar, {}, ["FORBIDDEN"]],
    ["in a sandbox", somebody("PROJECT_LEAD", region, { client: "SANDBOX" }), {}, ["FORBIDDEN"]],
    [
      "for care",
      somebody("PROJECT_LEAD", region, { purpose: "Vård och behandling" }),
      {},
      ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ],
    ["by somebody who is no party", somebody("PROJECT_LEAD", halland), {}, ["FORBIDDEN"]],
    ["with one party", lead, { parties: parties.slice(0, 1) }, ["VALUE_REQUIRED"]],
    ["under what is not there", lead, { parent: "agr-none" }, ["UNKNOWN_REFERENCE"]],
    ["without a title", lead, { title: "" }, ["VALUE_REQUIRED"]],
  ])("is refused %s, and nothing is written", async (_case, as, change, codes) => {
    const { totalCount } = (
      await world.read<{ agreements: { totalCount: number } }>("{ agreements { totalCount } }")
    ).agreements;
    expect(
      (await world.change(as, "draftAgreement", { ...draftInput, ...change }, "agreement { id }")).codes,
    ).toEqual(codes);
    expect(await world.read("{ agreements { totalCount } }")).toEqual({ agreements: { totalCount } });
  });

  it("is made once when it is sent twice", async () => {
    const key = { idempotencyKey: "one" };
    expect(await draft(key)).toBe(await draft(key));
    const other = await world.change(
      lead,
      "draftAgreement",
      { ...draftInput, ...key, title: "Annat" },
      "agreement { id }",
    );
    expect(other.codes).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  });
});

describe("publishVersion", () => {
  it("makes a draft a proposal with a first wording", async () => {
    const id = await draft();
    expect((await publish(id)).payload?.agreement).toEqual({ id, version: 2, status: "PROPOSED" });
    expect(
      await world.read(
        'query ($id: ID!) { agreement(id: $id) { clause(number: "1") { textSv dutyHolder } versions { date label clauses { number } } } }',
        { id },
      ),
    ).toEqual({
      agreement: {
        clause: { textSv: clause.textSv, dutyHolder: "REGION" },
        versions: [{ date: "2026-03-31", label: "Förslag 1", clauses: [{ number: "1" }] }],
      },
    });
  });

  it("shows what a later wording changed", async () => {
    const id = await draft();
    await publish(id);
    world.itIs("2026-04-15");
    const second = { ...clause, textSv: `${clause.textSv}\nKommunen svarar för sjuksköterskor.` };
    const change = { expectedVersion: 2, date: "2026-04-15", label: "Förslag 2", clauses: [second] };
    expect((await publish(id, change)).codes).toEqual([]);
    const { agreement } = await world.read<{ agreement: { clause: { diffText: string; textSv: string } } }>(
      `query ($id: ID!) { agreement(id: $id) { clause(number: "1") { textSv diffText(from: "2026-03-31", to: "2026-04-15") } } }`,
      { id },
    );
    expect(agreement.clause.diffText).toBe(
      "  Regionen svarar för läkare.\n+ Kommunen svarar för sjuksköterskor.",
    );
    expect(agreement.clause.textSv).toBe(second.textSv);
  });

  it("makes a draft of the documents a proposal", async () => {
    const id = "agr-14-mental-disability-and-substance-use";
    const input = { date: "2026-03-31", label: "Ny", clauses: [clause] };
    expect((await publish(id, input)).codes).toEqual([]);
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "PROPOSED" } });
  });

  it("keeps the wording that a clause of the documents had without a day", async () => {
    const id = "agr-12-physician-revision";
    const query = `query ($id: ID!) { agreement(id: $id) { clauses { number textSv versions { date label textSv } } } }`;
    interface Clauses {
      agreement: {
        clauses: { number: string; textSv: string; versions: { date: string; textSv: string }[] }[];
      };
    }
    const [before] = (await world.read<Clauses>(query, { id })).agreement.clauses;
    const number = before?.number ?? "";
    const input = { clauses: [{ number, textSv: "Ny lydelse.", textEn: "New wording." }] };
    expect((await publish(id, input, somebody("PROJECT_LEAD", "2321000255"))).codes).toEqual([]);
    const [after] = (await world.read<Clauses>(query, { id })).agreement.clauses;
    expect(after).toMatchObject({
      number,
      textSv: "Ny lydelse.",
      versions: [
        { date: "2026-03-30", textSv: before?.textSv },
        { date: "2026-03-31", textSv: "Ny lydelse." },
      ],
    });
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by a registrar", regionRegistrar, {}, ["FORBIDDEN"]],
    ["by the lead of an organisation that is no party", somebody("PROJECT_LEAD", halland), {}, ["FORBIDDEN"]],
    ["against an older version", lead, { expectedVersion: 7 }, ["VERSION_CONFLICT"]],
    ["without a clause", lead, { clauses: [] }, ["VALUE_REQUIRED"]],
    ["with a day to come", lead, { date: "2026-04-01" }, ["DAY_IN_FUTURE"]],
    ["with a day before the draft", lead, { date: "2026-03-30" }, ["DAY_ORDER"]],
    ["with an empty wording", lead, { clauses: [{ ...clause, textSv: " " }] }, ["VALUE_REQUIRED"]],
    ["with a new clause of nobody", lead, { clauses: [{ ...clause, dutyHolder: null }] }, ["VALUE_REQUIRED"]],
  ])("is refused %s", async (_case, as, change, codes) => {
    const id = await draft();
    expect((await publish(id, change, as)).codes).toEqual(codes);
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "DRAFT" } });
  });

  it("is refused for what is not there, and for what a party has decided on", async () => {
    expect((await publish("agr-none")).codes).toEqual(["NOT_FOUND"]);
    const id = await draft();
    await publish(id);
    await decide(id, townRegistrar);
    world.itIs("2026-04-15");
    const late = await publish(id, { expectedVersion: 2, date: "2026-04-15" });
    expect(late.codes).toEqual(["AGREEMENT_STATUS"]);
  });
});

describe("openReferral and submitReferralResponse", () => {
  const open = (agreement: string, change: object = {}, as: Claims | null = lead) =>
    world.change<{ referral: { id: string } }>(
      as,
      "openReferral",
      { agreement, expectedVersion: 1, opensOn: "2026-04-01", closesOn: "2026-04-30", ...change },
      "referral { id }",
    );
  const answer = (referral: string, as: Claims | null, change: object = {}) =>
    world.change<{ response: { id: string; version: number } }>(
      as,
      "submitReferralResponse",
      { referral, grade: "SUPPORTS", text: "Vi tillstyrker.", ...change },
      "response { id version }",
    );

  it("asks the parties, and counts what they answer", async () => {
    const id = await draft();
    const { payload } = await open(id);
    const referral = payload?.referral.id ?? "";
    world.itIs("2026-04-15");
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "OUT_FOR_REFERRAL" } });
    expect((await answer(referral, townRegistrar)).payload?.response.version).toBe(1);
    expect((await answer(referral, regionRegistrar, { grade: "DOES_NOT_SUPPORT" })).codes).toEqual([]);
    expect(
      await world.read(
        `query ($id: ID!) { agreement(id: $id) { referrals { missingParties { name } grades { grade count }
          responses { respondent { name } grade } } } }`,
        { id },
      ),
    ).toEqual({
      agreement: {
        referrals: [
          {
            missingParties: [{ name: "Öckerö kommun" }],
            grades: [
              { grade: "SUPPORTS", count: 1 },
              { grade: "SUPPORTS_WITH_CHANGES", count: 0 },
              { grade: "DOES_NOT_SUPPORT", count: 1 },
            ],
            responses: [
              { respondent: { name: "Västra Götalandsregionen" }, grade: "DOES_NOT_SUPPORT" },
              { respondent: { name: "Göteborgs kommun" }, grade: "SUPPORTS" },
            ],
          },
        ],
      },
    });
    world.itIs("2026-05-01");
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "DRAFT" } });
    expect((await answer(referral, somebody("REGISTRAR", öckerö))).codes).toEqual(["REFERRAL_CLOSED"]);
  });

  it("changes an answer with its version only", async () => {
    const id = await draft();
    const referral = (await open(id, { opensOn: "2026-03-31" })).payload?.referral.id ?? "";
    await answer(referral, townRegistrar);
    expect((await answer(referral, townRegistrar)).codes).toEqual(["ALREADY_EXISTS"]);
    expect((await answer(referral, townRegistrar, { expectedVersion: 4 })).codes).toEqual([
      "VERSION_CONFLICT",
    ]);
    const changed = await answer(referral, townRegistrar, { expectedVersion: 1, text: "Med ändringar." });
    expect(changed.payload?.response.version).toBe(2);
  });

  it("takes views on clauses of the agreement", async () => {
    const referral = (await open(await draft(), { opensOn: "2026-03-31" })).payload?.referral.id ?? "";
    const view = { clause: "agr-14-health-agreement/2.1", grade: "SUPPORTS", text: "Bra." };
    expect((await answer(referral, townRegistrar, { comments: [view] })).codes).toEqual([
      "UNKNOWN_REFERENCE",
    ]);
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["by a registrar", regionRegistrar, {}, ["FORBIDDEN"]],
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["of others' agreements", somebody("PROJECT_LEAD", halland), {}, ["FORBIDDEN"]],
    ["backwards", lead, { closesOn: "2026-03-31" }, ["PERIOD_REVERSED"]],
    ["before the draft was made", lead, { opensOn: "2026-03-30" }, ["DAY_ORDER"]],
    ["against an older version", lead, { expectedVersion: 2 }, ["VERSION_CONFLICT"]],
  ])("a referral is not opened %s", async (_case, as, change, codes) => {
    expect((await open(await draft(), change, as)).codes).toEqual(codes);
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["by a project lead", lead, {}, ["FORBIDDEN"]],
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by somebody who is no party", somebody("REGISTRAR", halland), {}, ["FORBIDDEN"]],
    ["with an identity number", townRegistrar, { text: "Se 189001019802." }, ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["without words", townRegistrar, { text: "" }, ["VALUE_REQUIRED"]],
  ])("a referral is not answered %s", async (_case, as, change, codes) => {
    const referral = (await open(await draft(), { opensOn: "2026-03-31" })).payload?.referral.id ?? "";
    expect((await answer(referral, as, change)).codes).toEqual(codes);
  });

  it("a referral that is not there is not answered", async () => {
    expect((await answer("ref-none", townRegistrar)).codes).toEqual(["NOT_FOUND"]);
  });
});

describe("recordSigningDecision", () => {
  it("brings an agreement into force with the last yes", async () => {
    const id = await draft();
    await publish(id);
    expect((await decide(id, regionRegistrar)).payload?.agreement.status).toBe("DECIDED_PARTLY");
    await decide(id, townRegistrar);
    expect(await statusOf(id)).toEqual({
      agreement: {
        status: "DECIDED_PARTLY",
        signing: { yes: 2, no: 0, pending: 1, missingParties: [{ name: "Öckerö kommun" }] },
      },
    });
    world.itIs("2026-04-20");
    const last = await decide(id, somebody("REGISTRAR", öckerö), { decidedOn: "2026-04-20" });
    expect(last.payload?.agreement.status).toBe("IN_FORCE");
    expect(await statusOf(id, "2026-04-19")).toMatchObject({ agreement: { status: "DECIDED_PARTLY" } });
    expect(await statusOf(id, "2026-04-21")).toMatchObject({ agreement: { status: "IN_FORCE" } });
  });

  it("records the own party's decision and no other's", async () => {
    const id = await draft();
    await publish(id);
    const foreign = await decide(id, townRegistrar, { party: `${id}/1407` });
    expect(foreign.codes).toEqual(["FORBIDDEN"]);
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "PROPOSED", signing: { yes: 0 } } });
    expect((await decide(id, townRegistrar, { party: `${id}/1480` })).codes).toEqual([]);
  });

  it("asks which party it is, where one organisation is two", async () => {
    const stockholm = somebody("REGISTRAR", "2321000016");
    const id = "agr-01-coordination-support";
    expect((await decide(id, stockholm)).codes).toEqual(["VALUE_REQUIRED"]);
  });

  it("keeps what was decided before", async () => {
    const id = await draft();
    await publish(id);
    await decide(id, townRegistrar, { outcome: "NO" });
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "REJECTED" } });
    world.itIs("2026-05-10");
    expect((await decide(id, townRegistrar, { decidedOn: "2026-05-10" })).codes).toEqual([]);
    expect(await statusOf(id, "2026-05-09")).toMatchObject({ agreement: { status: "REJECTED" } });
    expect(await statusOf(id, "2026-05-10")).toMatchObject({ agreement: { status: "DECIDED_PARTLY" } });
    expect(
      await world.read(
        "query ($id: ID!) { agreement(id: $id) { decisions { outcome decidedOn synthetic } } }",
        { id },
      ),
    ).toEqual({
      agreement: {
        decisions: [
          { outcome: "NO", decidedOn: "2026-03-31", synthetic: false },
          { outcome: "YES", decidedOn: "2026-05-10", synthetic: false },
        ],
      },
    });
  });

  it("corrects what was recorded wrongly, with its version", async () => {
    const id = await draft();
    await publish(id);
    const decision = (await decide(id, townRegistrar, { outcome: "NO" })).payload?.decision.id ?? "";
    const correct = (change: object, as = townRegistrar) =>
      decide(id, as, { corrects: decision, expectedVersion: 1, ...change });
    expect((await correct({ expectedVersion: 3 })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await correct({ expectedVersion: null })).codes).toEqual(["ALREADY_EXISTS"]);
    expect((await correct({}, regionRegistrar)).codes).toEqual(["NOT_FOUND"]);
    expect((await correct({})).payload?.decision).toEqual({ id: decision, version: 2 });
    expect(await statusOf(id)).toMatchObject({
      agreement: { status: "DECIDED_PARTLY", signing: { yes: 1, no: 0 } },
    });
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["without a token", null, {}, ["UNAUTHENTICATED"]],
    ["by a project lead", somebody("PROJECT_LEAD", gothenburg), {}, ["FORBIDDEN"]],
    ["by a municipal administrator", somebody("MUNICIPAL_ADMIN", gothenburg), {}, ["FORBIDDEN"]],
    ["by somebody who is no party", somebody("REGISTRAR", halland), {}, ["FORBIDDEN"]],
    ["before it is taken", townRegistrar, { decidedOn: "2026-04-01" }, ["DAY_IN_FUTURE"]],
    ["on what was not proposed yet", townRegistrar, { decidedOn: "2026-03-30" }, ["AGREEMENT_STATUS"]],
    ["without a body", townRegistrar, { body: "" }, ["VALUE_REQUIRED"]],
    ["without a record of it", townRegistrar, { protocolRef: " " }, ["VALUE_REQUIRED"]],
    ["as a correction of nothing", townRegistrar, { corrects: "dec-none" }, ["NOT_FOUND"]],
  ])("is refused %s", async (_case, as, change, codes) => {
    const id = await draft();
    await publish(id);
    expect((await decide(id, as, change)).codes).toEqual(codes);
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "PROPOSED" } });
  });

  it("is refused for a draft, and when it was decided so already", async () => {
    const id = await draft();
    expect((await decide(id, townRegistrar)).codes).toEqual(["AGREEMENT_STATUS"]);
    await publish(id);
    await decide(id, townRegistrar);
    world.itIs("2026-05-01");
    expect((await decide(id, townRegistrar, { decidedOn: "2026-05-01" })).codes).toEqual(["ALREADY_EXISTS"]);
  });

  it("is made once when it is sent twice", async () => {
    const id = await draft();
    await publish(id);
    const key = { idempotencyKey: "decision-1" };
    const [one, two] = [await decide(id, townRegistrar, key), await decide(id, townRegistrar, key)];
    expect(two).toEqual(one);
  });

  it("takes the place of a decision that is made up", async () => {
    const id = "agr-14-health-agreement";
    expect(await statusOf(id)).toMatchObject({ agreement: { status: "IN_FORCE" } });
    expect((await decide(id, townRegistrar, { outcome: "NO", decidedOn: "2026-02-02" })).codes).toEqual([]);
    expect(await statusOf(id)).toMatchObject({
      agreement: { status: "REJECTED", signing: { yes: 49, no: 1 } },
    });
    expect(await statusOf(id, "2026-02-01")).toMatchObject({ agreement: { status: "DECIDED_PARTLY" } });
  });
});

describe("raiseEscalatedQuestion", () => {
  const negotiator = somebody("NEGOTIATOR", gothenburg);
  const whole = {
    agreement: "agr-14-health-agreement",
    titleSv: "Hjälpmedel vid utskrivning",
    question: "Vem betalar?",
    facts: "HSL 8 kap.",
    regionPerspective: "Ingår i slutenvården.",
    municipalPerspective: "Behovet uppstår i hemmet.",
    proposal: "Den som förskriver betalar.",
  };
  const raise = (change: object, as: Claims | null = negotiator) =>
    world.change<{ question: { raisedOn: string; raisedBy: { name: string } } }>(
      as,
      "raiseEscalatedQuestion",
      { ...whole, ...change },
      "question { raisedOn raisedBy { name } }",
    );

  it("puts a whole question before the reference group", async () => {
    expect((await raise({})).payload?.question).toEqual({
      raisedOn: "2026-03-31",
      raisedBy: { name: "Göteborgs kommun" },
    });
    const { agreement } = await world.read<{ agreement: { escalatedQuestions: { titleSv: string }[] } }>(
      `{ agreement(id: "agr-14-health-agreement") { escalatedQuestions { titleSv } } }`,
    );
    expect(agreement.escalatedQuestions.at(-1)?.titleSv).toBe("Hjälpmedel vid utskrivning");
  });

  it.each(["question", "facts", "regionPerspective", "municipalPerspective", "proposal"])(
    "is refused without %s (E26)",
    async (field) => {
      const { payload, codes } = await raise({ [field]: "" });
      expect(codes).toEqual(["ESCALATED_QUESTION_INCOMPLETE"]);
      expect(payload?.userErrors).toMatchObject([{ field: [field] }]);
    },
  );

  it.each<[string, Claims | null, object, string[]]>([
    ["by a planner", somebody("PLANNER", gothenburg, { client: "DASHBOARD" }), {}, ["FORBIDDEN"]],
    ["by somebody who is no party", somebody("NEGOTIATOR", halland), {}, ["FORBIDDEN"]],
    ["about what is not there", negotiator, { agreement: "agr-none" }, ["NOT_FOUND"]],
    ["about a person", negotiator, { facts: "Gäller 189001019802" }, ["TEXT_HOLDS_IDENTITY_NUMBER"]],
  ])("is refused %s", async (_case, as, change, codes) => {
    expect((await raise(change, as)).codes).toEqual(codes);
  });

  it("may be raised from a dashboard by a negotiator", async () => {
    const dashboard = somebody("NEGOTIATOR", region, { client: "DASHBOARD" });
    expect((await raise({}, dashboard)).codes).toEqual([]);
  });
});

describe("recordFollowUp", () => {
  const input = {
    agreement: "agr-14-health-agreement-2017",
    year: 2025,
    heldOn: "2025-12-11",
    summary: "Samverkan fungerar; in- och utskrivning bör bli bättre.",
    protocolRef: "Dnr 2025-77",
  };
  const mas = somebody("MAS", gothenburg, { purpose: "Kvalitetssäkring" });
  const record = (change: object, as: Claims | null = mas) =>
    world.change<{ followUp: { id: string; version: number; party: { name: string } } }>(
      as,
      "recordFollowUp",
      { ...input, ...change },
      "followUp { id version party { name } }",
    );

  it("is kept, and changed with its version only", async () => {
    expect((await record({})).payload?.followUp).toMatchObject({
      version: 1,
      party: { name: "Göteborgs kommun" },
    });
    expect((await record({})).codes).toEqual(["ALREADY_EXISTS"]);
    expect((await record({ expectedVersion: 9 })).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await record({ expectedVersion: 1, summary: "Rättad." })).payload?.followUp.version).toBe(2);
    expect((await record({}, regionRegistrar)).codes).toEqual([]);
  });

  it.each<[string, Claims | null, object, string[]]>([
    ["by a MAS who administers", somebody("MAS", gothenburg), {}, ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"]],
    ["by a nurse", somebody([], gothenburg, { purpose: "Vård och behandling" }), {}, ["FORBIDDEN"]],
    [
      "by somebody who is no party",
      somebody("MAS", halland, { purpose: "Kvalitetssäkring" }),
      {},
      ["FORBIDDEN"],
    ],
    ["for a year before the agreement", mas, { year: 2016 }, ["AGREEMENT_NOT_IN_FORCE"]],
    ["for a year to come", mas, { year: 2027 }, ["DAY_ORDER"]],
    ["before it is done", mas, { heldOn: "2026-04-01" }, ["DAY_IN_FUTURE"]],
    ["before the year begins", mas, { heldOn: "2024-12-31" }, ["DAY_ORDER"]],
    ["without findings", mas, { summary: "" }, ["VALUE_REQUIRED"]],
  ])("is refused %s", async (_case, as, change, codes) => {
    expect((await record(change, as)).codes).toEqual(codes);
  });

  it("tells the years that lack one", async () => {
    const id = await draft();
    const yearly = { ...clause, number: "9", category: "FOLLOW_UP", periodicity: "YEARLY" };
    await publish(id, { clauses: [yearly] });
    for (const as of [regionRegistrar, townRegistrar, somebody("REGISTRAR", öckerö)]) await decide(id, as);
    const missing = async () =>
      world.read("query ($id: ID!) { agreement(id: $id) { yearsWithoutFollowUp } }", { id });
    expect(await missing()).toEqual({ agreement: { yearsWithoutFollowUp: [] } });
    world.itIs("2028-02-01");
    expect(await missing()).toEqual({ agreement: { yearsWithoutFollowUp: [2026, 2027] } });
    await record({ agreement: id, year: 2026, heldOn: "2027-01-20" });
    expect(await missing()).toEqual({ agreement: { yearsWithoutFollowUp: [2027] } });
  });
});

describe("what was changed stays when the files are loaded again", () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "agreements-"));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it("draft, wording, decision, follow-up and versions", async () => {
    const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
    let id: string;
    {
      await using first = await startWorld("2026-03-31", directory);
      id = await draft({}, lead, first);
      const input = { agreement: id, expectedVersion: 1, date: "2026-03-31", label: "F", clauses: [clause] };
      expect((await first.change(lead, "publishVersion", input, "agreement { id }")).codes).toEqual([]);
      const decision = {
        agreement: "agr-14-health-agreement",
        outcome: "NO",
        decidedOn: "2026-02-02",
        body: "Kommunfullmäktige",
        protocolRef: "§ 4",
      };
      expect(
        (await first.change(townRegistrar, "recordSigningDecision", decision, "decision { id }")).codes,
      ).toEqual([]);
    }
    const rows = rowsOf(readDataDirectory(folder("data")));
    const database = openDatabase({
      file: join(directory, "agreements.sqlite"),
      tables,
      migrations: folder("migrations"),
    });
    expect(loadRows(database, { ...rows, targets: rows.targets.slice(1) })).toBe(true);
    database.close();

    await using second = await startWorld("2026-03-31", directory);
    expect(
      await second.read(
        `query ($id: ID!) { agreement(id: $id) { version status clause(number: "1") { textSv } parties { name } }
          health: agreement(id: "agr-14-health-agreement") { status } }`,
        { id },
      ),
    ).toMatchObject({
      agreement: { version: 2, status: "PROPOSED", clause: { textSv: clause.textSv }, parties: [{}, {}, {}] },
      health: { status: "REJECTED" },
    });
  });
});
