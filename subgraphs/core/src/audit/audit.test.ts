import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ChainedRow, chainHash, GENESIS, verifyChain } from "./chain.js";
import { AuditFile } from "./file.js";

const key = Buffer.from("a key of the test");

function chain(entries: readonly string[]): ChainedRow[] {
  let hash = GENESIS;
  return entries.map((entry, index) => {
    hash = chainHash(key, hash, index + 1, entry);
    return { sequence: index + 1, entry, hash };
  });
}
const headOf = (rows: readonly ChainedRow[]) => rows.at(-1) ?? { sequence: 0, hash: GENESIS };

describe("the chain", () => {
  it("is intact as written, and broken by any row changed, removed, added or moved", () => {
    const texts = fc.array(fc.string(), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.string(), (entries, at, other, text) => {
        const rows = chain(entries);
        const head = headOf(rows);
        expect(verifyChain(key, rows, head)).toBeNull();
        const i = at % rows.length;
        const j = other % rows.length;
        const removed = rows.filter((_, index) => index !== i);
        expect(verifyChain(key, removed, head)).not.toBeNull();
        expect(verifyChain(key, rows.slice(0, i), head)).not.toBeNull();
        const row = rows[i] as ChainedRow;
        if (text !== row.entry)
          expect(verifyChain(key, rows.with(i, { ...row, entry: text }), head)).not.toBeNull();
        if (i !== j) {
          const swapped = rows.with(i, { ...(rows[j] as ChainedRow), sequence: row.sequence }).with(j, {
            ...row,
            sequence: (rows[j] as ChainedRow).sequence,
          });
          expect(verifyChain(key, swapped, head)).not.toBeNull();
        }
        expect(verifyChain(Buffer.from("another key"), rows, head)).not.toBeNull();
      }),
    );
  });
});

describe("the log's file", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "vardgraf-audit-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const open = (): AuditFile => new AuditFile(join(directory, "log.sqlite"), join(directory, "log.key"));
  const entry = (patient: string, text = "read") => ({
    patient,
    unit: "SE2120001215-HHC1",
    entry: JSON.stringify({ patient, text }),
  });
  const tamper = (sql: string): void => {
    const connection = new SqliteDatabase(join(directory, "log.sqlite"));
    connection.exec("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed");
    connection.exec(sql);
    connection.close();
  };

  it("keeps what was written, for each patient, and goes on from where it ended", () => {
    const first = open();
    first.append([entry("p1"), entry("p2")]);
    first.close();
    const second = open();
    second.append([entry("p1", "again")]);
    expect(second.ofPatient("p1", 10, null).map(({ sequence }) => sequence)).toEqual([3, 1]);
    expect(second.verify()).toBeNull();
    second.close();
  });

  it("lets two writers continue one chain", () => {
    const [one, two] = [open(), open()];
    for (let i = 0; i < 5; i += 1) {
      one.append([entry("p1")]);
      two.append([entry("p2"), entry("p3")]);
    }
    expect(one.head().sequence).toBe(15);
    expect(two.verify()).toBeNull();
    one.close();
    two.close();
  });

  it("refuses to change or remove a row", () => {
    open().append([entry("p1")]);
    const connection = new SqliteDatabase(join(directory, "log.sqlite"));
    expect(() => connection.exec("UPDATE entry SET patient = 'p2'")).toThrow("append-only");
    expect(() => connection.exec("DELETE FROM entry")).toThrow("append-only");
    connection.close();
  });

  it.each([
    ["a changed row", "UPDATE entry SET entry = '{}' WHERE sequence = 2", { sequence: 2, fault: "CHANGED" }],
    ["a removed row", "DELETE FROM entry WHERE sequence = 2", { sequence: 2, fault: "MISSING" }],
    ["removed last rows", "DELETE FROM entry WHERE sequence > 1", { sequence: 2, fault: "TRUNCATED" }],
    [
      "removed last rows with a head to match",
      "DELETE FROM entry WHERE sequence > 1; UPDATE head SET sequence = 1, hash = (SELECT hash FROM entry WHERE sequence = 1)",
      { sequence: 1, fault: "CHANGED" },
    ],
    [
      "two rows in each other's place",
      "UPDATE entry SET sequence = -1 WHERE sequence = 1; UPDATE entry SET sequence = 1 WHERE sequence = 2; UPDATE entry SET sequence = 2 WHERE sequence = -1",
      { sequence: 1, fault: "CHANGED" },
    ],
  ])("finds %s, whoever took the guards away", (_what, sql, fault) => {
    const log = open();
    log.append([entry("p1"), entry("p2"), entry("p3")]);
    log.close();
    tamper(sql);
    const again = open();
    expect(again.verify()).toEqual(fault);
    again.close();
  });

  it("does not go on with a new key when the old one is lost", () => {
    const log = open();
    log.append([entry("p1")]);
    log.close();
    rmSync(join(directory, "log.key"));
    expect(open).toThrow("restore the key");
  });
});
