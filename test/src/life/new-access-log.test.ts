/** An access log that grows old is moved to an archive, and a new one begins: the README's steps. */
import { renameSync, rmSync } from "node:fs";
import { verifyAuditLog } from "@vardgraf/core";
import { accessLogPlace } from "@vardgraf/patients";
import { startEmbedded } from "@vardgraf/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logEntries } from "../kit/access-log.js";
import { ask, fetchToken } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, temporaryDirectory, worldSettings } from "../kit/world.js";

let directory: string;
let archive: string;
beforeAll(() => {
  directory = copyOf(worlds[0]?.dataDirectory ?? "");
  archive = temporaryDirectory();
});
afterAll(() => {
  for (const folder of [directory, archive]) rmSync(folder, { recursive: true, force: true });
});

/** Starts the server, has a patient read, and ends it; resolves with the id of the request. */
async function readOnce(): Promise<string> {
  const running = await startEmbedded(worldSettings(directory), () => {});
  const token = await fetchToken(running.url, "nurse-halmstad");
  const answer = await ask(running.url, token, { query: `{ patient(id: "synthetic-1") { id } }` });
  await running.close();
  expect(answer.errors).toEqual([]);
  return String(answer.headers.get("x-request-id"));
}

const requests = (folder: string): string[] => logEntries(folder).map(({ correlationId }) => correlationId);

describe("an access log that is moved to an archive", () => {
  it("proves itself there, and the new one goes on without it", { timeout: 120_000 }, async () => {
    const [from, to] = [accessLogPlace(directory), accessLogPlace(archive)];
    const before = await readOnce();
    const { head: anchor } = verifyAuditLog(from);
    for (const part of ["file", "keyFile", "anchorFile"] as const) renameSync(from[part], to[part]);

    const after = await readOnce();
    expect(requests(archive)).toContain(before);
    expect(requests(directory)).toEqual([after]);
    expect(verifyAuditLog(to, [anchor]).fault).toBeNull();
    expect(verifyAuditLog(from).fault).toBeNull();
    // The old anchor is not the new log's: one cannot stand for the other.
    expect(verifyAuditLog(from, [anchor]).fault).not.toBeNull();
  });
});
