/** The writing thread of the access log. */
import { parentPort, workerData } from "node:worker_threads";
import { AuditFile } from "./file.js";
import type { AuditPlace, WriterReply, WriterRequest } from "./log.js";

const { file, keyFile } = workerData as AuditPlace;
const log = new AuditFile(file, keyFile);
const answer = (reply: WriterReply): void => parentPort?.postMessage(reply);

parentPort?.on("message", ({ batch, entries }: WriterRequest) => {
  try {
    log.append(entries);
    answer({ batch });
  } catch (error) {
    answer({ batch, error: (error as Error).message });
  }
});
answer({ batch: 0 });
