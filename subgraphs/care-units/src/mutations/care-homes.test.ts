import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  admin,
  adminVarberg,
  head,
  nurse,
  nurseVarberg,
  otherHead,
  planner,
  registrar,
} from "../testing/people.js";
import { type World, world } from "../testing/world.js";

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here[Symbol.asyncDispose]());

const home = "ch-1380-01";
const askHome = <Data>(selection: string, claims = nurse) =>
  here
    .ask<{ careHome: Data }>(`{ careHome(id: "${home}") { ${selection} } }`, claims)
    .then((data) => data.careHome);

describe("places (B55)", () => {
  const register = (input: object) =>
    here.change(admin, "registerCareHomePlaces", { careHome: home, ...input });

  it("hold from their day until the next, and answer for every day", async () => {
    expect((await register({ places: 33, validFrom: "2026-06-01" })).refusals).toEqual([]);
    const places = await askHome<Record<string, number>>(
      `before: places(asOf: "2026-05-31") then: places(asOf: "2026-06-01")`,
    );
    expect(places["then"]).toBe(33);
    expect(places["before"]).not.toBe(33);
  });

  it("are corrected with the version that was read, and the earlier number is kept", async () => {
    expect((await register({ places: 34, validFrom: "2026-06-01" })).refusals).toEqual([
      "VERSION_CONFLICT expectedVersion",
    ]);
    expect((await register({ places: 34, validFrom: "2026-06-01", expectedVersion: 1 })).refusals).toEqual(
      [],
    );
    expect((await register({ places: 35, validFrom: "2026-06-01", expectedVersion: 1 })).refusals).toEqual([
      "VERSION_CONFLICT expectedVersion",
    ]);
    expect((await register({ places: 35, validFrom: "2027-06-01", expectedVersion: 1 })).refusals).toEqual([
      "VERSION_CONFLICT expectedVersion",
    ]);
    const { history } = await askHome<{ history: { version: number; fields: object[] }[] }>(
      "history { version by { hsaId } fields { name before after } }",
    );
    expect(history.at(-1)).toMatchObject({
      version: 2,
      by: { hsaId: "SE2120001215-E0014" },
      fields: [{ name: "places", before: "33", after: "34" }],
    });
  });

  it.each([
    [{ places: -1, validFrom: "2026-07-01" }, "VALUE_OUT_OF_RANGE places"],
    [{ careHome: "ch-0", places: 1, validFrom: "2026-07-01" }, "UNKNOWN_REFERENCE careHome"],
  ])("%j is refused with %s", async (input, refusal) => {
    const before = here.changes().length;
    expect((await register(input)).refusals).toEqual([refusal]);
    expect(here.changes()).toHaveLength(before);
  });

  it("a key that was used for another change is refused", async () => {
    const key = { idempotencyKey: "once" };
    expect((await register({ places: 30, validFrom: "2028-01-01", ...key })).refusals).toEqual([]);
    expect((await register({ places: 31, validFrom: "2028-01-01", ...key })).refusals).toEqual([
      "IDEMPOTENCY_KEY_REUSED idempotencyKey",
    ]);
    expect(
      (await register({ places: 31, validFrom: "2029-01-01", idempotencyKey: "not ok" })).refusals,
    ).toEqual(["IDEMPOTENCY_KEY_FORMAT idempotencyKey"]);
  });
});

describe("the main responsible physician (B56, B57)", () => {
  const appoint = (input: object, by = head) =>
    here.change(by, "appointMainPhysician", { careHome: home, ...input });
  const on = (day: string) =>
    askHome<{ mainResponsiblePhysician: { hsaId: string } | null }>(
      `mainResponsiblePhysician(asOf: "${day}") { hsaId }`,
    ).then(({ mainResponsiblePhysician }) => mainResponsiblePhysician?.hsaId);

  it("is followed by the next one, who was appointed against what the head saw", async () => {
    const before = await on("2026-04-30");
    expect((await appoint({ practitioner: "SE2321000115-E0104", validFrom: "2026-05-01" })).refusals).toEqual(
      ["VERSION_CONFLICT expectedVersion"],
    );
    expect(
      (await appoint({ practitioner: "SE2321000115-E0104", validFrom: "2026-05-01", expectedVersion: 1 }))
        .refusals,
    ).toEqual([]);
    expect(await on("2026-04-30")).toBe(before);
    expect(await on("2026-05-01")).toBe("SE2321000115-E0104");
    const { mainPhysicianAppointments } = await askHome<{ mainPhysicianAppointments: object[] }>(
      "mainPhysicianAppointments { practitioner { hsaId } validFrom validTo version }",
    );
    expect(mainPhysicianAppointments.slice(-2)).toMatchObject([
      { practitioner: { hsaId: before }, validTo: "2026-04-30", version: 2 },
      { practitioner: { hsaId: "SE2321000115-E0104" }, validFrom: "2026-05-01", validTo: null, version: 1 },
    ]);
  });

  it("can be corrected from the same day", async () => {
    expect(
      (await appoint({ practitioner: "SE2321000115-E0103", validFrom: "2026-05-01", expectedVersion: 1 }))
        .refusals,
    ).toEqual([]);
    expect(await on("2026-05-01")).toBe("SE2321000115-E0103");
  });

  it.each([
    [
      "a physician of a hospital",
      { practitioner: "SE2321000115-E0201", validFrom: "2026-08-01", expectedVersion: 2 },
      "MAIN_PHYSICIAN_OF_HEALTH_CENTRE practitioner",
    ],
    [
      "nobody",
      { practitioner: "SE2321000115-E9999", validFrom: "2026-08-01", expectedVersion: 2 },
      "UNKNOWN_REFERENCE practitioner",
    ],
    [
      "somebody for a reversed time",
      {
        practitioner: "SE2321000115-E0101",
        validFrom: "2026-08-02",
        validTo: "2026-08-01",
        expectedVersion: 2,
      },
      "PERIOD_REVERSED validTo",
    ],
    [
      "somebody over a later appointment",
      { practitioner: "SE2321000115-E0101", validFrom: "2016-01-01" },
      "PERIOD_OVERLAPS validTo",
    ],
  ])("is not %s", async (_who, input, refusal) => {
    const before = here.changes().length;
    expect((await appoint(input)).refusals).toEqual([refusal]);
    expect(here.changes()).toHaveLength(before);
  });

  it("is not appointed by a registrar or the head of another centre", async () => {
    const input = { practitioner: "SE2321000115-E0101", validFrom: "2026-09-01", expectedVersion: 2 };
    expect((await appoint(input, otherHead)).error).toBe("FORBIDDEN");
    expect((await appoint(input, registrar)).error).toBe("FORBIDDEN");
  });
});

describe("what both sides agree on (B58, B59, B60)", () => {
  const dialogue = {
    careHome: home,
    weekday: "THURSDAY",
    time: "13:15",
    form: "PHONE",
    validFrom: "2026-06-01",
  };
  const say = (by: typeof head, input: object) =>
    here.change(by, "agreePlannedDialogue", { ...dialogue, ...input });
  const on = (day: string) =>
    askHome<{ plannedDialogue: object }>(`plannedDialogue(asOf: "${day}") { weekday time form }`).then(
      ({ plannedDialogue }) => plannedDialogue,
    );

  it("holds when the second side says the same, and until then what held before", async () => {
    const before = await on("2026-06-01");
    expect((await say(head, {})).refusals).toEqual([]);
    expect(await on("2026-06-01")).toEqual(before);
    expect((await say(head, { expectedVersion: 1 })).refusals).toEqual(["PROPOSAL_UNCHANGED"]);
    expect((await say(admin, {})).refusals).toEqual(["VERSION_CONFLICT expectedVersion"]);
    // The municipality wants another time, the health centre agrees to that.
    expect((await say(admin, { time: "14:00", expectedVersion: 1 })).refusals).toEqual([]);
    expect(await on("2026-06-01")).toEqual(before);
    expect((await say(head, { expectedVersion: 1, time: "14:00" })).refusals).toEqual([
      "VERSION_CONFLICT expectedVersion",
    ]);
    expect((await say(head, { expectedVersion: 2, time: "14:00" })).refusals).toEqual([]);
    expect(await on("2026-06-01")).toEqual({ weekday: "THURSDAY", time: "14:00", form: "PHONE" });
    expect(await on("2026-05-31")).toEqual(before);
  });

  it("is the same for the contact path, which is not somebody's number", async () => {
    const path = { careHome: home, contactPath: "Läkarlinjen: 031-390 06 02", validFrom: "2026-06-01" };
    expect((await here.change(admin, "setContactPath", path)).refusals).toEqual([]);
    expect((await here.change(head, "setContactPath", { ...path, expectedVersion: 1 })).refusals).toEqual([]);
    expect(await askHome(`acuteContactPath(asOf: "2026-06-01")`)).toEqual({
      acuteContactPath: path.contactPath,
    });
    const { terms } = await askHome<{ terms: { agreed: boolean; subject: string }[] }>(
      "terms { subject agreed proposedBy version }",
    );
    expect(terms.filter(({ agreed }) => !agreed)).toEqual([]);
    const number = { ...path, contactPath: "380412-2384", validFrom: "2026-07-01" };
    expect((await here.change(admin, "setContactPath", number)).refusals).toEqual([
      "TEXT_HOLDS_IDENTITY_NUMBER contactPath",
    ]);
  });

  it.each([
    [{ time: "25:00", validFrom: "2026-09-01" }, "VALUE_OUT_OF_RANGE time"],
    [{ validFrom: "2026-06-01" }, "PERIOD_OVERLAPS validFrom"],
  ])("%j is refused", async (input, refusal) => {
    expect((await say(head, input)).refusals).toEqual([refusal]);
  });
});

describe("meetings (B65, B94)", () => {
  const meeting = {
    careHome: home,
    kind: "ANNUAL_RECONCILIATION",
    heldOn: "2026-02-17",
    participants: ["SE2321000115-E0101"],
    minutesRef: "Dnr 2026-31",
  };
  const status = () =>
    askHome<{ reconciliation: { state: string } }>("reconciliation(year: 2026) { year state heldOn }");

  it("count when the side that did not record them confirms", async () => {
    expect(await status()).toMatchObject({ reconciliation: { state: "MISSING", heldOn: null } });
    const recorded = await here.change<{ meeting: { id: string; version: number } }>(
      head,
      "recordCollaborationMeeting",
      meeting,
      "meeting { id version recordedBy confirmedOn participants { hsaId } careHome { id } healthCentre { hsaId } }",
    );
    const { id } = recorded.data?.meeting ?? { id: "" };
    expect(recorded.data?.meeting).toMatchObject({
      version: 1,
      recordedBy: "HEALTH_CENTRE",
      confirmedOn: null,
    });
    expect(await status()).toMatchObject({ reconciliation: { state: "RECORDED", heldOn: "2026-02-17" } });
    const confirm = (by: typeof head, expectedVersion: number) =>
      here.change(
        by,
        "confirmCollaborationMeeting",
        { id, expectedVersion },
        "meeting { confirmedOn version }",
      );
    expect((await confirm(head, 1)).refusals).toEqual(["OTHER_SIDE_CONFIRMS"]);
    expect((await confirm(admin, 7)).refusals).toEqual(["VERSION_CONFLICT expectedVersion"]);
    expect((await confirm(admin, 1)).data).toMatchObject({
      meeting: { confirmedOn: "2026-03-03", version: 2 },
    });
    expect((await confirm(admin, 2)).refusals).toEqual(["MEETING_CONFIRMED"]);
    expect(await status()).toMatchObject({ reconciliation: { state: "CONFIRMED" } });
  });

  it.each([
    ["twice", {}, "ALREADY_EXISTS heldOn"],
    ["before it is held", { heldOn: "2026-03-04" }, "DAY_IN_FUTURE heldOn"],
    [
      "with a stranger",
      { heldOn: "2026-03-01", participants: ["SE2321000115-E9999"] },
      "UNKNOWN_REFERENCE participants",
    ],
    [
      "with a patient's number",
      { heldOn: "2026-03-01", minutesRef: "19380412-2384" },
      "TEXT_HOLDS_IDENTITY_NUMBER minutesRef",
    ],
  ])("are not recorded %s", async (_case, change, refusal) => {
    expect(
      (await here.change(admin, "recordCollaborationMeeting", { ...meeting, ...change })).refusals,
    ).toEqual([refusal]);
  });

  it("are read by staff of the two sides only, and counted for dashboards", async () => {
    const ask = (claims: typeof head | undefined, selection: string) =>
      here.started.call({
        query: `{ careHome(id: "${home}") { ${selection} } }`,
        ...(claims ? { claims } : {}),
      });
    const meetings = "collaborationMeetings(year: 2026) { heldOn minutesRef }";
    expect((await ask(nurse, meetings)).errors).toBeUndefined();
    expect((await ask(head, meetings)).errors).toBeUndefined();
    for (const [claims, code] of [
      [nurseVarberg, "FORBIDDEN"],
      [adminVarberg, "FORBIDDEN"],
      [planner, "FORBIDDEN"],
      [undefined, "UNAUTHENTICATED"],
    ] as const)
      expect((await ask(claims, meetings)).errors?.[0]?.extensions?.code).toBe(code);
    expect((await ask(planner, "reconciliation(year: 2025) { state }")).errors).toBeUndefined();
    expect((await ask(undefined, "reconciliation(year: 2025) { state }")).errors?.[0]?.extensions?.code).toBe(
      "UNAUTHENTICATED",
    );
    expect((await ask(planner, "history { at }")).errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });

  it("are reported by region and municipality (I09)", async () => {
    const report = async (typename: string, code: string) => {
      const { _entities } = await here.ask<{
        _entities: [{ reconciliationReport: Record<string, unknown[] & number> }];
      }>(
        `{ _entities(representations: [{ __typename: "${typename}", code: "${code}" }]) { ... on ${typename} {
          reconciliationReport(year: 2025) { expected confirmed confirmedPercent unconfirmed { id } missing { id } } } } }`,
        planner,
      );
      return _entities[0].reconciliationReport;
    };
    const region = await report("Region", "13");
    expect(region["expected"]).toBe(60);
    expect(region["confirmed"] as number).toBe(
      60 - (region["missing"] as unknown[]).length - (region["unconfirmed"] as unknown[]).length,
    );
    expect((region["missing"] as unknown[]).length).toBeGreaterThan(0);
    expect((region["unconfirmed"] as unknown[]).length).toBeGreaterThan(0);
    const halmstad = await report("Municipality", "1380");
    expect(halmstad["expected"]).toBeLessThan(60);
  });
});
