/** Which part of a subgraph is not ready, where it has more than a store. */

/** Thrown by `ready` of a subgraph: names the part that cannot do its work. */
export class NotReady extends Error {
  constructor(
    readonly part: string,
    cause: unknown,
  ) {
    super(`${part} is not ready`, { cause });
  }
}

/** Resolves when `check` does; otherwise rejects with the name of the part. */
export async function partReady(part: string, check: Promise<void>): Promise<void> {
  await check.catch((cause: unknown) => {
    throw new NotReady(part, cause);
  });
}
