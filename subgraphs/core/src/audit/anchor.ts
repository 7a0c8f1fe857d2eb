/**
 * Anchors: where the log ended at some moment, as `<sequence>:<hash>`. An anchor that is kept where the log is not
 * shows later that nothing up to it has been taken away or written anew, not even by somebody who has the key.
 */
import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { ChainHead } from "./chain.js";

const ANCHOR = /^([1-9]\d{0,14}):([\w-]{43})$/;

/** An anchor as text. */
export function anchorText({ sequence, hash }: ChainHead): string {
  return `${sequence}:${hash}`;
}

/** Reads an anchor; null for what is none. */
export function readAnchor(text: string): ChainHead | null {
  const [, sequence, hash] = ANCHOR.exec(text.trim()) ?? [];
  return sequence === undefined || hash === undefined ? null : { sequence: Number(sequence), hash };
}

/**
 * Adds an anchor to a file of them, one a line: the instant, a space, the anchor. Begins a line of its own also behind
 * one that was cut short by a full disk or a kill.
 */
export function appendAnchor(file: string, at: string, head: ChainHead): void {
  const handle = openSync(file, "a+", 0o600);
  try {
    const last = Buffer.alloc(1, "\n");
    const { size } = fstatSync(handle);
    if (size > 0) readSync(handle, last, 0, 1, size - 1);
    const cut = last.toString() !== "\n";
    appendFileSync(handle, `${cut ? "\n" : ""}${at} ${anchorText(head)}\n`, { flush: true });
  } finally {
    closeSync(handle);
  }
}

/** The anchors of a file, none when there is no file; a line that was cut short tells nothing. */
export function readAnchors(file: string): ChainHead[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => readAnchor(line.slice(line.indexOf(" ") + 1)) ?? []);
}
