/** Figures as clients meet them, against a recount of every row by hand. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isSmallCell } from "../rules/suppress.js";
import type { PatientDatabase } from "../store/database.js";
import * as tables from "../tables.js";
import { codes, dataOf, type Persona, startWorld, TODAY, type World } from "../testing/world.js";

interface People {
  readonly patients: tables.PatientRow[];
  readonly registrations: tables.RegistrationRow[];
  readonly residences: tables.ResidenceRow[];
  readonly contacts: tables.FixedContactRow[];
  readonly reviews: tables.MedicationReviewRow[];
}

let world: World;
let people: People;
beforeAll(async () => {
  world = await startWorld(4000, ({ db }: PatientDatabase) => {
    people = {
      patients: db.select().from(tables.patient).all(),
      registrations: db.select().from(tables.registration).all(),
      residences: db.select().from(tables.residence).all(),
      contacts: db.select().from(tables.fixedContact).all(),
      reviews: db.select().from(tables.medicationReview).all(),
    };
  });
});
afterAll(() => world[Symbol.asyncDispose]());

const holds = (row: { validFrom: string; validTo: string | null }): boolean =>
  row.validFrom <= TODAY && (row.validTo === null || TODAY <= row.validTo);

/** Persons counted and persons who meet the measure, by municipality and altogether. */
function recount(code: string): Map<string, { numerator: number; denominator: number }> {
  const alive = new Map(
    people.patients.filter((p) => p.deceasedOn === null || p.deceasedOn > TODAY).map((p) => [p.id, p]),
  );
  const named = new Set(
    people.contacts
      .filter(
        (c) =>
          c.type === "FIXED_PHYSICIAN_CONTACT" &&
          c.practitionerHsaId !== null &&
          c.enteredInErrorAt === null &&
          holds(c),
      )
      .map((c) => c.patientId),
  );
  const reviewed = new Set(
    people.reviews
      .filter(
        (r) =>
          r.profession === "PHYSICIAN" &&
          r.enteredInErrorAt === null &&
          r.on >= "2025-03-31" &&
          r.on <= TODAY,
      )
      .map((r) => r.patientId),
  );
  const homes = people.residences.filter(
    (r) => r.form === "SPECIAL" && !r.shortTerm && r.enteredInErrorAt === null && holds(r),
  );
  const counted = {
    I13: people.registrations.filter(holds),
    I14: homes,
    I18: homes.filter((r) => r.validFrom <= "2025-03-31"),
  }[code] as { patientId: string; municipality: string }[];
  const cells = new Map<string, { numerator: number; denominator: number }>();
  const add = (key: string, met: boolean): void => {
    const { numerator, denominator } = cells.get(key) ?? { numerator: 0, denominator: 0 };
    cells.set(key, { numerator: numerator + (met ? 1 : 0), denominator: denominator + 1 });
  };
  for (const { patientId, municipality } of counted) {
    const person = alive.get(patientId);
    if (!person || !municipality.startsWith("13")) continue;
    const met = (code === "I18" ? reviewed : named).has(patientId);
    add("13", met);
    if (person.protection !== "PROTECTED_REGISTRATION") add(municipality, met);
  }
  return cells;
}

const targets = [
  {
    __typename: "Target",
    id: "national",
    comparator: "AT_LEAST",
    value: "55",
    byDate: "2022-12-31",
    region: null,
  },
  {
    __typename: "Target",
    id: "elsewhere",
    comparator: "AT_LEAST",
    value: "1",
    byDate: null,
    region: { code: "12" },
  },
];
const VALUES = `query ($r: [_Any!]!, $region: ID!, $on: Date!, $by: IndicatorGrouping!) { _entities(representations: $r) {
  ... on IndicatorDefinition { values(region: $region, on: $on, groupBy: $by) {
    group { __typename ... on Region { code } ... on Municipality { code } ... on CareHome { id } }
    numerator denominator value suppressed reason attainments { target { id } met gap status }
  } }
} }`;
interface Value {
  readonly group: { readonly __typename: string; readonly code?: string; readonly id?: string };
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly suppressed: boolean;
  readonly reason: string | null;
  readonly attainments: readonly { readonly target: { readonly id: string }; readonly status: string }[];
}
const ask = (persona: Persona, code: string, more: Record<string, string> = {}) =>
  world.ask<{ _entities: { values: Value[] }[] }>(persona, VALUES, {
    r: [{ __typename: "IndicatorDefinition", code, targets }],
    region: "13",
    on: TODAY,
    by: "MUNICIPALITY",
    ...more,
  });
const valuesOf = async (code: string, more: Record<string, string> = {}): Promise<Value[]> =>
  dataOf(await ask("planner", code, more))._entities.flatMap(({ values }) => values);

describe.each(["I13", "I14", "I18"])("%s", (code) => {
  it("is as counted by hand where it is shown, and shown where it may be", async () => {
    const cells = recount(code);
    const values = await valuesOf(code);
    expect(values.map(({ group }) => group.code).toSorted()).toEqual([...cells.keys()].toSorted());
    expect(values[0]?.group.__typename).toBe("Region");
    for (const { group, numerator, denominator, suppressed, reason } of values) {
      const cell = cells.get(group.code ?? "");
      if (suppressed) expect([numerator, denominator]).toEqual([null, null]);
      else expect({ numerator, denominator }).toEqual(cell);
      expect(reason === "SMALL_CELL").toBe(cell !== undefined && isSmallCell(cell));
    }
  });

  it("is the same for the region however it is grouped", async () => {
    const [alone] = await valuesOf(code, { by: "REGION" });
    const [first] = await valuesOf(code);
    expect(alone).toEqual(first);
  });

  it("is set against the targets that bind the region", async () => {
    const [region] = await valuesOf(code);
    expect(region?.attainments.map(({ target }) => target.id)).toEqual(["national"]);
    expect(["MET", "NOT_MET", "NO_VALUE"]).toContain(region?.attainments[0]?.status);
  });
});

describe("grouped by care home", () => {
  it("never shows a small cell", async () => {
    const values = await valuesOf("I14", { by: "CARE_HOME" });
    expect(values.length).toBeGreaterThan(3);
    expect(values.slice(1).every(({ group }) => group.__typename === "CareHome")).toBe(true);
    const shown = values.flatMap(({ numerator, denominator }) =>
      numerator === null || denominator === null ? [] : [{ numerator, denominator }],
    );
    expect(shown.filter(isSmallCell)).toEqual([]);
  });

  it("is refused for an indicator that does not tell care homes apart", async () => {
    expect(codes(await ask("planner", "I13", { by: "CARE_HOME" }))).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("who may ask, and for when", () => {
  it.each<[Persona, string | null]>([
    ["planner", null],
    ["auditor", null],
    ["auditorWithoutAppointment", "FORBIDDEN"],
    ["negotiator", "FORBIDDEN"],
    ["mas", null],
    ["developer", null],
    ["nurse", "FORBIDDEN"],
    ["physician", "FORBIDDEN"],
    ["social", "FORBIDDEN"],
    ["patient", "FORBIDDEN"],
    ["dashboardForCare", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["nurseForStatistics", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["anonymous", "UNAUTHENTICATED"],
  ])("%s: %s", async (persona, code) => {
    expect(codes(await ask(persona, "I13"))).toEqual(code === null ? [] : [code]);
  });

  it.each<[Persona, string, string | null]>([
    ["planner", "2026-03-30", "PERIOD_NOT_ALLOWED"],
    ["planner", "2026-04-30", "PERIOD_NOT_ALLOWED"],
    ["mas", "2026-03-30", "PERIOD_NOT_ALLOWED"],
    ["planner", "2026-02-28", null],
    ["developer", "2026-03-30", null],
  ])("%s on %s: %s", async (persona, on, code) => {
    expect(codes(await ask(persona, "I13", { on }))).toEqual(code === null ? [] : [code]);
  });

  it("says so of an indicator that is not computed", async () => {
    expect(codes(await ask("planner", "I99"))).toEqual(["INDICATOR_NOT_COMPUTED"]);
  });

  it("has no value for a region without people, which is not zero per cent", async () => {
    const [value, ...more] = await valuesOf("I13", { region: "25" });
    expect(more).toEqual([]);
    expect(value).toMatchObject({ denominator: 0, value: null, suppressed: false, reason: "NO_DENOMINATOR" });
  });
});

describe("people of a physician team", () => {
  const COUNT = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on PhysicianTeam { enrolledCount { value suppressed reason } } } }`;
  type Count = {
    readonly value: number | null;
    readonly suppressed: boolean;
    readonly reason: string | null;
  };
  const count = (persona: Persona, ...areas: string[]) =>
    world.ask<{ _entities: { enrolledCount: Count }[] }>(persona, COUNT, {
      r: [{ __typename: "PhysicianTeam", id: "team", serviceAreas: areas.map((id) => ({ id })) }],
    });
  const counted = async (...areas: string[]): Promise<Count | undefined> =>
    dataOf(await count("planner", ...areas))._entities[0]?.enrolledCount;

  it("are counted in its areas", async () => {
    const both = (await counted("ca-1380-1", "ca-1380-2"))?.value;
    const parts = [(await counted("ca-1380-1"))?.value, (await counted("ca-1380-2"))?.value];
    expect(both).toBe(parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0));
    expect(both).toBeGreaterThan(0);
  });

  it("are nobody in an area without people, and that may be shown", async () => {
    expect(await counted("ca-none")).toEqual({ value: 0, suppressed: false, reason: null });
  });

  it("are refused to a nurse", async () => {
    expect(codes(await count("nurse", "ca-1380-1"))).toEqual(["FORBIDDEN"]);
  });
});
