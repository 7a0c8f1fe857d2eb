/**
 * Document E: the new health agreement of Västra Götaland and the agreements under it, as it was put before the
 * political consultation body (SRO) on 21 August 2025. To be read beside the document, from top to bottom; the rows
 * of the source register stand in the names of the tests.
 *
 * Decisions of the parties come after the document. Those of the demonstration are made up, and say so.
 */
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";

const AGREEMENT = "agr-14-health-agreement";
const OLD_AGREEMENT = "agr-14-health-agreement-2017";
const SUB_AGREEMENT = "agr-14-mental-disability-and-substance-use";

describe.each(worlds)("the health agreement of Västra Götaland, served as $topology", (world) => {
  /** Asks without a token: what agreements say is open to everybody. */
  const read = async <Data>(
    fields: string,
    variables: Record<string, unknown> = {},
    id = AGREEMENT,
  ): Promise<Data> => {
    const { data, errors } = await world.ask<{ agreement: Data }>(null, {
      query: `query ($id: ID!${"on" in variables ? ", $on: Date" : ""}) { agreement(id: $id) { ${fields} } }`,
      variables: { id, ...variables },
    });
    expect(errors).toEqual([]);
    return data.agreement;
  };
  const context = async (kind: string): Promise<[string, string][]> => {
    const { context } = await read<{ context: { kind: string; textSv: string; sources: string[] }[] }>(
      "context { kind textSv sources }",
    );
    return context
      .filter((fact) => fact.kind === kind)
      .map(({ sources, textSv }) => [sources.join(), textSv]);
  };

  describe("looking back", () => {
    it("one agreement with four under it, of which one is named (E1, E12, E47)", async () => {
      const agreement = await read("title kind region { code } children { id } figures { value sources }");
      expect(agreement).toMatchObject({
        title: "Nytt hälso- och sjukvårdsavtal",
        kind: "HS_AGREEMENT",
        region: { code: "14" },
        children: [{ id: SUB_AGREEMENT }],
      });
      expect(agreement).toHaveProperty("figures", expect.arrayContaining([{ value: "4", sources: ["E12"] }]));
    });

    it("is worked out step by step, from the support of 2024 to the conferences of 2025 (E2, E3, E4, E5, E6, E43, E51, E62, E64)", async () => {
      const { events } = await read<{ events: { date: string; sources: string[] }[] }>(
        "events { date sources }",
      );
      expect(events.map(({ date, sources }) => [date, sources.join()])).toEqual([
        ["2024-05-23", "E3"],
        ["2024-09-01", "E4"],
        ["2025-01-30", "E6"],
        ["2025-01-31", "E5"],
        ["2025-06-19", "E5"],
        ["2025-07-11", "E43"],
        ["2025-08-14", "E51"],
        ["2025-08-20", "E51"],
        ["2025-08-21", "E2"],
        ["2025-08-25", "E62"],
        ["2025-09-01", "E62"],
        ["2025-09-08", "E64"],
        ["2025-09-10", "E64"],
      ]);
    });

    it.each([
      ["2024-12-31", "DRAFT"],
      ["2025-01-30", "DRAFT"],
      ["2025-01-31", "OUT_FOR_REFERRAL"],
      ["2025-06-19", "OUT_FOR_REFERRAL"],
      ["2025-06-20", "DRAFT"],
      ["2025-08-13", "DRAFT"],
      ["2025-08-14", "PROPOSED"],
    ])("on %s it is %s (E4, E5, E8)", async (on, status) => {
      expect(await read("status(asOf: $on)", { on })).toEqual({ status });
    });

    it("600 people took part, in 52 weeks (E7, E11)", async () => {
      expect(await read("figures { value sources }")).toMatchObject({
        figures: expect.arrayContaining([
          { value: "600", sources: ["E7"] },
          { value: "52", sources: ["E11"] },
        ]),
      });
    });

    it("tells who worked on it and who answered (E2, E9, E10)", async () => {
      const actors = await context("ACTOR");
      expect(actors.map(([sources]) => sources)).toEqual(["E2", "E9", "E10"]);
      expect(actors[1]?.[1].split(", ")).toHaveLength(7);
    });

    it("tells what it is meant to be (E13, E14, E15, E16, E20, E21, E29)", async () => {
      const aims = [...(await context("AIM")), ...(await context("REFERENCE"))].map(([sources]) => sources);
      expect(aims.toSorted()).toEqual(["E13", "E14", "E15", "E16", "E20", "E21", "E29"]);
    });
  });

  describe("the referral", () => {
    it("is open from 31 January to 19 June 2025, and asks all 49+1 (E5, E22)", async () => {
      const { referrals } = await read<{
        referrals: {
          opensOn: string;
          closesOn: string;
          missingParties: unknown[];
          grades: { grade: string }[];
        }[];
      }>("referrals { opensOn closesOn missingParties { id } grades { grade count } sources }");
      expect(referrals).toMatchObject([{ opensOn: "2025-01-31", closesOn: "2025-06-19", sources: ["E5"] }]);
      expect(referrals[0]?.missingParties).toHaveLength(50);
      expect(referrals[0]?.grades).toHaveLength(3);
    });

    it("is worked through in steps, in the summer (E8, E19, E22, E23, E24, E25, E26, E63, E65)", async () => {
      const steps = (await context("PROCESS")).map(([sources]) => sources);
      expect(steps).toEqual(
        expect.arrayContaining(["E8", "E19", "E22", "E23", "E24", "E25", "E26", "E63", "E65"]),
      );
    });

    it("asks for clarity, and finds consensus in most areas (E27, E28)", async () => {
      expect((await context("BACKGROUND")).map(([sources]) => sources)).toContain("E27");
      expect((await context("QUESTION")).map(([sources]) => sources)).toContain("E28");
    });

    it("finds needs of development (E30, E31, E32, E33, E34)", async () => {
      const needs = (await context("PROCESS")).filter(([, text]) => text.startsWith("Utvecklingsbehov"));
      expect(needs.map(([sources]) => sources)).toEqual(["E30", "E31", "E32", "E33", "E34"]);
    });
  });

  describe("escalated questions", () => {
    it("three in January and eight on 11 July, by their headings (E42, E43, E44, E45, E46, E47, E48)", async () => {
      const { escalatedQuestions } = await read<{
        escalatedQuestions: { raisedOn: string; titleSv: string; question: string | null }[];
      }>("escalatedQuestions { raisedOn titleSv question proposal }");
      const on = (day: string) => escalatedQuestions.filter(({ raisedOn }) => raisedOn === day);
      expect(on("2025-01").map(({ titleSv }) => titleSv)).toEqual(
        expect.arrayContaining([
          "Ekonomisk reglering vid in- och utskrivning",
          "Sanktionsmöjligheter",
          "Kompetens i kommunal primärvård",
        ]),
      );
      expect(on("2025-01")).toHaveLength(3);
      expect(on("2025-07-11")).toHaveLength(8);
      expect(escalatedQuestions.every(({ question }) => question === null)).toBe(true);
    });
  });

  describe("all 49 municipalities, or fewer", () => {
    it("the parties are 49 municipalities and the region (E36, E37, E40)", async () => {
      const { parties } = await read<{ parties: { kind: string; organisationNumber: string }[] }>(
        "parties { kind organisationNumber }",
      );
      expect(parties.filter(({ kind }) => kind === "MUNICIPALITY")).toHaveLength(49);
      expect(parties.filter(({ kind }) => kind === "REGION")).toHaveLength(1);
      expect(new Set(parties.map(({ organisationNumber }) => organisationNumber)).size).toBe(50);
    });

    it("two ways of signing are weighed, and the first is most likely recommended (E37, E38, E39, E40)", async () => {
      const { signingOptions } = await read<{
        signingOptions: { rule: string; recommendation: string | null; municipalitiesNeeded: number }[];
      }>("signingOptions { rule recommendation municipalitiesNeeded }");
      expect(signingOptions.map(({ rule, municipalitiesNeeded }) => [rule, municipalitiesNeeded])).toEqual([
        ["ALL_PARTIES", 49],
        ["MAJORITY", 25],
      ]);
      expect(signingOptions[0]?.recommendation).toContain("Most likely");
      expect(signingOptions[1]?.recommendation).toBeNull();
    });

    it.each([
      ["2026-01-14", 49, "DECIDED_PARTLY", ["Öckerö kommun"]],
      ["2026-01-15", 50, "IN_FORCE", []],
      ["2026-01-16", 50, "IN_FORCE", []],
    ])("one for all, all for one: on %s with %i of 50 it is %s (E37)", async (on, yes, status, missing) => {
      expect(
        await read("status(asOf: $on) signing(asOf: $on) { yes total missingParties { name } }", { on }),
      ).toEqual({
        status,
        signing: { yes, total: 50, missingParties: missing.map((name) => ({ name })) },
      });
    });

    it("49 of 50 bind nobody; by a majority they would bind those that said yes (E37, E39)", async () => {
      const bound = await read<{
        all: unknown[];
        ockero: boolean;
        majority: { municipality: { code: string } | null }[];
        signingOptions: { signing: { status: string } }[];
      }>(
        `all: boundParties(asOf: $on) { id }
         majority: boundParties(asOf: $on, rule: MAJORITY) { municipality { code } }
         ockero: bindsMunicipality(code: "1407", asOf: $on)
         signingOptions { signing(asOf: $on) { status } }`,
        { on: "2026-01-14" },
      );
      expect(bound.all).toEqual([]);
      expect(bound.ockero).toBe(false);
      expect(bound.majority).toHaveLength(49);
      expect(bound.majority.map(({ municipality }) => municipality?.code)).not.toContain("1407");
      expect(bound.signingOptions.map(({ signing }) => signing.status)).toEqual([
        "DECIDED_PARTLY",
        "IN_FORCE",
      ]);
    });

    it("when all have signed it binds each, and takes the place of the agreement of 2017 (E37, E41, E51)", async () => {
      const { data, errors } = await world.ask<
        Record<string, { agreements: { id: string }[]; signingStatus?: unknown }>
      >(null, {
        query: `{ before: municipality(code: "1407") { agreements(asOf: "2026-01-14") { id } }
            after: municipality(code: "1407") { agreements(asOf: "2026-01-15") { id }
              signingStatus(agreement: "${AGREEMENT}", asOf: "2026-01-15") { outcome bound status } } }`,
      });
      expect(errors).toEqual([]);
      expect(data["before"]?.agreements).toEqual([{ id: OLD_AGREEMENT }]);
      expect(data["after"]).toEqual({
        agreements: [{ id: AGREEMENT }],
        signingStatus: { outcome: "YES", bound: true, status: "IN_FORCE" },
      });
    });

    it("decisions of the demonstration say that they are made up", async () => {
      const { decisions } = await read<{ decisions: { synthetic: boolean }[] }>("decisions { synthetic }");
      expect(decisions).toHaveLength(50);
      expect(decisions.every(({ synthetic }) => synthetic)).toBe(true);
    });

    it("governs what region and municipalities share by law (E41)", async () => {
      expect(await read(`clause(number: "1") { dutyHolder sources }`)).toEqual({
        clause: { dutyHolder: "BOTH_PRINCIPALS", sources: ["E41"] },
      });
    });
  });

  describe("competence", () => {
    const diff = async (from: string, to: string): Promise<string[]> => {
      const { clause } = await read<{ clause: { diffText: string } }>(
        `clause(number: "2.1") { diffText(from: "${from}", to: "${to}") }`,
      );
      return clause.diffText.split("\n");
    };

    it("has three wordings: of 2017, 14 August and 20 August 2025 (E51)", async () => {
      expect(await read(`clause(number: "2.1") { versions { date label sources } }`)).toMatchObject({
        clause: {
          versions: [
            { date: "2017-04-01", sources: ["E52", "E53"] },
            { date: "2025-08-14", sources: ["E49", "E54", "E55"] },
            { date: "2025-08-20", sources: ["E55", "E49", "E54", "E56"] },
          ],
        },
      });
    });

    it("14 August: other competence is no longer the region's, but agreed on together (E52, E53, E54, E55)", async () => {
      const changes = await diff("2017-04-01", "2025-08-14");
      expect(changes.filter((line) => line.startsWith("- "))).toEqual([
        expect.stringContaining("VGR ansvarar för läkare och övriga kompetenser"),
        expect.stringContaining("baseras på identifierade risker"),
        expect.stringContaining("Organisatoriska gränser får inte hindra eller försena"),
      ]);
      expect(changes.filter((line) => line.startsWith("+ "))).toEqual([
        "+ VGR ansvarar för läkare.",
        "+ Kommunen ansvarar för sjuksköterska, arbetsterapeut och fysioterapeut.",
        expect.stringContaining("komma överens om övrig kompetens"),
        expect.stringContaining("planera och organisera sin hälso- och sjukvård"),
      ]);
    });

    it("20 August: the order changes, and the supply of competence in the county is followed (E56)", async () => {
      const changes = await diff("2025-08-14", "2025-08-20");
      expect(changes.map((line) => line.slice(0, 2))).toEqual(["~ ", "  ", "  ", "  ", "+ "]);
      expect(changes.at(-1)).toContain("länsövergripande nivå följa tillgången till kompetens");
    });

    it.each([
      ["2025-08-13", "REGION"],
      ["2025-08-14", "BOTH_PRINCIPALS"],
    ])("on %s %s answers for other professions (E49, E50, E52, E54)", async (on, other) => {
      const { competence } = await read<{ competence: { profession: string; responsible: string }[] }>(
        "competence(asOf: $on) { profession responsible }",
        { on },
      );
      expect(
        Object.fromEntries(competence.map(({ profession, responsible }) => [profession, responsible])),
      ).toEqual({
        PHYSICIAN: "REGION",
        NURSE: "MUNICIPALITY",
        OCCUPATIONAL_THERAPIST: "MUNICIPALITY",
        PHYSIOTHERAPIST: "MUNICIPALITY",
        OTHER: other,
      });
      expect((await context("BACKGROUND")).map(([sources]) => sources)).toContain("E50");
    });

    it("the supply of competence is followed with who answers for it (E56)", async () => {
      const { data, errors } = await world.ask<{ competenceSupply: Record<string, unknown>[] }>(null, {
        query: `{ competenceSupply(region: "14", profession: PHYSICIAN) { responsible asOf needed filled synthetic } }`,
      });
      expect(errors).toEqual([]);
      expect(data.competenceSupply).toEqual([
        { responsible: "REGION", asOf: "2025-12-31", needed: "310.5", filled: "268.0", synthetic: true },
      ]);
    });
  });

  describe("patient safety, disagreement and dispute", () => {
    it("deviations between care providers are a joint and an own responsibility, with a new guideline (E6, E17, E57)", async () => {
      expect(await read(`clause(number: "3") { category dutyHolder sources }`)).toEqual({
        clause: { category: "PATIENT_SAFETY", dutyHolder: "BOTH_PRINCIPALS", sources: ["E17", "E57"] },
      });
      expect((await context("PROCESS")).map(([sources]) => sources)).toContain("E17,E57");
    });

    it("a ladder of three steps leads to economic settlement (E18, E58, E59, E60, E61)", async () => {
      const { clauses } = await read<{ clauses: { number: string; category: string; sources: string[] }[] }>(
        "clauses { number category sources }",
      );
      const dispute = clauses.filter(({ category }) => category === "DISPUTE");
      expect(dispute.map(({ number, sources }) => [number, sources.join()])).toEqual([
        ["4", "E18"],
        ["4.1", "E58"],
        ["4.2", "E59"],
        ["4.3", "E60"],
        ["4.4", "E61"],
      ]);
    });

    it("statistics get numbers and ages, and no case", async () => {
      const figures = await world.ask<{ escalationFigures: { steps: { step: string }[] } }>(
        "region-planner",
        {
          query: `{ escalationFigures(region: "14") { total steps { step count agesDays } } }`,
        },
      );
      expect(figures.errors).toEqual([]);
      expect(figures.data.escalationFigures.steps).toHaveLength(5);
      const cases = await world.ask("region-planner", { query: "{ escalations { totalCount } }" });
      expect(cases.errors.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
    });
  });

  it("is followed up every year (E35)", async () => {
    expect(
      await read(
        `clause(number: "5") { periodicity sources } early: yearsWithoutFollowUp(asOf: "2026-12-31")
         late: yearsWithoutFollowUp(asOf: "2028-01-01")`,
      ),
    ).toEqual({ clause: { periodicity: "YEARLY", sources: ["E35"] }, early: [], late: [2026, 2027] });
  });
});
