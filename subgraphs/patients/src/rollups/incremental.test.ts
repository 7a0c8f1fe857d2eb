/** Whatever happens to whom in whatever order: the sums that are kept are those that a recount gives. */
import { Changes } from "@vardgraf/core";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encounter, fixedContact, listing, residence, stay } from "../indicators/example-facts.js";
import type { PatientDatabase } from "../store/database.js";
import type { PatientTransaction } from "../store/changes/clinical.js";
import * as tables from "../tables.js";
import { RollupObserver } from "./observer.js";
import type { RollupParts } from "./parts.js";
import { checkRollups, recountRollups } from "./recount.js";
import { hours } from "./testing/tiny-indicators.js";
import { author, begin, marked, of, openTinyWorld, people, units } from "./testing/tiny-world.js";

let database: PatientDatabase;
let parts: RollupParts;
beforeAll(() => {
  ({ database, parts } = openTinyWorld(":memory:"));
});
afterAll(() => database.close());
beforeEach(empty);

function empty(): void {
  begin(database);
  recountRollups(parts);
}

const raise = (failure: Error): never => {
  throw failure;
};
const changes = () => new Changes<typeof tables>(database, tables, () => new RollupObserver(parts, raise));
const make = (work: (transaction: PatientTransaction) => void) => changes().make(author, work);
const kept = () => database.db.select().from(tables.indicatorRollupCell).all();
const expectExact = () => expect(checkRollups(parts).differences).toEqual([]);

interface Step {
  readonly kind: keyof typeof steps;
  readonly who: number;
  readonly other: number;
  readonly day: string;
  readonly until: string;
}
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** One thing that happens or is put right, on a day that may be long past. */
const steps = {
  admitted: (t: PatientTransaction, { who, day, until }: Step) => {
    t.insert(tables.inpatientStay, of(stay(day, until), who));
  },
  met: (t: PatientTransaction, { who, other, day }: Step) => {
    t.insert(
      tables.encounter,
      of(encounter(`${day} ${10 + (other % 4)}:00`, { unit: pick(units, other) ?? "" }), who),
    );
  },
  listed: (t: PatientTransaction, { who, other, day, until }: Step) => {
    t.insert(tables.listing, of(listing(pick(units, other), day, until), who));
  },
  listedElsewhere: (t: PatientTransaction, { other }: Step) => {
    const row = pick(t.db.select().from(tables.listing).all(), other);
    if (row) t.update(tables.listing, row.id, null, { healthCentre: pick(units, other + 1) ?? "" });
  },
  gotContact: (t: PatientTransaction, { who, other, day, until }: Step) => {
    const validTo = other % 2 === 0 ? null : until;
    t.insert(tables.fixedContact, of(fixedContact(day, { validTo, unit: pick(units, other) ?? "" }), who));
  },
  moved: (t: PatientTransaction, { who, other, day, until }: Step) => {
    const home = {
      municipality: pick(["1380", "1383", "1480"], other) ?? "",
      careHomeId: `home-${other % 2}`,
    };
    t.insert(tables.residence, of(residence(day, { ...home, validTo: until }), who));
  },
  stayPutRight: (t: PatientTransaction, { other, day }: Step) => {
    const row = pick(t.db.select().from(tables.inpatientStay).all(), other);
    if (row) t.update(tables.inpatientStay, row.id, null, { admittedAt: `${day}T08:00:00+01:00` });
  },
  contactEnded: (t: PatientTransaction, { other, until }: Step) => {
    const row = pick(t.db.select().from(tables.fixedContact).all(), other);
    if (row) t.update(tables.fixedContact, row.id, null, { validTo: until });
  },
  enteredInError: (t: PatientTransaction, { who, other }: Step) => {
    const table = marked[(who + other) % marked.length] ?? tables.encounter;
    const row = pick(t.db.select({ id: table.id }).from(table).all(), other);
    if (row)
      t.update(table, row.id, null, { enteredInErrorAt: author.at, enteredInErrorReason: "fel person" });
  },
  protected: (t: PatientTransaction, { who, other }: Step) => {
    const protection = other % 2 === 0 ? "PROTECTED_REGISTRATION" : "NONE";
    t.update(tables.patient, people[who] ?? "", null, { protection });
  },
  died: (t: PatientTransaction, { who, other, day }: Step) => {
    t.update(tables.patient, people[who] ?? "", null, { deceasedOn: other % 3 === 0 ? null : day });
  },
  answeredAnotherPerson: (t: PatientTransaction, { other }: Step) => {
    const row = pick(t.db.select().from(tables.encounter).all(), other);
    if (row) t.update(tables.encounter, row.id, null, { patientId: pick(people, other) ?? "" });
  },
} as const;

const days = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2023, 9, 1 + n)).toISOString().slice(0, 10));
const step: fc.Arbitrary<Step> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
    who: fc.nat({ max: people.length - 1 }),
    other: fc.nat({ max: 11 }),
    day: days,
    later: days,
  })
  .map(({ later, ...rest }) => ({ ...rest, until: later < rest.day ? rest.day : later }));

describe("random histories", () => {
  it("with corrections, marks, late arrivals and moves leave the sums that a recount gives", async () => {
    const transaction = fc.record({
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(transaction, { maxLength: 15 }), async (history) => {
        empty();
        for (const { steps: together, fails } of history) {
          const made = make((t) => {
            for (const each of together) steps[each.kind](t, each);
            if (fails) throw new Error("killed");
          });
          if (fails) await expect(made).rejects.toThrow("killed");
          else await made;
        }
        expectExact();
        expect(kept().filter(({ numerator, denominator }) => numerator === 0 && denominator === 0)).toEqual(
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe("a change", () => {
  it("of somebody with protected registration is seen in the region only", async () => {
    await make((t) => t.insert(tables.inpatientStay, of(stay("2026-01-07", null), 2)));
    expect(kept().map(({ grouping, slice, numerator }) => [grouping, slice, numerator])).toEqual([
      ["REGION", "", 1],
      ["REGION", "AGE:65_PLUS", 1],
    ]);
  });

  it("that makes a unit a health centre recounts everybody who was met there, and undone takes it back", async () => {
    const visited = () => kept().filter(({ indicator }) => indicator === hours.code).length;
    const unit = units[1] ?? "";
    await make((t) => {
      for (const who of [0, 1]) t.insert(tables.encounter, of(encounter("2026-02-03 10:00", { unit }), who));
    });
    expect(visited()).toBe(0);
    const row = of(listing(unit), 2);
    await make((t) => t.insert(tables.listing, row));
    expect(kept()).toContainEqual(
      expect.objectContaining({ groupId: unit, key: 10, numerator: 2, denominator: 2 }),
    );
    expectExact();
    await make((t) => t.update(tables.listing, row.id, 1, { enteredInErrorAt: author.at }));
    expect(visited()).toBe(0);
    expectExact();
  });

  it("raises the version of what it changes, and of nothing else", async () => {
    const versions = () =>
      new Map(
        database.db
          .select()
          .from(tables.indicatorRollupVersion)
          .all()
          .map((row) => [`${row.indicator} ${row.region}`, row.version]),
      );
    await make((t) => t.insert(tables.inpatientStay, of(stay("2026-01-07", null), 0)));
    const before = versions();
    await make((t) => t.insert(tables.inpatientStay, of(stay("2026-01-09", null), 1)));
    await make((t) => t.insert(tables.encounter, of(encounter("2026-01-09"), 1)));
    expect(versions()).toEqual(before.set("T01 13", (before.get("T01 13") ?? 0) + 1));
  });

  it("that the database cannot be read for is not made, and leaves both as they were", async () => {
    const unread = {
      ...hours,
      count: () => {
        throw Object.assign(new Error("disk I/O error"), { name: "SqliteError" });
      },
    };
    const observe = () => new RollupObserver({ ...parts, indicators: [unread] }, raise);
    const failing = new Changes<typeof tables>(database, tables, observe);
    const made = failing.make(author, (t) => t.insert(tables.encounter, of(encounter("2026-02-03"), 0)));
    await expect(made).rejects.toThrow("disk I/O error");
    expect([kept(), database.db.select().from(tables.encounter).all()]).toEqual([[], []]);
  });

  it("by a program with other rules adds nothing, and has everybody counted anew", async () => {
    const older = { ...parts, fingerprint: "older" };
    const changesOfOlder = new Changes<typeof tables>(
      database,
      tables,
      () => new RollupObserver(older, raise),
    );
    await changesOfOlder.make(author, (t) => t.insert(tables.inpatientStay, of(stay("2026-01-07", null), 0)));
    expect(kept()).toEqual([]);
    expect(checkRollups(parts).outOfDate).toBe(true);
    recountRollups(parts);
    expect(kept()).toHaveLength(4);
    expect(checkRollups(parts).outOfDate).toBe(false);
  });
});

describe("a check", () => {
  it("finds a cell that somebody changed by hand, and says which without a person", async () => {
    await make((t) => t.insert(tables.inpatientStay, of(stay("2026-01-07", null), 0)));
    database.connection.exec(
      `UPDATE indicator_rollup SET months = '[[${2026 * 12},7,0]]' WHERE grouping = 'MUNICIPALITY' AND slice = ''`,
    );
    database.connection.exec("DELETE FROM indicator_rollup WHERE grouping = 'REGION' AND slice = ''");
    const { differences, different, persons } = checkRollups(parts);
    expect({ different, persons }).toEqual({ different: 2, persons: 3 });
    expect(differences).toMatchObject([
      {
        place: { group: "1380", month: 2026 * 12, held: false },
        kept: { numerator: 7 },
        counted: { numerator: 1 },
      },
      { place: { group: "13", slice: "" }, kept: { numerator: 0 }, counted: { numerator: 1 } },
    ]);
  });
});
