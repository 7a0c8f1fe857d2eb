/**
 * Document C: support to coordinating health centres in Stockholm. To be read beside the document, from top to
 * bottom; the rows of the source register stand in the names of the tests.
 */
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";
import { type Facts, readAgreement, rowsOf } from "./reading.js";

const SUPPORT = "agr-01-coordination-support";

describe.each(worlds)("support to coordinating health centres, served as $topology", (world) => {
  const read = <Data = Record<string, unknown>>(fields: string, id = SUPPORT) =>
    readAgreement<Data>(world, id, fields);
  const section = async (name: string) =>
    rowsOf((await read<Record<string, Facts>>(`${name} { sources }`))["facts"]);

  it("has a title, spelled in two ways, a case number and two parties (C2, C3, C6)", async () => {
    expect(await section("facts: context(kind: TITLE)")).toEqual(["C2"]);
    const { parties, ...rest } = await read<{ parties: { id: string }[] }>(
      "caseNumber sources parties { id }",
    );
    expect(rest).toEqual({ caseNumber: "HSN 2020-1821", sources: ["C2", "C3", "C6", "C9"] });
    expect(parties.map(({ id }) => id)).toEqual([`${SUPPORT}/hsn`, `${SUPPORT}/slso`]);
  });

  it("is put before the committee by a paper of 28 January 2021 (C1, C4, C5, C10, C11, C44, C45, C46, C47)", async () => {
    expect(await section("facts: context(kind: ACTOR)")).toEqual(["C4"]);
    expect(
      await read(
        "events { date sources } politicalDecisions { proposedOn agendaItem preparedBy documents signers sources }",
      ),
    ).toEqual({
      events: [{ date: "2021-01-28", sources: ["C5", "C47"] }],
      politicalDecisions: [
        {
          proposedOn: "2021-01-28",
          agendaItem: "5",
          preparedBy: "Seniorvårdsberedningen",
          documents: ["Hälso- och sjukvårdsdirektörens tjänsteutlåtande", "Överenskommelsen"],
          signers: ["Hälso- och sjukvårdsdirektören", "Avdelningschefen"],
          sources: ["C1", "C3", "C5", "C10", "C11", "C44", "C45", "C46"],
        },
      ],
    });
  });

  it("decides three points with consequences by heading (C12, C13, C14, C36, C37, C38, C39, C40, C41, C42, C43)", async () => {
    const { politicalDecisions } = await read<{
      politicalDecisions: { points: Facts; consequences: Facts }[];
    }>("politicalDecisions { points { sources } consequences { sources } }");
    expect(rowsOf(politicalDecisions[0]?.points)).toEqual(["C12", "C13", "C14"]);
    expect(rowsOf(politicalDecisions[0]?.consequences)).toEqual([
      "C36",
      "C37",
      "C38",
      "C39",
      "C40 C42 C43",
      "C41",
    ]);
  });

  it.each([
    ["2021-03-01", "DECIDED_PARTLY"],
    ["2021-03-08", "DECIDED_PARTLY"],
    ["2021-03-09", "IN_FORCE"],
  ])("on %s, between 1 March and the later of two decisions, it is %s (C9)", async (on, status) => {
    expect(await read(`effectiveFrom status(asOf: "${on}")`)).toEqual({
      effectiveFrom: "2021-03-09",
      status,
    });
  });

  it("belongs to a strategy with a plan of 22 measures, of which one is told (C15, C16, C22)", async () => {
    expect(
      await read(
        "caseNumber sources measures { total unnamed named { sources } }",
        "agr-01-primary-care-strategy",
      ),
    ).toEqual({
      caseNumber: "HSN 2019–2025, HSN 2019–0945",
      sources: ["C15", "C16"],
      measures: { total: 22, unnamed: 21, named: [{ sources: ["C16", "C22"] }] },
    });
  });

  it("follows the change to close care, a proposed law and a scattered county (C17, C18, C19, C20, C21)", async () => {
    expect(await section("facts: context(kind: BACKGROUND)")).toEqual(["C17 C18", "C19"]);
    expect(await section("facts: proposals")).toEqual(["C20"]);
    expect(await section("facts: context(kind: SHORTCOMING)")).toEqual(["C21"]);
  });

  it("supports one health centre in each area, which coordinates since 1 February 2021 (C23, C24)", async () => {
    expect(
      await read(`sources status(asOf: "2021-02-01") clauses { sources }`, "agr-01-gp-terms-2021"),
    ).toEqual({ sources: ["C23", "C24"], status: "IN_FORCE", clauses: [{ sources: ["C23", "C22"] }] });
    const { data } = await world.run("CoordinationCoverage", "region-planner", {
      region: "01",
      on: "2023-07-15",
    });
    expect(JSON.stringify(data)).toContain('"expected":36');
  });

  it("may offer, where SLSO once could order (C7, C8, C25, C26, C27)", async () => {
    const { mandates, clauses } = await read<{
      mandates: (Facts[number] & { kind: string })[];
      clauses: Facts;
    }>("mandates { kind sources } clauses { sources }");
    expect(mandates.map(({ kind, sources }) => [kind, sources.join(" ")])).toEqual([
      ["ORDER", "C25 C27"],
      ["OFFER", "C26 C27"],
      ["OFFER", "C7"],
    ]);
    expect(rowsOf(clauses)).toEqual(["C7 C27", "C8", "C40", "C42"]);
  });

  it("is needed, a first step, and leaves open what is coordinated (C28, C29, C30, C31, C32)", async () => {
    expect(await section("facts: context(kind: RATIONALE)")).toEqual(["C28", "C29", "C30"]);
    expect(await section("facts: context(kind: AIM)")).toEqual(["C31"]);
    expect(await section("facts: context(kind: QUESTION)")).toEqual(["C32"]);
  });

  it("pays 3 266 000 kronor for 2021 and 70 per cent of the index after that, never a guess (C33, C34, C35)", async () => {
    expect(await read("compensationRules { amount indexShare account sources }")).toEqual({
      compensationRules: [
        {
          amount: "326600000",
          indexShare: "0.70",
          account: "220 enheten för allmänmedicin",
          sources: ["C33", "C34", "C35"],
        },
      ],
    });
    const indexed = (year: number) => world.run("IndexedAmount", "negotiator", { agreement: SUPPORT, year });
    expect((await indexed(2021)).data.agreement?.indexedAmount).toMatchObject({
      amount: "326600000",
      error: null,
    });
    expect((await indexed(2031)).data.agreement?.indexedAmount).toMatchObject({
      amount: null,
      error: "INDEX_VALUE_MISSING",
      missingYear: 2022,
    });
  });
});
