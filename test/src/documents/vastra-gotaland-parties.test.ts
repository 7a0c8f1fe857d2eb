/**
 * Document E, continued: what the parties do with the agreement, each under its own name and never under another's.
 * The world is this file's own, because its parties change it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, TODAY, type World } from "../kit/world.js";

const AGREEMENT = "agr-14-health-agreement";
const [REGION, GOTHENBURG] = [`${AGREEMENT}/14`, `${AGREEMENT}/1480`];

let world: World;
beforeAll(async () => {
  world = await startWorld("embedded");
});
afterAll(() => world[Symbol.asyncDispose]());

interface Payload {
  readonly userErrors: readonly { code: string; field: string[] | null }[];
  readonly [field: string]: unknown;
}

/** Sends a mutation as a persona; answers its payload, and the codes of what was refused. */
async function change(persona: string | null, mutation: string, input: object, fields: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await world.ask<Record<string, Payload> | null>(persona, {
    query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field } } }`,
    variables: { input },
  });
  const payload = data?.[mutation];
  const codes = [
    ...(payload?.userErrors ?? []).map(({ code }) => code),
    ...errors.map(({ extensions }) => extensions?.code),
  ];
  return { payload, codes };
}

/** Drafts an agreement between the region and Gothenburg; answers its id. */
async function draft(signingRule = "ALL_PARTIES"): Promise<string> {
  const input = {
    title: "Tillägg om läkemedelslistor",
    titleEn: "Supplement on lists of medicines",
    kind: "SUPPLEMENTARY",
    region: "14",
    parent: AGREEMENT,
    signingRule,
    parties: [
      { kind: "REGION", code: "14", name: "Västra Götalandsregionen" },
      { kind: "MUNICIPALITY", code: "1480", name: "Göteborgs kommun" },
    ],
  };
  const { payload, codes } = await change(
    "project-lead-vgr",
    "draftAgreement",
    input,
    "agreement { id status }",
  );
  expect(codes).toEqual([]);
  const agreement = payload?.["agreement"] as { id: string; status: string };
  expect(agreement.status).toBe("DRAFT");
  return agreement.id;
}

const publish = (agreement: string, expectedVersion: number) =>
  change(
    "project-lead-vgr",
    "publishVersion",
    {
      agreement,
      expectedVersion,
      date: TODAY,
      label: "Förslag",
      clauses: [
        {
          number: "1",
          textSv: "Läkemedelslistan följer med hem.",
          textEn: "The list of medicines goes home with the patient.",
          category: "CARE_PROCESS",
          dutyHolder: "REGION",
        },
      ],
    },
    "agreement { status }",
  );

it("a referral is answered with gradings by each party for itself, while it is open (E5, E22, E23)", async () => {
  const agreement = await draft();
  const opened = await change(
    "project-lead-vgr",
    "openReferral",
    { agreement, expectedVersion: 1, opensOn: TODAY, closesOn: "2026-06-19" },
    "referral { id agreement { status } }",
  );
  const referral = opened.payload?.["referral"] as { id: string; agreement: { status: string } };
  expect(referral.agreement.status).toBe("OUT_FOR_REFERRAL");
  const answer = { referral: referral.id, grade: "SUPPORTS_WITH_CHANGES", text: "Vem skickar listan?" };
  const fields = "response { respondent { name } grade }";
  expect(await change("registrar-goteborg", "submitReferralResponse", answer, fields)).toMatchObject({
    codes: [],
    payload: { response: { respondent: { name: "Göteborgs kommun" }, grade: "SUPPORTS_WITH_CHANGES" } },
  });
  expect((await change("registrar-region-halland", "submitReferralResponse", answer, fields)).codes).toEqual([
    "FORBIDDEN",
  ]);
  expect((await publish(agreement, 2)).codes).toEqual(["AGREEMENT_STATUS"]);
});

describe("an escalated question has four parts (E26)", () => {
  const parts = {
    agreement: AGREEMENT,
    titleSv: "Läkemedelslistor",
    question: "Vem skickar listan?",
    facts: "Föreskrift om utskrivning",
    regionPerspective: "Sker vid utskrivningen.",
    municipalPerspective: "Behövs före hemgång.",
    proposal: "Slutenvården skickar samma dag.",
  };
  const raise = (without?: string) =>
    change(
      "negotiator-vgr",
      "raiseEscalatedQuestion",
      { ...parts, ...(without && { [without]: " " }) },
      "question { raisedBy { name } }",
    );

  it("and is raised with all of them (E24, E26)", async () => {
    expect(await raise()).toMatchObject({
      codes: [],
      payload: { question: { raisedBy: { name: "Västra Götalandsregionen" } } },
    });
  });

  it.each(["question", "facts", "regionPerspective", "municipalPerspective", "proposal"])(
    "and is refused without %s (E26)",
    async (part) => {
      expect(await raise(part)).toMatchObject({
        codes: ["ESCALATED_QUESTION_INCOMPLETE"],
        payload: { question: null, userErrors: [{ field: [part] }] },
      });
    },
  );
});

it("each principal decides for itself, and only the last yes brings the agreement into force (E37, E63)", async () => {
  const agreement = await draft();
  expect((await publish(agreement, 1)).payload?.["agreement"]).toEqual({ status: "PROPOSED" });
  const decide = (persona: string, party: object = {}) =>
    change(
      persona,
      "recordSigningDecision",
      { agreement, outcome: "YES", decidedOn: TODAY, body: "Fullmäktige", protocolRef: "§ 12", ...party },
      "agreement { status signing { yes pending missingParties { name } } }",
    );
  expect((await decide("registrar-goteborg", { party: `${agreement}/14` })).codes).toEqual(["FORBIDDEN"]);
  expect((await decide("registrar-region-halland")).codes).toEqual(["FORBIDDEN"]);
  expect((await decide("project-lead-vgr")).codes).toEqual(["FORBIDDEN"]);
  expect((await decide("registrar-vgr")).payload?.["agreement"]).toEqual({
    status: "DECIDED_PARTLY",
    signing: { yes: 1, pending: 1, missingParties: [{ name: "Göteborgs kommun" }] },
  });
  expect((await decide("registrar-goteborg")).payload?.["agreement"]).toEqual({
    status: "IN_FORCE",
    signing: { yes: 2, pending: 0, missingParties: [] },
  });
});

describe("the ladder (E18)", () => {
  const fields = "case { id version step ageDays nextLevels }";
  interface Case {
    id: string;
    version: number;
    step: string;
  }
  const caseOf = ({ payload }: Awaited<ReturnType<typeof change>>): Case => payload?.["case"] as Case;
  const open = (persona = "unit-manager-goteborg") =>
    change(
      persona,
      "openEscalation",
      {
        agreement: AGREEMENT,
        clause: `${AGREEMENT}/3`,
        parties: [GOTHENBURG, REGION],
        reason: "Avvikelsen har inte kunnat åtgärdas mellan enheterna.",
      },
      fields,
    );
  const escalate = (persona: string, { id, version }: Case, more: object = {}) =>
    change(
      persona,
      "escalate",
      { case: id, expectedVersion: version, reason: "Inte löst.", ...more },
      fields,
    );
  const settle = (persona: string, { id, version }: Case, more: object = {}) =>
    change(
      persona,
      "settleEconomically",
      {
        case: id,
        expectedVersion: version,
        amount: "1250000",
        payer: REGION,
        reason: "Förlikning.",
        ...more,
      },
      `${fields.slice(0, -1)} settlement { amount payer { name } } }`,
    );

  it("is climbed step by step, by the right level, and by nobody twice (E57, E58, E59, E60, E61)", async () => {
    expect((await open("senior-manager-goteborg")).codes).toEqual(["ESCALATION_LEVEL"]);
    const first = caseOf(await open());
    expect(first).toMatchObject({ step: "STEP1_DISAGREEMENT", ageDays: 0, nextLevels: ["SENIOR_MANAGER"] });

    expect((await settle("official-goteborg", first)).codes).toEqual(["ESCALATION_STEP"]);
    expect((await escalate("official-goteborg", first)).codes).toEqual(["ESCALATION_LEVEL"]);
    expect((await escalate("registrar-region-halland", first)).codes).toEqual(["NOT_FOUND"]);
    const second = caseOf(await escalate("senior-manager-goteborg", first));
    expect(second).toMatchObject({
      step: "STEP2_DISAGREEMENT",
      nextLevels: ["HIGHEST_OFFICIAL", "POLITICAL_BODY"],
    });

    expect((await escalate("registrar-vgr", second)).codes).toEqual(["MINUTES_REQUIRED"]);
    const third = caseOf(await escalate("registrar-vgr", second, { minutesRef: "RS 2026 § 31" }));
    expect(third.step).toBe("STEP3_DISPUTE");

    const offered = caseOf(await settle("official-goteborg", third));
    expect(offered.step).toBe("STEP3_DISPUTE");
    expect((await settle("official-vgr", third)).codes).toEqual(["VERSION_CONFLICT"]);
    expect((await settle("official-vgr", offered, { amount: "1" })).codes).toEqual([
      "SETTLEMENT_TERMS_DIFFER",
    ]);
    expect(caseOf(await settle("official-vgr", offered))).toMatchObject({
      step: "ECONOMIC_SETTLEMENT",
      settlement: { amount: "1250000", payer: { name: "Västra Götalandsregionen" } },
    });
  });

  it("is seen by both parties, by steps and ages in statistics, and by nobody else (E58, E59)", async () => {
    const { id } = caseOf(await open());
    const read = async (persona: string | null) => {
      const query = "query ($id: ID!) { escalationCase(id: $id) { step parties { name } } }";
      const { data, errors } = await world.ask<{ escalationCase: { step: string } | null }>(persona, {
        query,
        variables: { id },
      });
      return data.escalationCase?.step ?? errors.map(({ extensions }) => extensions?.code).join();
    };
    expect(await read("negotiator-vgr")).toBe("STEP1_DISAGREEMENT");
    expect(await read("official-goteborg")).toBe("STEP1_DISAGREEMENT");
    expect(await read("negotiator")).toBe("NOT_FOUND");
    expect(await read("region-planner")).toBe("FORBIDDEN");
    expect(await read("nurse-halmstad")).toBe("FORBIDDEN");
    expect(await read(null)).toBe("UNAUTHENTICATED");
  });
});

it("a party follows the agreement up for a year, once (E35)", async () => {
  const record = (change_: object = {}) =>
    change(
      "registrar-goteborg",
      "recordFollowUp",
      {
        agreement: `${AGREEMENT}-2017`,
        year: 2025,
        heldOn: "2025-12-11",
        summary: "In- och utskrivning bör bli bättre.",
        protocolRef: "Dnr 2025-77",
        ...change_,
      },
      "followUp { year version party { name } }",
    );
  expect((await record()).payload?.["followUp"]).toEqual({
    year: 2025,
    version: 1,
    party: { name: "Göteborgs kommun" },
  });
  expect((await record()).codes).toEqual(["ALREADY_EXISTS"]);
  expect((await record({ year: 2016 })).codes).toEqual(["AGREEMENT_NOT_IN_FORCE"]);
});
