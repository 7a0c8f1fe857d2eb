/** Changes keep their history, are made once, and never overwrite what somebody else wrote meanwhile. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixedClock } from "../time/clock.js";
import type { KnownCaller } from "../caller/caller.js";
import { authorOf } from "./author.js";
import { Changes } from "./changes.js";
import { changedFields } from "./conflict.js";
import { ChangeRefused, payload, refuseIf, userError } from "./refused.js";
import { changeReceiptTable, changeTable } from "./tables.js";

const plan = sqliteTable("plan", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  status: text("status").notNull(),
  version: integer("version").notNull(),
});
const tables = { plan, change: changeTable(), changeReceipt: changeReceiptTable() };

const nurse: KnownCaller = {
  client: "PORTAL",
  subject: "nurse",
  purpose: "CARE",
  employeeHsaId: "SE2120001215-E0001",
  commissionHsaId: "SE2120001215-C0001",
  unitHsaId: "SE2120001215-HHC1",
  providerHsaId: "SE2120001215-1000",
  organisationNumber: "2120001215",
  professions: ["NURSE"],
  appointments: [],
  patientId: null,
};
const clock = fixedClock("2026-03-31T09:00:00+02:00");
const by = (mutation: string, caller = nurse) => authorOf({ caller, clock, requestId: "r-1" }, mutation);

/** A writer of its own over the same file. */
function writer(directory: string) {
  const connection = new SqliteDatabase(join(directory, "plans.sqlite"));
  connection.pragma("journal_mode = WAL");
  connection.pragma("busy_timeout = 50");
  connection.exec(`
    CREATE TABLE IF NOT EXISTS plan (id TEXT PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL, version INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS change (seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT, entity TEXT, entity_id TEXT, version INTEGER,
      mutation TEXT, before TEXT, after TEXT, by_subject TEXT, by_employee TEXT, by_commission TEXT, by_unit TEXT, by_provider TEXT, request_id TEXT);
    CREATE TABLE IF NOT EXISTS change_receipt (subject TEXT, key TEXT, fingerprint TEXT, result TEXT, at TEXT, PRIMARY KEY (subject, key));`);
  const db = drizzle(connection, { schema: tables });
  const changes = new Changes<typeof tables>({ db, connection, close: () => connection.close() }, tables);
  return { db, connection, changes };
}

let directory: string;
let one: ReturnType<typeof writer>;
let two: ReturnType<typeof writer>;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "changes-"));
  one = writer(directory);
  two = writer(directory);
});
afterEach(() => {
  one.connection.close();
  two.connection.close();
  rmSync(directory, { recursive: true });
});

const plans = () => one.db.select().from(plan).all();
const history = () => one.db.select().from(tables.change).all();
const draft = { id: "p1", title: "SIP", status: "DRAFT" };
const code = (error: unknown) => (error instanceof ChangeRefused ? error.userErrors[0]?.code : String(error));

describe("a change", () => {
  it("keeps who made it, under which commission, and what the row held before", async () => {
    await one.changes.make(by("createPlan"), (t) => t.insert(plan, draft));
    await one.changes.make(by("activatePlan"), (t) => t.update(plan, "p1", 1, { status: "ACTIVE" }));
    expect(plans()).toEqual([{ ...draft, status: "ACTIVE", version: 2 }]);
    expect(history()).toMatchObject([
      { version: 1, mutation: "createPlan", before: null, byUnit: "SE2120001215-HHC1" },
      { version: 2, mutation: "activatePlan", byCommission: "SE2120001215-C0001" },
    ]);
    expect(JSON.parse(history()[1]?.before ?? "")).toMatchObject({ status: "DRAFT", version: 1 });
  });

  it("writes nothing of what is refused half-way", async () => {
    const made = one.changes.make(by("createPlan"), (t) => {
      t.insert(plan, draft);
      refuseIf([userError("BAD_USER_INPUT", "title")]);
    });
    await expect(made).rejects.toSatisfy((error) => code(error) === "BAD_USER_INPUT");
    expect([plans(), history()]).toEqual([[], []]);
  });

  it("is told as user errors in the payload", async () => {
    expect(await payload(async () => ({ plan: 1 }), { plan: null })).toEqual({ plan: 1, userErrors: [] });
    const refused = payload(
      async () => {
        throw new ChangeRefused([userError("BAD_USER_INPUT", ["goals", "0"], "No text.")]);
      },
      { plan: null },
    );
    expect(await refused).toEqual({
      plan: null,
      userErrors: [{ code: "BAD_USER_INPUT", field: ["goals", "0"], message: "No text." }],
    });
  });

  it("needs somebody with a token", () => {
    expect(() => authorOf({ caller: { client: "ANONYMOUS" }, clock, requestId: "r" }, "x")).toThrow("token");
  });
});

describe("two writers", () => {
  it("the later one is told which fields were changed meanwhile and by whom, and changes nothing", async () => {
    await one.changes.make(by("createPlan"), (t) => t.insert(plan, draft));
    await one.changes.make(by("activatePlan"), (t) => t.update(plan, "p1", 1, { status: "ACTIVE" }));
    const late = two.changes.make(by("renamePlan"), (t) => t.update(plan, "p1", 1, { title: "SIP 2" }));
    await expect(late).rejects.toSatisfy((error) => {
      const [told] = (error as ChangeRefused).userErrors;
      return (
        told?.code === "VERSION_CONFLICT" &&
        told.message.includes("status") &&
        told.message.includes("version is now 2") &&
        told.message.includes("SE2120001215-HHC1") &&
        !told.message.includes("ACTIVE")
      );
    });
    expect(plans()).toEqual([{ ...draft, status: "ACTIVE", version: 2 }]);
  });

  it("one waits for the other, and is told to come again when the wait is too long", async () => {
    one.connection.exec("BEGIN IMMEDIATE");
    await expect(two.changes.make(by("createPlan"), (t) => t.insert(plan, draft))).rejects.toMatchObject({
      extensions: { code: "STORE_BUSY" },
    });
    one.connection.exec("COMMIT");
    await two.changes.make(by("createPlan"), (t) => t.insert(plan, draft));
    expect(plans()).toHaveLength(1);
  });
});

describe("a change that is sent again under its key", () => {
  const once = (key: string, title: string, caller = nurse) =>
    one.changes.make(
      by("createPlan", caller),
      (t) => t.insert(plan, { id: `${caller.subject}-${title}`, title, status: "DRAFT" }).id,
      { key, input: { title, nested: { a: 1, b: 2 } } },
    );

  it("is answered as the first time and made once, however often it comes", async () => {
    await assert(
      asyncProperty(array(constantFrom("a", "b", "c"), { maxLength: 12 }), async (titles) => {
        one.db.delete(plan).run();
        one.db.delete(tables.change).run();
        one.db.delete(tables.changeReceipt).run();
        for (const title of titles) expect(await once(`key-${title}`, title)).toBe(`nurse-${title}`);
        expect(plans()).toHaveLength(new Set(titles).size);
        expect(history()).toHaveLength(new Set(titles).size);
      }),
      { numRuns: 30 },
    );
  });

  it("does not look at the order of names in the input", async () => {
    const send = (input: object) => one.changes.make(by("m"), () => 1, { key: "k", input });
    await send({ a: 1, b: { c: 2, d: 3 } });
    expect(await send({ b: { d: 3, c: 2 }, a: 1 })).toBe(1);
  });

  it("is refused when the key was used for something else, and nobody else's keys matter", async () => {
    await once("k", "a");
    await expect(once("k", "b")).rejects.toSatisfy((error) => code(error) === "IDEMPOTENCY_KEY_REUSED");
    await once("k", "b", { ...nurse, subject: "other" });
    expect(plans().map(({ id }) => id)).toEqual(["nurse-a", "other-b"]);
  });

  it.each(["", "a b", "å", "x".repeat(65)])("is refused under the key %j", async (key) => {
    await expect(once(key, "a")).rejects.toSatisfy((error) => code(error) === "IDEMPOTENCY_KEY_FORMAT");
  });
});

describe("changed fields", () => {
  it.each([
    [null, { a: 1, version: 1 }, ["a"]],
    [{ a: 1, b: [1], version: 1 }, { a: 2, b: [1], version: 2 }, ["a"]],
    [{ a: 1, b: [1], version: 1 }, { a: 1, b: [2], version: 2 }, ["b"]],
    [{ a: 1, recordedAt: "x" }, { a: 1, recordedAt: "y" }, []],
  ])("%j to %j: %j", (before, after, fields) => {
    expect(changedFields(before && JSON.stringify(before), JSON.stringify(after))).toEqual(fields);
  });
});
