/** Whom the page acts as, and the tokens for it. Everything here lives in memory and dies with the page. */
import type { IssuedToken } from "./demo-provider.js";

/** Whom requests are sent as. */
export type Identity =
  | { readonly kind: "ANONYMOUS" }
  | { readonly kind: "PERSONA"; readonly name: string }
  | { readonly kind: "TOKEN"; readonly token: string };

/** How long before its end a token is replaced, in seconds; a short-lived one at half its life. */
const RENEWAL_MARGIN = 60;

interface KeptToken {
  readonly token: Promise<string>;
  /** Milliseconds since the epoch; until the answer is here, never. */
  renewAt: number;
}

/** Holds the chosen identity and gives the header that proves it. */
export class Authorization {
  #identity: Identity = { kind: "ANONYMOUS" };
  readonly #tokens = new Map<string, KeptToken>();
  readonly #listeners = new Set<() => void>();
  readonly #issue: (persona: string) => Promise<IssuedToken>;
  readonly #now: () => number;

  constructor(issue: (persona: string) => Promise<IssuedToken>, now: () => number = Date.now) {
    this.#issue = issue;
    this.#now = now;
  }

  /** Whom the next request is sent as. */
  readonly identity = (): Identity => this.#identity;

  /** Calls the listener after every change of identity; returns what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Acts as somebody else from the next request on. */
  choose(identity: Identity): void {
    this.#identity = identity;
    for (const listener of this.#listeners) listener();
  }

  /** Value of the `Authorization` header for the chosen identity; null when there is none to send. */
  async header(): Promise<string | null> {
    const identity = this.#identity;
    if (identity.kind === "ANONYMOUS") return null;
    const token = identity.kind === "TOKEN" ? identity.token : await this.#tokenFor(identity.name);
    return `Bearer ${token}`;
  }

  /** Drops the token that was refused. True when asking again may go better: with a new token. */
  dropRefusedToken(): boolean {
    return this.#identity.kind === "PERSONA" && this.#tokens.delete(this.#identity.name);
  }

  #tokenFor(persona: string): Promise<string> {
    const kept = this.#tokens.get(persona);
    if (kept && this.#now() < kept.renewAt) return kept.token;
    const asked = this.#now();
    const answer = this.#issue(persona);
    const fresh: KeptToken = { token: answer.then(({ token }) => token), renewAt: Number.POSITIVE_INFINITY };
    this.#tokens.set(persona, fresh);
    answer.then(
      ({ lifetime }) => (fresh.renewAt = asked + 1000 * Math.max(lifetime - RENEWAL_MARGIN, lifetime / 2)),
      () => this.#tokens.delete(persona),
    );
    return fresh.token;
  }
}
