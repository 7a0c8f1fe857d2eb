import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendAnchor, readAnchors } from "./anchor.js";
import { AuditFile, IN_MEMORY } from "./file.js";
import { testEntry, testPlace, type TestPlace } from "./testing.js";
import { verifyAuditLog } from "./verify.js";

let place: TestPlace;
beforeEach(() => {
  place = testPlace();
});
afterEach(() => place[Symbol.dispose]());

function write(...patients: readonly string[]): AuditFile {
  const log = new AuditFile(place);
  log.append(patients.map((patient) => testEntry(patient)));
  return log;
}
/** Writes, ends, and tells where the log ended. */
function wrote(...patients: readonly string[]) {
  const log = write(...patients);
  const head = log.head();
  log.close();
  return head;
}

describe("the log's file", () => {
  it("goes on from where it ended", () => {
    wrote("p1", "p2");
    expect(wrote("p1").sequence).toBe(3);
    expect(verifyAuditLog(place).fault).toBeNull();
  });

  it("lets two writers continue one chain", () => {
    const [one, two] = [new AuditFile(place), new AuditFile(place)];
    for (let i = 0; i < 5; i += 1) {
      one.append([testEntry("p1")]);
      two.append([testEntry("p2"), testEntry("p3")]);
    }
    expect(verifyAuditLog(place)).toMatchObject({ fault: null, head: { sequence: 15 } });
    one.close();
    two.close();
  });

  it("is verified while it grows", () => {
    const log = write("p1");
    log.append([testEntry("p2")]);
    expect(verifyAuditLog(place)).toEqual({ fault: null, head: log.head() });
    log.close();
  });

  it("refuses to change or remove a row", () => {
    wrote("p1");
    const connection = new SqliteDatabase(place.file);
    expect(() => connection.exec("UPDATE entry SET patient = 'p2'")).toThrow("append-only");
    expect(() => connection.exec("DELETE FROM entry")).toThrow("append-only");
    connection.close();
  });

  it("leaves nothing on the disk when it is in memory", () => {
    const log = new AuditFile(IN_MEMORY);
    log.append([testEntry("p1")]);
    expect(log.head().sequence).toBe(1);
    log.close();
    expect(existsSync(":memory:")).toBe(false);
  });
});

describe("verifying finds", () => {
  it.each([
    ["a changed row", "UPDATE entry SET entry = '{}' WHERE sequence = 2", { sequence: 2, fault: "CHANGED" }],
    [
      "a row that was given to another patient's list",
      "UPDATE entry SET patient = 'p9' WHERE sequence = 2",
      { sequence: 2, fault: "CHANGED" },
    ],
    [
      "a row that was taken out of a unit's list",
      "UPDATE entry SET unit = NULL WHERE sequence = 2",
      { sequence: 2, fault: "CHANGED" },
    ],
    [
      "a row that was moved in time",
      "UPDATE entry SET at = at + 1 WHERE sequence = 2",
      { sequence: 2, fault: "CHANGED" },
    ],
    ["a removed row", "DELETE FROM entry WHERE sequence = 2", { sequence: 2, fault: "MISSING" }],
    ["removed last rows", "DELETE FROM entry WHERE sequence > 1", { sequence: 2, fault: "TRUNCATED" }],
    ["all rows removed", "DELETE FROM entry", { sequence: 1, fault: "TRUNCATED" }],
    [
      "all rows and the head removed",
      "DELETE FROM entry; DELETE FROM head",
      { sequence: 1, fault: "TRUNCATED" },
    ],
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
  ])("%s, whoever took the guards away", (_what, sql, fault) => {
    wrote("p1", "p2", "p3");
    place.tamper(sql);
    expect(verifyAuditLog(place).fault).toEqual(fault);
  });

  it("a file that is broken, or none at all", () => {
    wrote("p1");
    for (const suffix of ["", "-wal", "-shm"]) rmSync(place.file + suffix, { force: true });
    expect(() => verifyAuditLog(place)).toThrow("There is no access log");
    writeFileSync(place.file, "x".repeat(5000));
    expect(verifyAuditLog(place).fault).toEqual({ sequence: 0, fault: "DAMAGED" });
  });

  it("an older copy of everything, by an anchor that was kept elsewhere", () => {
    wrote("p1");
    const copy = readFileSync(place.file);
    const anchor = wrote("p2");
    writeFileSync(place.file, copy);
    expect(verifyAuditLog(place).fault).toBeNull();
    expect(verifyAuditLog(place, [anchor]).fault).toEqual({ sequence: 2, fault: "TRUNCATED" });
  });

  it("rows that are not there any more, by the log's own list of anchors", () => {
    appendAnchor(place.anchorFile, "2026-03-31T07:00:00Z", wrote("p1", "p2"));
    for (const suffix of ["", "-wal", "-shm"]) rmSync(place.file + suffix, { force: true });
    expect(() => new AuditFile(place)).toThrow(/lacks row 2, of which .*log\.anchors tells/);
    rmSync(place.anchorFile);
    wrote("p1");
    appendAnchor(place.anchorFile, "2026-03-31T07:00:00Z", { sequence: 2, hash: "x".repeat(43) });
    expect(verifyAuditLog(place).fault).toEqual({ sequence: 2, fault: "TRUNCATED" });
  });
});

describe("the log does not go on", () => {
  it("with a new key when the old one is lost", () => {
    wrote("p1");
    rmSync(place.keyFile);
    expect(() => new AuditFile(place)).toThrow("restore the key");
    expect(() => verifyAuditLog(place)).toThrow("restore the key");
    expect(existsSync(place.keyFile)).toBe(false);
  });

  it("with a key that is cut short", () => {
    wrote("p1");
    writeFileSync(place.keyFile, "");
    expect(() => new AuditFile(place)).toThrow("is not whole");
  });

  it("without its head", () => {
    wrote("p1");
    place.tamper("DELETE FROM entry; DELETE FROM head");
    expect(() => new AuditFile(place)).toThrow("has lost its head");
  });

  it("in a file of another layout", () => {
    const connection = new SqliteDatabase(place.file);
    connection.exec("CREATE TABLE entry (sequence INTEGER)");
    connection.close();
    expect(() => new AuditFile(place)).toThrow("is not of layout 1");
  });
});

describe("the list of anchors", () => {
  const head = (sequence: number) => ({ sequence, hash: "h".repeat(43) });

  it("gives back what was put in, also behind a line that was cut short", () => {
    expect(readAnchors(place.anchorFile)).toEqual([]);
    appendAnchor(place.anchorFile, "2026-03-31T07:00:00Z", head(1));
    writeFileSync(place.anchorFile, "2026-03-31T07:10:00Z 2:hh", { flag: "a" });
    appendAnchor(place.anchorFile, "2026-03-31T07:20:00Z", head(3));
    expect(readAnchors(place.anchorFile)).toEqual([head(1), head(3)]);
  });
});
