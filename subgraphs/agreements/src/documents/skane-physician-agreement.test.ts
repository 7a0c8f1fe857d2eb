/**
 * Document A: the revision of Skåne's framework agreement on physicians in municipal primary care. Read from top to
 * bottom: who asked for it, what it was built on, what it must contain, and in which ways it can be procured.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { person, type World, worldOn } from "./world.js";

const REVISION = "agr-12-physician-revision";

let world: World;
beforeAll(async () => {
  world = await worldOn("2026-03-31");
});
afterAll(() => world.close());

const revision = (fields: string) => world.read(`{ agreement(id: "${REVISION}") { ${fields} } }`);

describe("the assignment", () => {
  it("revises the framework agreement that is in force, by decision of 25 September 2019 (A7, A8, A12)", async () => {
    expect(
      await revision(
        `status replaces { id status } revision { body decidedOn assignment revises { id title status } sources }`,
      ),
    ).toEqual({
      agreement: {
        status: "DRAFT",
        replaces: { id: "agr-12-physician-framework", status: "IN_FORCE" },
        revision: {
          body: "Hälso- och sjukvårdsnämnden (HSN), Region Skåne",
          decidedOn: "2019-09-25",
          assignment: "12",
          revises: {
            id: "agr-12-physician-framework",
            title: "Ramavtal om läkarmedverkan i den kommunala hälso- och sjukvården",
            status: "IN_FORCE",
          },
          sources: ["A7", "A8", "A9", "A10", "A11", "A14", "A15", "A16", "A17"],
        },
      },
    });
  });

  it("goes to the director in dialogue with the municipalities; each side names one person (A9, A14, A15, A17)", async () => {
    expect(
      await revision("revision { assignedTo confirmedOn personsEach appointedBy cooperatesWith }"),
    ).toEqual({
      agreement: {
        revision: {
          assignedTo: "Hälso- och sjukvårdsdirektören, i dialog med kommunerna",
          confirmedOn: "2020-11-02",
          personsEach: 1,
          appointedBy: ["Region Skåne", "Skånes kommuner"],
          cooperatesWith: "Enheten för uppdragsstyrning",
        },
      },
    });
  });

  it("has a template for local agreements beside it, which binds nobody (A13)", async () => {
    expect(
      await world.read(`{ agreement(id: "agr-12-physician-framework") { children { id kind status } } }`),
    ).toEqual({
      agreement: {
        children: [{ id: "agr-12-physician-local-template", kind: "LOCAL", status: "DRAFT" }],
      },
    });
  });

  it("is worked on by strategists of both sides and waits for an election (A2, A3, A4, A35)", async () => {
    const { agreement } = await world.read<{ agreement: Record<string, { sources: string[] }[]> }>(
      `{ agreement(id: "${REVISION}") { actors: context(kind: ACTOR) { sources } open: context(kind: QUESTION) { sources }
        known: context(kind: SHORTCOMING) { sources } } }`,
    );
    expect(agreement["actors"]?.map(({ sources }) => sources)).toEqual([["A2"], ["A3"], ["A4"], ["A6"]]);
    expect(agreement["open"]).toEqual([{ sources: ["A35"] }]);
    expect(agreement["known"]).toEqual([{ sources: ["A36"] }]);
  });
});

describe("what it was built on", () => {
  const evidence = async () =>
    (
      await world.read<{ agreement: { evidence: Record<string, unknown>[] } }>(
        `{ agreement(id: "${REVISION}") { evidence { number kind count dueOn sources } } }`,
      )
    ).agreement.evidence;

  it("is seventeen sources, in their order (A18–A34)", async () => {
    expect((await evidence()).map(({ number, sources }) => [number, sources])).toEqual(
      Array.from({ length: 17 }, (_, index) => [index + 1, [`A${18 + index}`]]),
    );
  });

  it.each([
    ["the strategic group met three times (A20)", "A20", { kind: "DISCUSSION", count: 3 }],
    ["the group of MAS and MAR met twice (A22)", "A22", { kind: "DISCUSSION", count: 2 }],
    ["five reports on close care (A29)", "A29", { kind: "GOVERNMENT_INQUIRY", count: 5 }],
    ["a further assignment due on 31 January 2023 (A32)", "A32", { dueOn: "2023-01-31" }],
    ["a new audit (A27)", "A27", { kind: "EVALUATION", count: null }],
  ])("%s", async (_case, row, expected) => {
    expect((await evidence()).find(({ sources }) => String(sources) === row)).toMatchObject(expected);
  });

  it("has an audit that finds nobody complying (A44, A45, A46)", async () => {
    const { agreement } = await world.read<{ agreement: { auditFindings: { sources: string[] }[] } }>(
      `{ agreement(id: "${REVISION}") { auditFindings { textSv textEn sources } } }`,
    );
    expect(agreement.auditFindings.map(({ sources }) => sources)).toEqual([["A44"], ["A45"], ["A46"]]);
  });
});

describe("what the inquiry proposes", () => {
  it("is a hypothesis, four times, and binds nobody (A37, A38, A39, A40)", async () => {
    expect(await revision("proposals { status sources }")).toEqual({
      agreement: {
        proposals: ["A37", "A38", "A39", "A40"].map((row) => ({ status: "HYPOTHESIS", sources: [row] })),
      },
    });
  });

  it("makes the individual plan a measure that is a hypothesis too (A39)", async () => {
    expect(await world.read(`{ indicator(code: "I19") { status targets { proposed } } }`)).toEqual({
      indicator: { status: "HYPOTHESIS", targets: [{ proposed: true }] },
    });
  });
});

describe("the seven requirements (A47–A58)", () => {
  it("are seven, three of them with more to say", async () => {
    const { agreement } = await world.read<{
      agreement: { requirements: { number: string; sources: string[] }[] };
    }>(`{ agreement(id: "${REVISION}") { requirements { number sources } } }`);
    expect(agreement.requirements.map(({ number, sources }) => [number, sources.join(" ")])).toEqual([
      ["1", "A47"],
      ["1.1", "A48"],
      ["2", "A49 A50"],
      ["3", "A51"],
      ["4", "A52 A53"],
      ["4.1", "A54"],
      ["5", "A55"],
      ["6", "A56"],
      ["7", "A57"],
      ["7.1", "A58"],
    ]);
    expect(agreement.requirements.filter(({ number }) => !number.includes("."))).toHaveLength(7);
  });

  it("count 168 health centres, while another document says just over 160 (A57, D4)", async () => {
    const { revision, health } = await world.read<Record<string, { figures: Record<string, unknown>[] }>>(
      `{ revision: agreement(id: "${REVISION}") { figures { value approximate sources } }
         health: agreement(id: "agr-12-health-agreement") { figures { value approximate sources } } }`,
    );
    expect(revision?.figures).toEqual([{ value: "168", approximate: false, sources: ["A57"] }]);
    expect(health?.figures).toContainEqual({ value: "160", approximate: true, sources: ["D4"] });
  });
});

describe("the five ways of procuring (A59–A64)", () => {
  const CHECKS = `procurement { options { kind requirementChecks { fulfilled requirement { number } } conflicts { number sources } pros { text } cons { text } } }`;

  it("stand in the order of the document, without arguments that it does not give", async () => {
    expect(
      await revision(
        `procurement { options { kind sources pros { id } cons { id } chosen } choice { reason } }`,
      ),
    ).toEqual({
      agreement: {
        procurement: {
          options: [
            ["LOU", "A60"],
            ["INNOVATION_LOU", "A61"],
            ["APPROPRIATION", "A62"],
            ["ADD_ON_ASSIGNMENT", "A63"],
            ["NEW_LOV_EXCLUSIVE", "A64"],
          ].map(([kind, row]) => ({ kind, sources: ["A59", row], pros: [], cons: [], chosen: false })),
          choice: null,
        },
      },
    });
  });

  it("the add-on collides with not being for all health centres and with leaving their specification (A57, A58, A63)", async () => {
    const { agreement } = await world.read<{
      agreement: { procurement: { options: { kind: string; conflicts: object[] }[] } };
    }>(`{ agreement(id: "${REVISION}") { ${CHECKS} } }`);
    const { options } = agreement.procurement;
    expect(options.find(({ kind }) => kind === "ADD_ON_ASSIGNMENT")?.conflicts).toEqual([
      { number: "7", sources: ["A57"] },
      { number: "7.1", sources: ["A58"] },
    ]);
    expect(options.filter(({ conflicts }) => conflicts.length > 0)).toHaveLength(1);
  });

  it("every option is held against every requirement, and what is not stated is unknown", async () => {
    const { agreement } = await world.read<{
      agreement: {
        procurement: {
          options: {
            kind: string;
            requirementChecks: { fulfilled: string; requirement: { number: string } }[];
          }[];
        };
      };
    }>(`{ agreement(id: "${REVISION}") { ${CHECKS} } }`);
    const judged = Object.fromEntries(
      agreement.procurement.options.map(({ kind, requirementChecks }) => [
        kind,
        requirementChecks.flatMap(({ fulfilled, requirement: { number } }) =>
          fulfilled === "UNKNOWN" ? [] : [`${number} ${fulfilled}`],
        ),
      ]),
    );
    expect(judged).toEqual({
      LOU: ["7 YES", "7.1 YES"],
      INNOVATION_LOU: ["7 YES", "7.1 YES"],
      APPROPRIATION: ["7 YES", "7.1 YES"],
      ADD_ON_ASSIGNMENT: ["7 NO", "7.1 NO"],
      NEW_LOV_EXCLUSIVE: ["3 YES", "7 YES", "7.1 YES"],
    });
    for (const { requirementChecks } of agreement.procurement.options)
      expect(requirementChecks).toHaveLength(10);
  });
});

describe("arguing and choosing", () => {
  const lead = person("regionSkane", "PROJECT_LEAD");
  const ARGUMENT = { option: `${REVISION}/LOU`, side: "CON", text: "Det tar lång tid att upphandla." };
  const CHOICE = {
    option: `${REVISION}/NEW_LOV_EXCLUSIVE`,
    reason: "Bara ett exklusivt uppdrag håller alla krav öppna.",
  };
  const FIELDS = `procurement { choice { version option { kind } reason acceptedConflicts { number } decidedOn } }`;
  const choice = async () => (await revision(FIELDS))["agreement"];

  it("a negotiator of a municipality argues for that municipality, once for each key", async () => {
    const input = { ...ARGUMENT, idempotencyKey: "argument-1" };
    const by = person("malmo", "NEGOTIATOR");
    const fields = "argument { id side text party { code municipality { code } } } option { cons { id } }";
    const first = await world.change("addOptionArgument", fields, input, by);
    expect(first).toMatchObject({
      argument: { side: "CON", text: ARGUMENT.text, party: { code: "1280", municipality: { code: "1280" } } },
      userErrors: [],
    });
    expect(await world.change("addOptionArgument", fields, input, by)).toEqual(first);
    expect(
      await world.read(`{ agreement(id: "${REVISION}") { procurement { options { kind cons { text } } } } }`),
    ).toMatchObject({
      agreement: {
        procurement: { options: [{ kind: "LOU", cons: [{ text: ARGUMENT.text }] }, {}, {}, {}, {}] },
      },
    });
  });

  it.each([
    ["somebody of another region", person("regionHalland", "NEGOTIATOR"), ["FORBIDDEN"]],
    ["an economist", person("regionSkane", "ECONOMIST"), ["FORBIDDEN"]],
    [
      "care staff",
      person("malmo", "NEGOTIATOR", { purpose: "Vård och behandling" }),
      ["PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ],
    ["nobody", null, ["UNAUTHENTICATED"]],
  ])("%s may not argue", async (_who, by, codes) => {
    expect(await world.refusal("addOptionArgument", ARGUMENT, by)).toEqual(codes);
  });

  it("an argument says something, about an option that is there", async () => {
    const empty = await world.change(
      "addOptionArgument",
      "argument { id }",
      { ...ARGUMENT, text: " " },
      lead,
    );
    expect(empty).toMatchObject({
      argument: null,
      userErrors: [{ code: "VALUE_REQUIRED", field: ["text"] }],
    });
    expect(await world.refusal("addOptionArgument", { ...ARGUMENT, option: "none" }, lead)).toEqual([
      "NOT_FOUND",
    ]);
  });

  it("the add-on is refused unless both requirements are given up by name (A57, A58, A63)", async () => {
    const addOn = { ...CHOICE, option: `${REVISION}/ADD_ON_ASSIGNMENT` };
    const refused = {
      userErrors: [{ code: "OPTION_CONFLICTS_WITH_REQUIREMENT", field: ["acceptedConflicts"] }],
    };
    expect(await world.change("chooseProcurementOption", FIELDS, addOn, lead)).toMatchObject(refused);
    expect(
      await world.change("chooseProcurementOption", FIELDS, { ...addOn, acceptedConflicts: ["7"] }, lead),
    ).toMatchObject(refused);
    expect(await choice()).toEqual({ procurement: { choice: null } });
  });

  it.each([
    ["a project lead of a municipality", person("malmo", "PROJECT_LEAD")],
    ["a negotiator of the region", person("regionSkane", "NEGOTIATOR")],
  ])("%s may not choose", async (_who, by) => {
    expect(await world.refusal("chooseProcurementOption", CHOICE, by)).toEqual(["FORBIDDEN"]);
  });

  it("is not done for a day to come", async () => {
    expect(
      await world.change("chooseProcurementOption", FIELDS, { ...CHOICE, decidedOn: "2026-04-01" }, lead),
    ).toMatchObject({ procurement: null, userErrors: [{ code: "DAY_IN_FUTURE" }] });
    expect(await choice()).toEqual({ procurement: { choice: null } });
  });

  it("the region's project lead chooses, and chooses otherwise only against the version that was read", async () => {
    const first = await world.change(
      "chooseProcurementOption",
      FIELDS,
      { ...CHOICE, idempotencyKey: "choice-1" },
      lead,
    );
    expect(first).toMatchObject({
      procurement: { choice: { version: 1, option: { kind: "NEW_LOV_EXCLUSIVE" }, decidedOn: "2026-03-31" } },
      userErrors: [],
    });
    expect(
      await world.change("chooseProcurementOption", FIELDS, { ...CHOICE, idempotencyKey: "choice-1" }, lead),
    ).toEqual(first);

    const addOn = {
      option: `${REVISION}/ADD_ON_ASSIGNMENT`,
      reason: "Kraven ges upp med öppna ögon.",
      acceptedConflicts: ["7", "7.1"],
    };
    const late = [{ code: "VERSION_CONFLICT", field: ["expectedVersion"] }];
    for (const expectedVersion of [undefined, 2])
      expect(
        await world.change("chooseProcurementOption", FIELDS, { ...addOn, expectedVersion }, lead),
      ).toMatchObject({ userErrors: late });
    expect(await choice()).toMatchObject({ procurement: { choice: { version: 1 } } });

    const director = person("regionSkane", "HIGHEST_OFFICIAL");
    expect(
      await world.change("chooseProcurementOption", FIELDS, { ...addOn, expectedVersion: 1 }, director),
    ).toMatchObject({ userErrors: [] });
    expect(await choice()).toMatchObject({
      procurement: {
        choice: {
          version: 2,
          option: { kind: "ADD_ON_ASSIGNMENT" },
          acceptedConflicts: [{ number: "7" }, { number: "7.1" }],
        },
      },
    });
  });
});
