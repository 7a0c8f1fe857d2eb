/** The data files change under a register to which people have written. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { admin, clinicHead, head, nurse, registrar } from "../testing/people.js";
import { type World, world, worldIn } from "../testing/world.js";

const shipped = fileURLToPath(new URL("../../data", import.meta.url));
let files: string;
let here: World;
beforeEach(async () => {
  files = await mkdtemp(join(tmpdir(), "care-units-files-"));
  await cp(shipped, files, { recursive: true });
  here = await world();
});
afterEach(async () => {
  await here[Symbol.asyncDispose]();
  await rm(files, { recursive: true, force: true });
});

/** Changes lines of a data file. */
async function edit(file: string, change: (lines: string[]) => string[]): Promise<void> {
  const path = join(files, file);
  const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
  await writeFile(path, `${change(lines).join("\n")}\n`);
}

/** Opens the register once more, with the changed files. */
const reopened = (): Promise<World> => worldIn(here.directory, { files });

it("what people wrote stays, and what the files correct is corrected with its history", async () => {
  const done = [
    await here.change(admin, "registerCareHomePlaces", {
      careHome: "ch-1380-01",
      places: 7,
      validFrom: "2026-01-01",
      expectedVersion: 1,
    }),
    await here.change(admin, "registerCareHomePlaces", {
      careHome: "ch-1380-01",
      places: 8,
      validFrom: "2026-06-01",
    }),
    await here.change(registrar, "endCoordination", {
      id: "1380:2022-01-01",
      validTo: "2026-06-30",
      expectedVersion: 1,
    }),
    await here.change(registrar, "setTeamMemberFte", {
      team: "pt-13-1",
      practitioner: "SE2321000115-E0301",
      fte: "0.10",
      validFrom: "2023-01-01",
      expectedVersion: 1,
    }),
    await here.change(head, "appointMainPhysician", {
      careHome: "ch-1380-01",
      practitioner: "SE2321000115-E0104",
      validFrom: "2026-05-01",
      expectedVersion: 1,
    }),
    await here.change(clinicHead, "setOnCallSchedule", {
      clinic: "SE2321000115-CL02",
      specialty: "Kirurgi",
      phone: "031-390 06 76",
      validFrom: "2026-04-01",
      shifts: [],
    }),
    await here.change(nurse, "reportDeviation", {
      concernsProvider: "SE2321000115-1000",
      description: "Ingen svarade.",
    }),
    await here.change(registrar, "registerCareUnit", {
      hsaId: "SE2321000115-HC900",
      name: "Ny (syntetisk)",
      type: "HEALTH_CENTRE",
      municipality: "1380",
      validFrom: "2026-01-01",
    }),
  ];
  expect(done.flatMap(({ refusals, error }) => [...refusals, ...(error === null ? [] : [error])])).toEqual(
    [],
  );
  const written = here.changes();

  await edit("care-home-places.csv", (lines) =>
    lines.map((line) =>
      line.startsWith("ch-1380-01,2026-01-01,")
        ? "ch-1380-01,2026-01-01,99"
        : line.startsWith("ch-1380-02,2026-01-01,")
          ? "ch-1380-02,2026-01-01,98"
          : line,
    ),
  );
  await edit("coordination-assignments.csv", (lines) =>
    lines.map((line) => (line.includes(",1380,") ? "SE2321000115-HC003,1380,,2022-01-01,," : line)),
  );
  await edit("physician-team-members.csv", (lines) =>
    lines.filter((line) => !line.startsWith("pt-13-1,SE2321000115-E0301,")),
  );
  await edit("care-units.csv", (lines) =>
    lines.map((line) => line.replace("031-390 06 70", "031-390 06 79")),
  );

  await using again = await reopened();
  expect(again.changes().slice(0, written.length)).toEqual(written);
  const { careHome, other, careUnit, team, unit, deviations, assignment } = await again.ask<
    Record<string, Record<string, unknown>>
  >(
    `{
      careHome(id: "ch-1380-01") { placesHistory { places validFrom } mainResponsiblePhysician(asOf: "2026-05-01") { hsaId } }
      other: careHome(id: "ch-1380-02") { places history { mutation version fields { name after } } }
      careUnit(hsaId: "SE2321000115-ADM1") { phone version history { mutation } }
      team: physicianTeam(id: "pt-13-1") { members { fte practitioner { hsaId } } }
      unit: careUnit(hsaId: "SE2321000115-HC900") { name }
      assignment: careUnit(hsaId: "SE2321000115-HC001") { coordinationAssignments { validTo version } }
      deviations(mine: true) { edges { node { description } } }
    }`,
    nurse,
  );
  expect(careHome?.["placesHistory"]).toEqual(
    expect.arrayContaining([
      { places: 7, validFrom: "2026-01-01" },
      { places: 8, validFrom: "2026-06-01" },
    ]),
  );
  expect(careHome?.["mainResponsiblePhysician"]).toEqual({ hsaId: "SE2321000115-E0104" });
  expect(other).toMatchObject({
    places: 98,
    history: [{ mutation: "data files", version: 2, fields: [{ name: "places", after: "98" }] }],
  });
  expect(careUnit).toMatchObject({
    phone: "031-390 06 79",
    version: 2,
    history: [{ mutation: "data files" }],
  });
  expect(team?.["members"]).toEqual(
    expect.arrayContaining([{ fte: "0.10", practitioner: { hsaId: "SE2321000115-E0301" } }]),
  );
  expect(unit).toEqual({ name: "Ny (syntetisk)" });
  expect(assignment?.["coordinationAssignments"]).toEqual([{ validTo: "2026-06-30", version: 2 }]);
  expect(deviations).toEqual({ edges: [{ node: { description: "Ingen svarade." } }] });
});

it("a version that was read before the files changed is a conflict afterwards", async () => {
  await edit("care-home-places.csv", (lines) =>
    lines.map((line) => (line.startsWith("ch-1380-02,2026-01-01,") ? "ch-1380-02,2026-01-01,98" : line)),
  );
  await using again = await reopened();
  const input = { careHome: "ch-1380-02", places: 40, validFrom: "2026-01-01" };
  expect(
    (await again.change(admin, "registerCareHomePlaces", { ...input, expectedVersion: 1 })).refusals,
  ).toEqual(["VERSION_CONFLICT expectedVersion"]);
  expect(
    (await again.change(admin, "registerCareHomePlaces", { ...input, expectedVersion: 2 })).refusals,
  ).toEqual([]);
});

it("a line of the files that contradicts what was recorded is left out and told", async () => {
  const assigned = {
    municipality: "1380",
    careUnit: "SE2321000115-HC002",
    validFrom: "2020-01-01",
    validTo: "2021-12-31",
  };
  expect((await here.change(registrar, "assignCoordinatingCentre", assigned)).refusals).toEqual([]);
  await edit("coordination-assignments.csv", (lines) => [
    ...lines,
    "SE2321000115-HC003,1380,,2021-06-01,2021-12-31,",
  ]);
  await using again = await reopened();
  expect(again.started.progress.join("\n")).toContain(
    "coordination_assignment 1380:2021-06-01 of the files contradicts the recorded 1380:2020-01-01: left out",
  );
  const { careUnit } = await again.ask<{ careUnit: { coordinationAssignments: object[] } }>(
    `{ careUnit(hsaId: "SE2321000115-HC003") { coordinationAssignments { validFrom } } }`,
  );
  expect(careUnit.coordinationAssignments).toEqual([]);
});

it("what recorded facts refer to is kept when the files no longer have it", async () => {
  const meeting = {
    careHome: "ch-1380-01",
    kind: "ANNUAL_RECONCILIATION",
    heldOn: "2026-02-17",
    participants: [],
  };
  expect((await here.change(head, "recordCollaborationMeeting", meeting)).refusals).toEqual([]);
  const without =
    (id: string) =>
    (lines: string[]): string[] =>
      lines.filter((line) => !line.includes(id));
  for (const file of [
    "care-homes.csv",
    "care-home-places.csv",
    "care-home-physicians.csv",
    "collaboration-meetings.csv",
  ]) {
    await edit(file, without("ch-1380-01"));
    await edit(file, without("ch-1380-02"));
  }
  await using again = await reopened();
  expect(again.started.progress.join("\n")).toContain(
    "care_home ch-1380-01 is no longer in the files, but recorded facts refer to it: kept",
  );
  const homes = await again.ask(
    `{ kept: careHome(id: "ch-1380-01") { id places } gone: careHome(id: "ch-1380-02") { id } }`,
  );
  expect(homes).toEqual({ kept: { id: "ch-1380-01", places: null }, gone: null });
});

it("unchanged files load nothing", async () => {
  await using again = await worldIn(here.directory);
  expect(again.started.progress).toEqual([]);
});
