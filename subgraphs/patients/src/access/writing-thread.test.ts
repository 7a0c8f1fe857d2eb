/** The access log as it is written: by a thread of its own, of the built package, because a thread runs no TypeScript. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  anchorText,
  AuditFile,
  type AuditLog,
  type AuditPlace,
  IN_MEMORY,
  openAuditLog,
  verifyAuditLog,
} from "@vardgraf/core";
import { createLogger } from "@vardgraf/schema";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { accessLogPlace } from "./log-place.js";

let directory: string;
let place: AuditPlace;
let log: AuditLog;
const open = (at: AuditPlace = place): Promise<AuditLog> => openAuditLog(at, createLogger("test", "silent"));
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "writing-thread-"));
  place = accessLogPlace(directory);
  log = await open();
});
afterEach(async () => {
  await log.close();
  rmSync(directory, { recursive: true });
});

const entry = (patient: string) => ({ at: 0, patient, unit: "SE2120001215-HHC1", entry: "{}" });

const durable = (): number => verifyAuditLog(place).head.sequence;
/** Lets another connection do something to the log, and undoes it afterwards. */
async function meanwhile(change: string, undo: string, work: () => Promise<void>): Promise<void> {
  const other = new AuditFile(place);
  other.connection.exec(change);
  try {
    await work();
  } finally {
    other.connection.exec(undo);
    other.close();
  }
}
const full = (table: string): [string, string] => [
  `CREATE TRIGGER full BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
  "DROP TRIGGER full",
];

describe("an append", () => {
  it("is on the disk when it resolves, alone and in a crowd, all of it in order", async () => {
    await log.append([entry("p1")]);
    expect(durable()).toBe(1);
    await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        await log.append([entry(`p${n}`), entry(`q${n}`)]);
      }),
    );
    expect(durable()).toBe(401);
    expect(verifyAuditLog(place).fault).toBeNull();
  });

  it("rejects while the log cannot be written, and works again afterwards", async () => {
    await meanwhile(...full("entry"), async () => {
      await expect(log.append([entry("p1")])).rejects.toThrow("disk full");
    });
    await log.append([entry("p2")]);
    expect(durable()).toBe(1);
    expect(verifyAuditLog(place).fault).toBeNull();
  });

  it("rejects for good once the writing thread is gone", async () => {
    await (log as unknown as { worker: { terminate(): Promise<number> } }).worker.terminate();
    await expect(log.append([entry("p1")])).rejects.toThrow("has ended");
    await expect(log.ready()).rejects.toThrow("has ended");
  });
});

describe("ready", () => {
  it("asks the disk, and not again within a second", async () => {
    await log.append([entry("p1")]);
    await meanwhile(...full("probe"), async () => {
      await log.ready();
      const later = performance.now() + 1001;
      const now = vi.spyOn(performance, "now").mockReturnValue(later);
      await expect(log.ready()).rejects.toThrow("disk full");
      now.mockRestore();
    });
    await log.ready();
    expect(durable()).toBe(1);
  });
});

describe("the end", () => {
  it("writes what waits, keeps an anchor, and leaves a log that goes on", async () => {
    const waiting = log.append([entry("p1")]);
    await log.close();
    await waiting;
    const { fault, head } = verifyAuditLog(place);
    expect(fault).toBeNull();
    const anchors = (): string[] => readFileSync(place.anchorFile, "utf8").trim().split("\n");
    expect(anchors()).toEqual([expect.stringMatching(/^\d{4}-.*Z 1:[\w-]{43}$/)]);
    expect(anchors()[0]?.endsWith(anchorText(head))).toBe(true);
    log = await open();
    await log.append([entry("p2")]);
    await log.close();
    expect(anchors().map((line) => /Z (\d+):/.exec(line)?.[1])).toEqual(["1", "1", "2"]);
    log = await open(IN_MEMORY);
  });

  it("of a log that cannot be opened is told in one line", async () => {
    await expect(open({ ...place, file: directory })).rejects.toMatchObject({
      name: "StartError",
      message: expect.stringContaining(`The access log ${directory} cannot be opened`),
    });
  });
});

it("in memory needs no thread and no disk", async () => {
  const passing = await open(accessLogPlace(":memory:"));
  await passing.append([entry("p1")]);
  await passing.ready();
  expect((await passing.reader.head()).sequence).toBe(1);
  await passing.close();
  expect(existsSync(":memory:")).toBe(false);
});
