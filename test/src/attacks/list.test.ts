/** The list of attacks beside this file is true: what it names is there. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const rows = [
  ...readFileSync(new URL("README.md", import.meta.url), "utf8").matchAll(
    /^\| (.+?) +\| (\S+\.ts) +\| (.+?) +\|$/gm,
  ),
].map(([, attack = "", file = "", title = ""]) => ({ attack, file, title }));

describe("the list of attacks", () => {
  it("is long", () => expect(rows.length).toBeGreaterThan(50));

  it.each(rows)("$attack: $title", ({ file, title }) => {
    expect(readFileSync(new URL(file, root), "utf8")).toContain(title);
  });
});
