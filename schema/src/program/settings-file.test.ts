import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SettingsError } from "./settings.js";
import { withSettingsFile } from "./settings-file.js";

let directory: string;
let file: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "settings-file-"));
  file = join(directory, "vardgraf.yaml");
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const known = ["PORT", "SANDBOX", "URLS", "LIST", "NAME", "CONFIG"];

function read(text: string, environment: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  writeFileSync(file, text);
  return withSettingsFile({ CONFIG: file, ...environment }, known);
}

function problems(text: string): readonly string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.problems.map((line) => line.replace(file, "file"));
  }
}

describe("a settings file", () => {
  it("is not needed", () => {
    const environment = { PORT: "1" };
    expect(withSettingsFile(environment, known)).toBe(environment);
    expect(withSettingsFile({ CONFIG: "" }, known)).toEqual({ CONFIG: "" });
  });

  it("holds words, numbers as they are written, yes and no, lists, and names with values", () => {
    const text = `
# a comment
PORT: 04000
SANDBOX: off
NAME: true
LIST: [a, b]
URLS:
  patients: http://127.0.0.1:4104/graphql
  care-units: http://127.0.0.1:4102/graphql
`;
    expect(read(text)).toEqual({
      PORT: "04000",
      SANDBOX: "off",
      NAME: "on",
      LIST: "a,b",
      URLS: "patients=http://127.0.0.1:4104/graphql,care-units=http://127.0.0.1:4102/graphql",
      CONFIG: "",
    });
  });

  it("may be JSON, or empty", () => {
    expect(read('{ "PORT": 4000 }')).toMatchObject({ PORT: "4000" });
    expect(read("# nothing\n")).toEqual({ CONFIG: "" });
  });

  it("yields to the environment, but not to an empty variable", () => {
    expect(read("PORT: 1\nNAME: file\n", { PORT: "2", NAME: "" })).toMatchObject({ PORT: "2", NAME: "file" });
  });

  it.each([
    ["PROT: 1\nPORT: 1\nsandbox: on\n", ["file:1: PROT is no setting", "file:3: sandbox is no setting"]],
    ["CONFIG: other\n", ["file:1: CONFIG is no setting"]],
    ["PORT: 1\nPORT: 2\n", ["file:2: Map keys must be unique"]],
    ["- PORT\n", ["file: must hold settings, one a line: NAME: value"]],
    ["NAME: [!!binary x, {[a]: b}]\n", ["file:1: NAME must be a word, a number or a list"]],
    ["NAME: [a\n", [expect.stringMatching(/^file:\d: /)]],
  ])("is refused with the line that is wrong: %j", (text, lines) => {
    expect(problems(text)).toEqual(lines);
  });

  it("that is not there is told", () => {
    expect(() => withSettingsFile({ CONFIG: join(directory, "none.yaml") }, known)).toThrow(
      /^CONFIG: .*none\.yaml cannot be read \(ENOENT\)$/,
    );
  });
});
