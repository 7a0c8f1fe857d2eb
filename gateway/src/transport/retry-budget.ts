/** How many calls may be made again: a share of all calls, so that retries never multiply the load of a failure. */

/** Most retries that can be saved up. */
const MOST_SAVED = 10;

/** See the file. */
export class RetryBudget {
  #saved = MOST_SAVED;

  /** `percent` of the calls may be made again. */
  constructor(readonly percent: number) {
    if (percent === 0) this.#saved = 0;
  }

  /** Takes note of a call that is made for the first time. */
  earn(): void {
    this.#saved = Math.min(MOST_SAVED, this.#saved + this.percent / 100);
  }

  /** True when a call may be made again; that one is then spent. */
  spend(): boolean {
    if (this.#saved < 1) return false;
    this.#saved -= 1;
    return true;
  }
}
