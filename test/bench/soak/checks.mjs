/** What has to hold at the end of a soak. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { auditVerify, logEntries } from "../../dist/kit/access-log.js";
import { namesIn, numbersIn, secretsOf, tokensIn } from "../../dist/kit/secrets.js";
import { median } from "../kit.mjs";

/** Memory may grow by a share of itself, and by what a process of any size needs to breathe, in MB. */
const GROWTH = { share: 1.15, megabytes: 24 };

/** Lines of a file that are looked through together. */
const LINES = 2000;

/**
 * Memory of each process: the median of the second sixth of the time beside that of the last, and the lowest of each,
 * which tells what is kept from what waits to be collected.
 */
export function memoryRows(samples, seconds) {
  return [...samples].map(([name, points]) => {
    const sixth = (n) =>
      points
        .filter(({ at }) => at >= (seconds * n) / 6 && at < (seconds * (n + 1)) / 6)
        .map(({ megabytes }) => megabytes);
    const [second, last] = [median(sixth(1)), median(sixth(5))];
    const lowest = [Math.min(...sixth(1)), Math.min(...sixth(5))];
    const flat = last <= Math.max(second * GROWTH.share, second + GROWTH.megabytes);
    return { name, second, last, lowest, flat };
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
