/**
 * Settings in a file: YAML (or JSON, which is YAML), the same names as in the environment, one level deep. The
 * environment wins, so that one file serves many copies that differ in little.
 */
import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import { SettingsError } from "./settings.js";

/** Name of the setting that names the file. */
const FILE_SETTING = "CONFIG";

/**
 * The environment with the settings of the file that `CONFIG` names beneath it; without `CONFIG` as it is. A file that
 * cannot be read or says what is no setting of `known` is a `SettingsError`, which names every line that is wrong.
 */
export function withSettingsFile(environment: NodeJS.ProcessEnv, known: Iterable<string>): NodeJS.ProcessEnv {
  const file = environment[FILE_SETTING];
  if (file === undefined || file === "") return environment;
  const settings = readFile(file, new Set(known));
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && value !== "") settings[name] = value;
  }
  // The file is read once: programs that are started from here get what it says.
  return { ...settings, [FILE_SETTING]: "" };
}

function readFile(file: string, known: ReadonlySet<string>): Record<string, string> {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map(({ pos: [at], message }) => problem(file, lines, at, message));
  const settings: Record<string, string> = {};
  const add = ({ key, value }: Pair): void => {
    const name = isScalar(key) ? String(key.value) : "";
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    if (!known.has(name) || name === FILE_SETTING) {
      problems.push(problem(file, lines, at, `${name} is no setting`));
      return;
    }
    const text = textOfValue(value);
    if (text === undefined)
      problems.push(problem(file, lines, at, `${name} must be a word, a number or a list`));
    else settings[name] = text;
  };
  if (isMap(document.contents)) for (const pair of document.contents.items) add(pair);
  else if (document.contents !== null) problems.push(`${file}: must hold settings, one a line: NAME: value`);
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "error";
    throw new SettingsError([`${FILE_SETTING}: ${file} cannot be read (${reason})`]);
  }
}

/** A value as the environment would have it: lists by commas, names with values as `name=value`, yes and no as on and off. */
function textOfValue(value: unknown): string | undefined {
  if (isScalar(value)) {
    if (value.value === null) return "";
    if (typeof value.value === "boolean") return value.value ? "on" : "off";
    // A number stands as it was written.
    return typeof value.value === "number" && value.source !== undefined ? value.source : String(value.value);
  }
  if (isSeq(value)) return joined(value.items.map(textOfValue));
  if (isMap(value)) {
    return joined(
      value.items.map(({ key, value: inner }) => {
        const text = textOfValue(inner);
        return isScalar(key) && text !== undefined ? `${String(key.value)}=${text}` : undefined;
      }),
    );
  }
  return undefined;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(",");
}

function problem(file: string, lines: LineCounter, at: number, message: string): string {
  return `${file}:${lines.linePos(at).line}: ${message}`;
}
