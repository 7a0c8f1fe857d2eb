/** Reads a data file and knows the line of each fact in it: YAML as text only, JSON with its numbers and nulls. */
import { isMap, isNode, isPair, LineCounter, type Node, parseDocument } from "yaml";
import type { FactPath, Finding } from "../rules/finding.js";

/** A file after parsing. */
export interface YamlFile {
  readonly file: string;
  /** Of YAML maps, lists and strings only: codes, days and amounts stay as they are written. */
  readonly content: unknown;
  /** Syntax errors; `content` is not to be used when there are any. */
  readonly findings: readonly (Finding & { readonly line: number })[];
  /** Line of the fact that `path` leads to, or of the nearest fact around it; counted from 1. */
  lineOf(path: FactPath): number;
}

/** Parses the text of a file. Nothing of YAML is read as number, day or truth value: `0180` stays `0180`. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: file.endsWith(".json") ? "json" : "failsafe",
    lineCounter: lines,
    uniqueKeys: true,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  return {
    file,
    content: document.errors.length === 0 ? document.toJS() : null,
    findings: document.errors.map((error) => ({
      file,
      path: [],
      rule: "yaml",
      message: error.message.split("\n")[0]?.replace(/ at line .*$/, "") ?? error.code,
      line: lineAt(error.pos[0]),
    })),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

/** Where the fact starts: at its key in a map, at its value in a list. */
function offsetOf(root: Node | null, path: FactPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isNode(key) && String(key) === String(step));
      if (!isPair(pair)) return offset;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else {
      node =
        isNode(node) && "get" in node
          ? (node as { get(key: unknown, keep: boolean): unknown }).get(step, true)
          : null;
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
