/** Sees to it that the cells are those of this program's definitions. */
import { createRequire } from "node:module";
import { Threads } from "@vardgraf/core";
import type { Logger } from "@vardgraf/schema";
import type { RollupParts } from "./parts.js";
import { recountRollups } from "./recount.js";
import type { RecountOutcome, RecountTask } from "./recount-thread.js";
import { logRuleFailure, RuleFailure } from "./rule-failure.js";

/** How often it is looked whether the cells are still right, in milliseconds: an older copy of the program may end that. */
const LOOK_MILLISECONDS = 60_000;

/** See the file. */
export class RollupUpkeep {
  readonly #parts: RollupParts;
  readonly #log: Logger;
  readonly #threads: Threads<RecountTask, RecountOutcome>;
  #looks: NodeJS.Timeout | undefined;
  #underWay: Promise<void> | null = null;
  #hasFailed = false;
  #isClosed = false;

  constructor(parts: RollupParts, log: Logger) {
    this.#parts = parts;
    this.#log = log;
    this.#threads = new Threads({
      file: createRequire(import.meta.url).resolve("@vardgraf/patients/recount-thread"),
      most: 1,
    });
  }

  /** Brings the cells up to date now, and whenever they are found not to be. */
  begin(): void {
    void this.bringUpToDate();
    this.#looks = setInterval(() => void this.bringUpToDate(), LOOK_MILLISECONDS);
    this.#looks.unref();
  }

  /**
   * Where the cells were counted by other definitions, or not at all, counts everybody in a thread of its own; until that is
   * done, figures are out of use and everything else is not. When a rule fails, they stay so, and it is in the log: it would
   * fail again. Resolves when nothing more will be done; never rejects.
   */
  async bringUpToDate(): Promise<void> {
    if (this.#hasFailed) return;
    this.#underWay ??= this.#count().finally(() => {
      this.#underWay = null;
    });
    await this.#underWay;
  }

  async #count(): Promise<void> {
    const { cells, connection, facts, fingerprint } = this.#parts;
    try {
      if (cells.countedBy() === fingerprint) return;
      this.#log.info("the definitions of indicators have changed: everybody is counted anew");
      const started = performance.now();
      const isSmall = connection.memory || !facts.isAnybodyThere();
      const outcome = isSmall
        ? { counted: recountRollups(this.#parts) }
        : await this.#threads.run({ file: connection.name, fingerprint });
      if ("failed" in outcome) throw new RuleFailure(outcome.failed.indicator, outcome.failed.cause);
      const seconds = (performance.now() - started) / 1000;
      this.#log.info({ ...outcome.counted, seconds }, "everybody is counted");
    } catch (error) {
      if (this.#isClosed) return;
      this.#hasFailed = error instanceof RuleFailure;
      if (error instanceof RuleFailure) logRuleFailure(this.#log, error);
      else this.#log.error({ err: error }, "nobody could be counted: figures are out of use");
    }
  }

  /** Ends what is being done: what was counted so far is forgotten. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#looks);
    await this.#threads.close();
  }
}
