/** Rule: a difference between two wordings as a text that people read (E51–E56). */
import type { ParagraphChange } from "./clause-diff.js";

const marks: Readonly<Record<ParagraphChange["kind"], string>> = {
  KEPT: "  ",
  ADDED: "+ ",
  REMOVED: "- ",
  MOVED: "~ ",
};

/** A paragraph a line, each with the mark of what happened to it. */
export function diffText(changes: readonly ParagraphChange[]): string {
  return changes.map(({ kind, textSv }) => `${marks[kind]}${textSv}`).join("\n");
}
