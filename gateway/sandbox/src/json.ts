/** Reading JSON from the gateway that the page came from. */

/** An answer that is not what was asked for; `status` is the HTTP status. */
export class AnswerError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Reads JSON from a path of the same origin. Throws {@link AnswerError} for every status but 2xx. */
export async function readJson<T>(path: string, request: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { cache: "no-store", ...request });
  if (!response.ok) throw new AnswerError(response.status, `${path} answered ${response.status}.`);
  return (await response.json()) as T;
}
