/** What has to hold at the end of a soak. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { auditVerify, logEntries } from "../../dist/kit/access-log.js";
import { namesIn, numbersIn, secretsOf, tokensIn } from "../../dist/kit/secrets.js";
import { median } from "../kit.mjs";

/** What a process holds may grow by a share of itself, and by what a process of any size needs to breathe, in MB. */
const GROWTH = { share: 1.15, megabytes: 24 };

/** Share of the memory that a deployment gives a process which it may take at most. */
const MOST = 0.75;

/** Lines of a file that are looked through together. */
const LINES = 2000;

/**
 * Memory of each process. What it holds is the least that its heap and buffers come to in a while, when garbage has just
 * been collected: of the second sixth of the time beside that of the last, it tells whether something is never let go of.
 * What it takes of the machine is more, as the allocator keeps what a burst of long answers has needed; it must stay well
 * below `limit`, what a deployment gives the process, in MB.
 */
export function memoryRows(samples, seconds, limit) {
  return [...samples].map(([name, { taken, held }]) => {
    const during = (points, sixth) =>
      points
        .filter(({ at }) => at >= (seconds * sixth) / 6 && at < (seconds * (sixth + 1)) / 6)
        .map(({ megabytes }) => megabytes);
    const [second, last] = [Math.min(...during(held, 1)), Math.min(...during(held, 5))];
    const usual = [median(during(taken, 1)), median(during(taken, 5))];
    const peak = Math.max(...taken.map(({ megabytes }) => megabytes));
    const flat = last <= Math.max(second * GROWTH.share, second + GROWTH.megabytes);
    return { name, second, last, usual, peak, holds: flat && peak <= MOST * limit };
  });
}

/** What is wrong with the access log: it must verify, and have a row for each answer with something of a patient. */
export function accessLogProblems(directory, answered) {
  const { status, stdout, stderr } = auditVerify(directory);
  const known = new Set(logEntries(directory).map(({ correlationId }) => correlationId));
  const missing = answered.filter((id) => !known.has(id));
  return [
    ...(status === 0 ? [] : [`it does not verify: ${stdout}${stderr}`]),
    ...(missing.length === 0 ? [] : [`${missing.length} of ${answered.length} answers have no row`]),
  ];
}

/** Counts of what must not be in the files at `paths`, and how much was looked through, in MB. */
export async function secretsFound(paths, directory, tokens) {
  const secrets = secretsOf(directory);
  const found = { megabytes: 0, numbers: 0, names: 0, tokens: 0 };
  const look = (text) => {
    found.megabytes += text.length / 1024 ** 2;
    found.numbers += numbersIn(text, secrets).length;
    found.names += namesIn(text, secrets).length;
    found.tokens += tokensIn(text, tokens).length;
  };
  for (const path of paths) {
    let lines = [];
    for await (const line of createInterface({ input: createReadStream(path, "utf8") })) {
      lines.push(line);
      if (lines.length < LINES) continue;
      look(lines.join("\n"));
      lines = [];
    }
    look(lines.join("\n"));
  }
  return found;
}

/** What the log at `path` says of the requests `ids`: how often, by subgraph, message and reason. */
export async function loggedOf(path, ids) {
  const wanted = new Set(ids);
  const counts = new Map();
  for await (const line of createInterface({ input: createReadStream(path, "utf8") })) {
    // A process that was killed may have left half a line.
    if (!line.includes('"requestId"') || !line.endsWith("}")) continue;
    const { requestId, subgraph, msg, reason, detail } = JSON.parse(line);
    if (!wanted.has(requestId)) continue;
    const what = [subgraph, msg, reason, detail].filter(Boolean).join(", ");
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `the log says ${count} times: ${what}`);
}
