/** Whether the gateway can take requests, and if not, why: the reasons are for operators only. */

/** Resolves when a part can do its work, rejects with the reason when not. */
export type ReadinessCheck = () => Promise<void>;

/** A part that cannot do its work. */
export interface ReadinessProblem {
  readonly part: string;
  readonly reason: string;
}

/** Longest wait for a part, in milliseconds: probes give up after a second or so. */
const CHECK_TIMEOUT = 900;

/** See the file. */
export class Readiness {
  #draining = false;

  /** A gateway that depends on the parts of `checks`, by name. */
  constructor(readonly checks: Readonly<Record<string, ReadinessCheck>>) {}

  /** From now on the gateway is not ready: it is about to end. */
  drain(): void {
    this.#draining = true;
  }

  get draining(): boolean {
    return this.#draining;
  }

  /** What is in the way; empty when the gateway is ready. */
  async problems(): Promise<readonly ReadinessProblem[]> {
    if (this.#draining) return [{ part: "gateway", reason: "draining" }];
    const looks = Object.entries(this.checks).map(async ([part, check]) => {
      const reason = await reasonOf(check);
      return reason === null ? [] : [{ part, reason }];
    });
    return (await Promise.all(looks)).flat();
  }
}

async function reasonOf(check: ReadinessCheck): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("does not answer")), CHECK_TIMEOUT);
  });
  try {
    await Promise.race([check(), late]);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  } finally {
    clearTimeout(timer);
  }
}
