import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readOrMakeKeyFile } from "./key-file.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "key-file-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it("makes a key once, for the owner only, and leaves nothing else behind", () => {
  const file = join(directory, "below", "a.key");
  expect(readOrMakeKeyFile(file, () => "one")).toBe("one");
  expect(readOrMakeKeyFile(file, () => "two")).toBe("one");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(directory, "below"))).toEqual(["a.key"]);
});

it("uses the key of another program that was first", () => {
  const file = join(directory, "a.key");
  const read = readOrMakeKeyFile(file, () => {
    writeFileSync(file, "theirs");
    return "ours";
  });
  expect(read).toBe("theirs");
  expect(readdirSync(directory)).toEqual(["a.key"]);
});

it("says which key cannot be used", () => {
  writeFileSync(join(directory, "file"), "");
  const file = join(directory, "file", "a.key");
  expect(() => readOrMakeKeyFile(file, () => "x")).toThrow(`The key ${file} cannot be used`);
  expect(existsSync(file)).toBe(false);
});
