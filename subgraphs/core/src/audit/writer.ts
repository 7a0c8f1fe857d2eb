/**
 * The writing thread of the access log. It also keeps the list of anchors, from time to time and at the end, and
 * tells of each, so that it can be kept somewhere else too.
 */
import { parentPort, workerData } from "node:worker_threads";
import { Temporal } from "temporal-polyfill";
import { appendAnchor } from "./anchor.js";
import { AuditFile, type AuditPlace } from "./file.js";
import type { WriterNotice, WriterRequest } from "./log.js";

/** Time between two anchors of a log that grows, in milliseconds. */
const ANCHOR_EVERY = 10 * 60_000;

const place = workerData as AuditPlace;
const log = new AuditFile(place);
const tell = (notice: WriterNotice): void => parentPort?.postMessage(notice);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let anchored = 0;
function anchor(): void {
  const head = log.head();
  if (head.sequence === anchored) return;
  try {
    appendAnchor(place.anchorFile, Temporal.Now.instant().toString(), head);
    tell({ anchor: head });
  } catch (error) {
    tell({ anchor: head, anchorError: reasonOf(error) });
  }
  anchored = head.sequence;
}

parentPort?.on("message", ({ entries, end }: WriterRequest) => {
  try {
    if (entries?.length === 0) log.probe();
    else if (entries !== undefined) log.append(entries);
    if (end) anchor();
    tell({ written: null });
  } catch (error) {
    tell({ written: reasonOf(error) });
  }
  if (end) {
    log.close();
    parentPort?.close();
  }
});
setInterval(anchor, ANCHOR_EVERY).unref();
tell({ written: null });
anchor();
