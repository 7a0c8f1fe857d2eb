/** What holds for every mutation: who may not, that nothing is written then, and that a retry changes once. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  admin,
  adminVarberg,
  type Claims,
  clinicHead,
  clinicHeadVarberg,
  developer,
  head,
  mas,
  masVarberg,
  nurse,
  nurseVarberg,
  otherHead,
  patient,
  physician,
  planner,
  registrar,
  registrarSkane,
} from "../testing/people.js";
import { type World, world } from "../testing/world.js";

let here: World;
let deviation: string;
beforeAll(async () => {
  here = await world();
  const reported = await here.change<{ deviation: { id: string } }>(
    nurse,
    "reportDeviation",
    { concernsProvider: "SE2321000115-1000", description: "Ingen svarade på journumret." },
    "deviation { id }",
  );
  deviation = reported.data?.deviation.id ?? "";
});
afterAll(() => here[Symbol.asyncDispose]());

interface Case {
  readonly mutation: string;
  readonly by: Claims;
  /** Somebody with the same office elsewhere, and what that person is told. */
  readonly elsewhere: Claims;
  readonly told?: string;
  readonly input: object;
  /** Changes of rows that a success writes. */
  readonly writes: number;
}

const shifts = [{ weekday: "MONDAY", starts: "08:00", ends: "08:00" }];
const cases: readonly Case[] = [
  {
    mutation: "registerCareUnit",
    by: registrar,
    elsewhere: registrarSkane,
    told: "ORGANISATION_MISMATCH hsaId,ORGANISATION_MISMATCH municipality",
    input: {
      hsaId: "SE2321000115-HC900",
      name: "Nya vårdcentralen (syntetisk)",
      type: "HEALTH_CENTRE",
      municipality: "1380",
      validFrom: "2026-04-01",
      synthetic: true,
    },
    writes: 1,
  },
  {
    mutation: "closeCareUnit",
    by: registrar,
    elsewhere: registrarSkane,
    input: { hsaId: "SE2321000115-CL05", validTo: "2026-12-31", expectedVersion: 1 },
    writes: 1,
  },
  {
    mutation: "registerCareHomePlaces",
    by: admin,
    elsewhere: adminVarberg,
    input: { careHome: "ch-1380-01", places: 36, validFrom: "2026-04-01" },
    writes: 1,
  },
  {
    mutation: "appointMainPhysician",
    by: head,
    elsewhere: otherHead,
    input: {
      careHome: "ch-1380-01",
      practitioner: "SE2321000115-E0103",
      validFrom: "2026-04-01",
      expectedVersion: 1,
    },
    writes: 2,
  },
  {
    mutation: "setContactPath",
    by: head,
    elsewhere: otherHead,
    input: { careHome: "ch-1380-01", contactPath: "Läkarlinjen: 031-390 06 01", validFrom: "2026-04-01" },
    writes: 1,
  },
  {
    mutation: "agreePlannedDialogue",
    by: admin,
    elsewhere: adminVarberg,
    input: {
      careHome: "ch-1380-01",
      weekday: "TUESDAY",
      time: "09:00",
      form: "VIDEO",
      validFrom: "2026-04-01",
    },
    writes: 1,
  },
  {
    mutation: "recordCollaborationMeeting",
    by: head,
    elsewhere: otherHead,
    input: {
      careHome: "ch-1380-01",
      kind: "ANNUAL_RECONCILIATION",
      heldOn: "2026-02-10",
      participants: ["SE2321000115-E0101"],
    },
    writes: 1,
  },
  {
    mutation: "confirmCollaborationMeeting",
    by: admin,
    elsewhere: adminVarberg,
    input: { id: "cm-1380-08-2025", expectedVersion: 1 },
    writes: 1,
  },
  {
    mutation: "registerTeam",
    by: registrar,
    elsewhere: admin,
    input: {
      name: "Läkarteam mellersta Halland (syntetiskt)",
      careUnit: "SE2321000115-MOB1",
      roundTheClock: true,
      receptionDuty: false,
      coversOrdinary: true,
      coversSpecial: true,
      plannedAndUnplanned: true,
      serviceAreas: ["ca-1382-1"],
      members: [
        { practitioner: "SE2321000115-E0301", fte: "0.50" },
        { practitioner: "SE2321000115-E0304", fte: "0.25" },
      ],
      validFrom: "2026-04-01",
      synthetic: true,
    },
    writes: 4,
  },
  {
    mutation: "setTeamMemberFte",
    by: registrar,
    elsewhere: registrarSkane,
    input: { team: "pt-13-1", practitioner: "SE2321000115-E0301", fte: "0.80", validFrom: "2026-04-01" },
    writes: 1,
  },
  {
    mutation: "assignCoordinatingCentre",
    by: registrar,
    elsewhere: registrarSkane,
    input: {
      municipality: "1380",
      careUnit: "SE2321000115-HC002",
      validFrom: "2020-01-01",
      validTo: "2021-12-31",
    },
    writes: 1,
  },
  {
    mutation: "endCoordination",
    by: registrar,
    elsewhere: registrarSkane,
    input: { id: "1383:2022-01-01", validTo: "2026-12-31", expectedVersion: 1 },
    writes: 1,
  },
  {
    mutation: "setOnCallSchedule",
    by: clinicHead,
    elsewhere: clinicHeadVarberg,
    input: {
      clinic: "SE2321000115-CL02",
      specialty: "Kirurgi",
      phone: "031-390 06 76",
      validFrom: "2026-04-01",
      shifts,
    },
    writes: 2,
  },
  {
    mutation: "reportDeviation",
    by: physician,
    elsewhere: nurseVarberg,
    told: "ORGANISATION_MISMATCH concernsProvider",
    input: {
      concernsProvider: "SE2120001215-1000",
      otherProvider: "SE2321000115-1000",
      description: "Rapporten kom för sent.",
    },
    writes: 1,
  },
  {
    mutation: "setDeviationStatus",
    by: mas,
    elsewhere: masVarberg,
    told: "UNKNOWN_REFERENCE id",
    input: { id: "", status: "UNRESOLVED", outcome: "Ingen lösning med vårdcentralen.", expectedVersion: 1 },
    writes: 1,
  },
];

const inputOf = ({ mutation, input }: Case): object =>
  mutation === "setDeviationStatus" ? { ...input, id: deviation } : input;

describe.each(cases)("$mutation", (one) => {
  const { mutation, by, elsewhere, told, writes } = one;

  it("is refused to everybody else, and nothing is written", async () => {
    const before = here.changes().length;
    const withoutOffice = { ...by, appointment: [] };
    const refused: [who: string, claims: Claims | undefined, error: string][] = [
      ["nobody", undefined, "UNAUTHENTICATED"],
      ["a planner", planner, "FORBIDDEN"],
      ["a developer", developer, "FORBIDDEN"],
      ["a patient", patient, "FORBIDDEN"],
      ["staff for statistics", { ...by, commissionPurpose: "Statistik" }, "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ];
    if (mutation !== "reportDeviation") refused.push(["staff without an office", withoutOffice, "FORBIDDEN"]);
    for (const [who, claims, error] of refused)
      expect([who, (await here.change(claims, mutation, inputOf(one))).error]).toEqual([who, error]);
    const abroad = await here.change(elsewhere, mutation, inputOf(one));
    expect(abroad.error ?? abroad.refusals.join(",")).toBe(told ?? "FORBIDDEN");
    expect(here.changes()).toHaveLength(before);
  });

  it("changes once however often it is sent, with who did it", async () => {
    const before = here.changes().length;
    const send = (input: object) =>
      here.change(by, mutation, { ...input, idempotencyKey: `key-of-${mutation}` });
    const first = await send(inputOf(one));
    expect(first).toMatchObject({ error: null, refusals: [] });
    expect(await send(inputOf(one))).toEqual(first);
    const written = here.changes().slice(before);
    expect(written).toHaveLength(writes);
    for (const change of written)
      expect(change).toMatchObject({
        mutation,
        byEmployee: by["employeeHsaId"],
        byUnit: by["healthCareUnitHsaId"],
        byProvider: by["healthCareProviderHsaId"],
        at: "2026-03-03T07:15:00Z",
      });
    const other = await here.change(by, "registerCareHomePlaces", {
      careHome: "ch-1380-02",
      places: 1,
      validFrom: "2030-01-01",
      idempotencyKey: `key-of-${mutation}`,
    });
    if (by === admin) expect(other.refusals).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
    expect(here.changes()).toHaveLength(before + writes);
  });
});

it("every mutation of the schema is here", async () => {
  const { readFile } = await import("node:fs/promises");
  const sdl = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
  const declared = [...sdl.matchAll(/^ {2}(\w+)\(input: /gm)].map(([, name]) => name);
  expect(cases.map(({ mutation }) => mutation).toSorted()).toEqual(declared.toSorted());
});
