/**
 * Document A: the revision of the framework agreement on physicians in municipal primary care, Skåne. To be read
 * beside the document, from top to bottom; the rows of the source register stand in the names of the tests.
 */
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";
import { type Facts, readAgreement, rowsOf } from "./reading.js";

const REVISION = "agr-12-physician-revision";

describe.each(worlds)("the physician agreement of Skåne, served as $topology", (world) => {
  const read = <Data = Record<string, unknown>>(fields: string, id = REVISION) =>
    readAgreement<Data>(world, id, fields);
  const section = async (name: string) =>
    rowsOf((await read<Record<string, Facts>>(`${name} { sources }`))["facts"]);

  it("has a title and people of both sides who work on it (A1, A2, A3, A4, A6)", async () => {
    expect(await section("facts: context(kind: TITLE)")).toEqual(["A1"]);
    expect(await section("facts: context(kind: ACTOR)")).toEqual(["A2", "A3", "A4", "A6"]);
  });

  it("follows an action plan, an open election, known shortcomings and a mapping of mobile care (A5, A35, A36, A41, A42, A43)", async () => {
    expect(await section("facts: context(kind: REFERENCE)")).toEqual(["A5"]);
    expect(await section("facts: context(kind: QUESTION)")).toEqual(["A35"]);
    expect(await section("facts: context(kind: SHORTCOMING)")).toEqual(["A36"]);
    expect(await section("facts: context(kind: PROCESS)")).toEqual(["A41 A43"]);
    expect(await section("facts: context(kind: AIM)")).toEqual(["A42"]);
  });

  it("is ordered on 25 September 2019 as assignment 12, and taken on by one person of each side (A7, A8, A9, A10, A11, A14, A15, A16, A17)", async () => {
    expect(
      await read(
        "revision { decidedOn assignment assignedTo confirmedOn personsEach cooperatesWith sources }",
      ),
    ).toEqual({
      revision: {
        decidedOn: "2019-09-25",
        assignment: "12",
        assignedTo: "Hälso- och sjukvårdsdirektören, i dialog med kommunerna",
        confirmedOn: "2020-11-02",
        personsEach: 1,
        cooperatesWith: "Enheten för uppdragsstyrning",
        sources: ["A7", "A8", "A9", "A10", "A11", "A14", "A15", "A16", "A17"],
      },
    });
  });

  it("revises an agreement that is in force and has a template for local ones (A12, A13)", async () => {
    expect(await read("replaces { status sources children { kind status sources } }")).toEqual({
      replaces: {
        status: "IN_FORCE",
        sources: ["A12"],
        children: [{ kind: "LOCAL", status: "DRAFT", sources: ["A13"] }],
      },
    });
  });

  it("rests on seventeen sources (A18, A19, A20, A21, A22, A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34)", async () => {
    const { evidence } = await read<{
      evidence: (Facts[number] & { count: number | null; dueOn: string | null })[];
    }>("evidence { count dueOn sources }");
    expect(evidence.map(({ sources, count, dueOn }) => [sources.join(), count ?? dueOn])).toEqual([
      ["A18", null],
      ["A19", null],
      ["A20", 3],
      ["A21", null],
      ["A22", 2],
      ["A23", null],
      ["A24", null],
      ["A25", null],
      ["A26", null],
      ["A27", null],
      ["A28", null],
      ["A29", 5],
      ["A30", null],
      ["A31", null],
      ["A32", "2023-01-31"],
      ["A33", null],
      ["A34", null],
    ]);
  });

  it("knows proposals of law as hypotheses (A37, A38, A39, A40)", async () => {
    const { proposals } = await read<{ proposals: (Facts[number] & { status: string })[] }>(
      "proposals { status sources }",
    );
    expect(proposals.map(({ status, sources }) => [sources.join(), status])).toEqual([
      ["A37", "HYPOTHESIS"],
      ["A38", "HYPOTHESIS"],
      ["A39", "HYPOTHESIS"],
      ["A40", "HYPOTHESIS"],
    ]);
  });

  it("knows what audits found (A44, A45, A46)", async () => {
    expect(await section("facts: auditFindings")).toEqual(["A44", "A45", "A46"]);
  });

  it("asks seven things of the assignment, some of them with more to say (A47, A48, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58)", async () => {
    expect(await section("facts: requirements")).toEqual([
      "A47",
      "A48",
      "A49 A50",
      "A51",
      "A52 A53",
      "A54",
      "A55",
      "A56",
      "A57",
      "A58",
    ]);
  });

  it("can be procured in five ways, of which the add-on cannot meet two requirements (A59, A60, A61, A62, A63, A64)", async () => {
    const { procurement } = await read<{
      procurement: { options: { kind: string; sources: string[]; conflicts: { number: string }[] }[] };
    }>("procurement { options { kind sources conflicts { number } } }");
    expect(
      procurement.options.map(({ kind, sources, conflicts }) => [
        kind,
        sources.join(" "),
        conflicts.map(({ number }) => number),
      ]),
    ).toEqual([
      ["LOU", "A59 A60", []],
      ["INNOVATION_LOU", "A59 A61", []],
      ["APPROPRIATION", "A59 A62", []],
      ["ADD_ON_ASSIGNMENT", "A59 A63", ["7", "7.1"]],
      ["NEW_LOV_EXCLUSIVE", "A59 A64", []],
    ]);
  });

  it("is compared on a dashboard, a requirement a line (A47, A57, A63)", async () => {
    const { data, errors } = await world.run("ProcurementOptions", "negotiator", { agreement: REVISION });
    expect(errors).toEqual([]);
    const addOn = data.agreement?.procurement?.options.find(({ kind }) => kind === "ADD_ON_ASSIGNMENT");
    expect(
      addOn?.requirementChecks
        .filter(({ fulfilled }) => fulfilled === "NO")
        .map(({ requirement }) => requirement.number),
    ).toEqual(["7", "7.1"]);
  });

  it("measures teams by 230 patients per full-time physician (A48)", async () => {
    const { data } = await world.run("PhysicianTeams", "region-planner", { region: "13" });
    expect(JSON.stringify(data)).toContain('"patientsPerFullTime":230');
  });
});
