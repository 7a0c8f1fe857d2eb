/** Consent, blocks and emergency access through the real gateway, and what more rights open. */
import { array, asyncProperty, assert, constantFrom } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, topologies, type World } from "../kit/world.js";
import { tryAll } from "./matrix/attempts.js";
import { personalTypes } from "./matrix/fields.js";
import { graph, objectTypes } from "./matrix/graph.js";
import { roadsToPersons } from "./matrix/roads.js";

/** Enrolled in Halmstad, listed at a health centre of the region, no consent. */
const ID = "synthetic-8";
const NURSE = "nurse-halmstad";
const REGION = "SE2321000115-1000";
const WHY = "Found unconscious at home; allergies must be known.";

/** The providers whose stays, encounters and listing the nurse reads. */
const READ = `query ($id: ID!) { patient(id: $id) {
  encounters(first: 100) { edges { node { unit { careProvider { hsaId } } } } }
  accessState { consent unblockedSharedDataExists blockedDataExists } } }`;
interface Read {
  readonly patient: {
    readonly encounters: {
      readonly edges: readonly {
        readonly node: { readonly unit: { readonly careProvider: { readonly hsaId: string } } };
      }[];
    };
    readonly accessState: { readonly consent: boolean; readonly unblockedSharedDataExists: boolean };
  };
}

async function read(world: World, persona = NURSE) {
  const { data, errors } = await world.ask<Read>(persona, { query: READ, variables: { id: ID } });
  expect(errors).toEqual([]);
  const { encounters, accessState } = data.patient;
  const providers = encounters.edges.map(({ node }) => node.unit.careProvider.hsaId);
  return { region: providers.includes(REGION), ...accessState };
}

async function ownWorld(topology: (typeof topologies)[number]): Promise<World> {
  const [shared] = worlds;
  if (!shared) throw new Error("There is no world.");
  return startWorld(topology, copyOf(shared.dataDirectory));
}

describe.each(topologies)("a patient who has given no consent, served as %s", (topology) => {
  let world: World;
  beforeAll(async () => {
    world = await ownWorld(topology);
  }, 120_000);
  afterAll(() => world[Symbol.asyncDispose]());

  it("consents: the nurse reads the region's data until it is taken back, her colleagues elsewhere do not", async () => {
    expect(await read(world)).toMatchObject({
      region: false,
      consent: false,
      unblockedSharedDataExists: true,
    });
    const given = await world.run("RegisterConsent", NURSE, { input: { patient: ID } });
    expect(given.errors).toEqual([]);
    const consent = given.data.registerConsent.consent;
    expect(await read(world)).toMatchObject({ region: true, consent: true });
    expect(await read(world, "nurse-care-home")).toMatchObject({ region: false, consent: false });
    const input = { consent: consent?.id ?? "", expectedVersion: 1 };
    const cancelled = await world.run("CancelConsent", NURSE, { input });
    expect(cancelled.data.cancelConsent.userErrors).toEqual([]);
    expect(await read(world)).toMatchObject({ region: false, consent: false });
  });

  it("is found unconscious: the data open in the second step, to her who asserted it, and the log tells", async () => {
    const first = await world.run("AssertEmergencyAccess", NURSE, {
      input: { patient: ID, danger: "LIFE", reason: WHY },
    });
    expect(first.errors).toEqual([]);
    const assertion = first.data.assertEmergencyAccess.assertion;
    expect(assertion?.holders).toEqual([{ hsaId: REGION, name: "Region Halland" }]);
    expect((await read(world)).region).toBe(false);
    const second = await world.run("OpenEmergencyAccess", NURSE, {
      input: { assertion: assertion?.id ?? "", expectedVersion: 1, significance: WHY },
    });
    expect(second.data.openEmergencyAccess.userErrors).toEqual([]);
    expect((await read(world)).region).toBe(true);
    expect((await read(world, "nurse-care-home")).region).toBe(false);
  });

  it.each([
    ["care-manager-social", "EMERGENCY_NOT_FOR_CARE_SERVICES"],
    ["nurse-varberg", "NO_PATIENT_RELATION"],
    ["region-planner", "PERSONAL_DATA_NOT_ALLOWED"],
    [null, "UNAUTHENTICATED"],
  ])("an emergency of %s is refused with %s", async (persona, code) => {
    const answer = await world.run("AssertEmergencyAccess", persona, {
      input: { patient: ID, danger: "LIFE", reason: WHY },
    });
    expect(codes(answer)).toEqual([code]);
  });

  it("a guardian reads the child and may not block its data", async () => {
    const child = await world.ask<{ patient: { id: string; accessState: { relation: string } } }>(
      "guardian",
      {
        query: `{ patient(id: "synthetic-14") { id accessState { relation } } }`,
      },
    );
    expect(child.data.patient).toEqual({ id: "synthetic-14", accessState: { relation: "GUARDIAN" } });
    const block = await world.run("RequestBlock", "guardian", {
      input: { patient: "synthetic-14", level: "OUTER", provider: REGION },
    });
    expect(codes(block)).toEqual(["GUARDIAN_MAY_NOT_BLOCK"]);
  });

  it("access is explained to a developer by the rule that a refused nurse meets", async () => {
    const answer = await world.run("ExplainAccess", "sandbox-developer", {
      patient: "synthetic-16",
      as: {
        client: "PORTAL",
        purpose: "CARE",
        professions: ["NURSE"],
        appointments: [],
        employee: "SE2120001215-E0001",
        unit: "SE2120001215-HHC1",
        provider: "SE2120001215-1000",
      },
    });
    expect(answer.errors).toEqual([]);
    const first = answer.data.explainAccess.find(({ fieldGroup }) => fieldGroup === "DEMOGRAPHICS");
    expect(first).toMatchObject({ decision: "DENY", code: "NO_PATIENT_RELATION", row: "7" });
  });
});

describe("more rights never show less, and fewer never more", () => {
  let world: World;
  beforeAll(async () => {
    world = await ownWorld("embedded");
  }, 120_000);
  afterAll(() => world[Symbol.asyncDispose]());

  const roads = roadsToPersons(graph, personalTypes(objectTypes.map(({ name }) => name)), {
    "Query.patient.id": ID,
    "Patient.encounters.first": 100,
    "Patient.carePlans.first": 50,
  }).filter(({ name }) => name.startsWith("Query.patient "));

  /** What the nurse reads on each road: the texts of the answer, save what tells of the access itself. */
  const seen = async (): Promise<ReadonlySet<string>> => {
    const texts = new Set<string>();
    for (const { road, data } of await tryAll(world, NURSE, roads)) {
      if (!/accessState|consents|blocks/.test(road)) collect(road, data, texts);
    }
    return texts;
  };

  it("whatever is given and taken back, in whatever order", async () => {
    const state = { consent: null as string | null, block: null as string | null };
    const steps = {
      consent: async () => {
        if (state.consent !== null) return;
        const { data } = await world.run("RegisterConsent", NURSE, { input: { patient: ID } });
        state.consent = data.registerConsent.consent?.id ?? null;
      },
      cancel: async () => {
        if (state.consent === null) return;
        await world.run("CancelConsent", NURSE, { input: { consent: state.consent, expectedVersion: 1 } });
        state.consent = null;
      },
      block: async () => {
        if (state.block !== null) return;
        const { data } = await world.run("RequestBlock", "block-officer-halland", {
          input: { patient: ID, level: "OUTER", provider: REGION },
        });
        state.block = data.requestBlock.block?.id ?? null;
      },
      lift: async () => {
        if (state.block === null) return;
        await world.run("RevokeBlock", "block-officer-halland", {
          input: { block: state.block, expectedVersion: 1 },
        });
        state.block = null;
      },
    };
    /** What was seen with and without consent, with and without a block; the same each time. */
    const views = new Map<string, ReadonlySet<string>>();
    const look = async (): Promise<void> => {
      const key = `${state.consent !== null} ${state.block !== null}`;
      const now = await seen();
      const before = views.get(key) ?? now;
      expect([...now].filter((text) => !before.has(text))).toEqual([]);
      expect([...before].filter((text) => !now.has(text))).toEqual([]);
      views.set(key, now);
    };
    await assert(
      asyncProperty(
        array(constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), {
          minLength: 1,
          maxLength: 4,
        }),
        async (path) => {
          for (const step of path) await steps[step]();
          await look();
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
    for (const consent of [true, false]) {
      for (const block of [true, false]) {
        await steps[consent ? "consent" : "cancel"]();
        await steps[block ? "block" : "lift"]();
        await look();
      }
    }
    const view = (consent: boolean, block: boolean) => views.get(`${consent} ${block}`) ?? new Set<string>();
    const missing = (less: ReadonlySet<string>, more: ReadonlySet<string>) =>
      [...less].filter((text) => !more.has(text));
    for (const consent of [true, false])
      expect(missing(view(consent, true), view(consent, false))).toEqual([]);
    for (const block of [true, false]) expect(missing(view(false, block), view(true, block))).toEqual([]);
    expect(view(true, false).size).toBeGreaterThan(view(true, true).size);
    expect(view(true, false).size).toBeGreaterThan(view(false, false).size);
  }, 240_000);
});

/** Every text of an answer with the road to it. */
function collect(place: string, value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(`${place}: ${value}`);
  else if (Array.isArray(value)) for (const each of value) collect(place, each, into);
  else if (value !== null && typeof value === "object") {
    for (const [name, each] of Object.entries(value)) collect(`${place}.${name}`, each, into);
  }
}
