/** Reads the body of a plain request. */
import type { IncomingMessage } from "node:http";

/**
 * What the framework looks at more closely: names that could reach into every object once they are merged into one, also
 * when they are escaped, and bytes that are no UTF-8.
 */
const SUSPECT = /__proto__|constructor|\\u00|\ufffd/;

/**
 * Reads the `length` bytes of the body and hands over what they are as JSON: undefined when it is not plain JSON. In that
 * case they are put back, and `request` can be read as if nobody had. Nothing is handed over when they do not arrive.
 */
export function readBody(request: IncomingMessage, length: number, then: (body: unknown) => void): void {
  let first: Buffer | undefined;
  let rest: Buffer[] | undefined;
  let received = 0;
  const take = (chunk: Buffer): void => {
    received += chunk.length;
    if (first === undefined) first = chunk;
    else (rest ??= [first]).push(chunk);
    if (received < length) return;
    request.removeListener("data", take);
    const bytes = rest === undefined ? first : Buffer.concat(rest);
    const body = parsePlain(bytes.toString("utf8"));
    if (body === undefined) {
      request.pause();
      request.unshift(bytes);
    }
    then(body);
  };
  request.on("data", take);
}

function parsePlain(text: string): unknown {
  if (SUSPECT.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
