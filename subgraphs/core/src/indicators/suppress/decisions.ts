/** What has been decided of tables, remembered: the same table is decided the same, whoever asks and whenever. */
import { decide, verdictsFrom } from "./decide.js";
import type { Verdicts } from "./suppress.js";
import type { TableValues } from "./table-values.js";

/** Most cells whose verdicts are remembered: a byte each. */
const MOST_CELLS = 16_000_000;

/** Decides tables in another thread, the verdicts of each in the order of its cells. */
export type DecideElsewhere = (tables: readonly TableValues[]) => Promise<readonly Uint8Array[]>;

/** See {@link Decisions}. */
export interface DecisionsOptions {
  /** Where tables are decided that are prepared for; nowhere without it. */
  readonly elsewhere?: DecideElsewhere;
  /** Is told when that fails: the tables are then decided in this thread. */
  readonly failed?: (error: unknown) => void;
  /** For tests. */
  readonly mostCells?: number;
  readonly decide?: (values: TableValues) => Uint8Array;
}

/**
 * Decides tables, and remembers those that were asked for last. A table is found again by a digest of all its amounts, so
 * that what is remembered never is about other amounts, and months that are past stay decided whatever is recorded in
 * later ones. It holds patterns of what is hidden, and no figures.
 */
export class Decisions {
  readonly #options: DecisionsOptions;
  readonly #remembered = new Map<string, Uint8Array>();
  /** By digest, what is being decided elsewhere. */
  readonly #underWay = new Map<string, Promise<void>>();
  #cells = 0;

  constructor(options: DecisionsOptions = {}) {
    this.#options = options;
  }

  /** The verdicts on a table, decided here and now unless they are remembered. */
  of(values: TableValues): Verdicts {
    const bytes = this.#remembered.get(values.digest) ?? (this.#options.decide ?? decide)(values);
    this.#remember(values.digest, bytes);
    return verdictsFrom(bytes, values);
  }

  /** Has tables decided elsewhere that are not remembered. Resolves when they are, or when it has failed. */
  async prepare(tables: readonly TableValues[]): Promise<void> {
    const { elsewhere } = this.#options;
    if (elsewhere === undefined) return;
    const unknown = tables.filter(({ digest }) => !this.#remembered.has(digest));
    const news = unknown.filter(({ digest }) => !this.#underWay.has(digest));
    if (news.length > 0) {
      const decided = this.#decideElsewhere(news, elsewhere);
      for (const { digest } of news) this.#underWay.set(digest, decided);
    }
    await Promise.all(unknown.map(({ digest }) => this.#underWay.get(digest)));
  }

  async #decideElsewhere(tables: readonly TableValues[], elsewhere: DecideElsewhere): Promise<void> {
    try {
      const decided = await elsewhere(tables);
      for (const [at, { digest }] of tables.entries()) {
        const bytes = decided[at];
        if (bytes !== undefined) this.#remember(digest, bytes);
      }
    } catch (error) {
      this.#options.failed?.(error);
    } finally {
      for (const { digest } of tables) this.#underWay.delete(digest);
    }
  }

  #remember(digest: string, verdicts: Uint8Array): void {
    if (this.#remembered.delete(digest)) this.#cells -= verdicts.length;
    this.#remembered.set(digest, verdicts);
    this.#cells += verdicts.length;
    for (const [oldest, { length }] of this.#remembered) {
      if (this.#cells <= (this.#options.mostCells ?? MOST_CELLS) || oldest === digest) break;
      this.#remembered.delete(oldest);
      this.#cells -= length;
    }
  }
}
