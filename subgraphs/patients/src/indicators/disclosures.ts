/** What may be shown of indicators, remembered from one request to the next: the same for everybody who asks. */
import type { DisclosureMemory } from "@vardgraf/core";

/** Most that is remembered at a time. */
const MOST = 500;

/** See the heading of this file. It holds patterns of what is hidden, and no figures. */
export class Disclosures {
  readonly #remembered = new Map<string, { readonly state: string; readonly memory: DisclosureMemory }>();

  /**
   * What has been decided of an indicator in a region, down to one grouping (`subject`), while its cells and the months that
   * can be counted were those of `state`. Another state starts anew.
   */
  of(subject: string, state: string): DisclosureMemory {
    const known = this.#remembered.get(subject);
    if (known?.state === state) return known.memory;
    const memory: DisclosureMemory = new Map();
    this.#remembered.delete(subject);
    this.#remembered.set(subject, { state, memory });
    for (const oldest of this.#remembered.keys()) {
      if (this.#remembered.size <= MOST) break;
      this.#remembered.delete(oldest);
    }
    return memory;
  }
}
