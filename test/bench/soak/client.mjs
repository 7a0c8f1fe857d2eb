/** The clients of a soak: what they sent, what came back, and whether something is to blame that was done on purpose. */
import { fetchToken } from "../../dist/kit/client.js";

/** How long a token is used, in milliseconds. */
const TOKEN_LIFE = 10 * 60_000;

/** What is done to the product on purpose, with the time that it and its traces last. */
export class Incidents {
  all = [];

  /** Notes that `victims` (subgraphs or `gateway`) begin to suffer; the returned function ends it. */
  begin(what, victims) {
    const incident = { what, victims: new Set(victims), from: performance.now(), to: Infinity };
    this.all.push(incident);
    return () => (incident.to = performance.now());
  }

  /** True when a request that needs these subgraphs may fail in this time. */
  excuse(needs, from, to) {
    return this.all.some(
      (each) =>
        each.from <= to && from <= each.to && ["gateway", ...needs].some((name) => each.victims.has(name)),
    );
  }

  /** True when anything at all was going on. */
  during(from, to) {
    return this.all.some((each) => each.from <= to && from <= each.to);
  }
}

/** See the file. */
export class Clients {
  /** By kind of request: how many, and how many were excused. */
  counts = new Map();
  /** What was told for no reason, and the id of the request. */
  violations = [];
  /** Ids of requests whose answers held something of a patient. */
  read = [];
  tokens = new Set();
  waits = { calm: [], beside: [] };
  #logins = new Map();

  constructor(url, incidents) {
    this.url = url;
    this.incidents = incidents;
  }

  /** A token of a persona; the one before while no new one can be had. */
  async token(persona) {
    const known = this.#logins.get(persona);
    if (known && performance.now() - known.at < TOKEN_LIFE) return known.token;
    const token = await fetchToken(this.url, persona).catch(() => known?.token);
    if (token === undefined) return undefined;
    this.tokens.add(token);
    this.#logins.set(persona, { token, at: performance.now() });
    return token;
  }

  /** Sends one request and judges its answer. */
  async send({ name, persona, needs, expected, request }) {
    const from = performance.now();
    const { told, id, text } = await this.exchange(persona, request);
    const to = performance.now();
    const count = this.counts.get(name) ?? { sent: 0, excused: 0 };
    this.counts.set(name, { ...count, sent: (count.sent += 1) });
    const calm = !this.incidents.during(from, to);
    if (told === expected) {
      if (needs.length === 1) this.waits[calm ? "calm" : "beside"].push(to - from);
      if (persona === "nurse-halmstad" && text.includes('"patient":{')) this.read.push(id);
    } else if (this.incidents.excuse(needs, from, to)) {
      count.excused += 1;
      this.counts.set(name, count);
    } else {
      this.violations.push({ what: `${name}: expected ${expected}, got ${told}`, id });
    }
  }

  /** What came back, as `<status> <codes of errors>`; `none` when nothing did. */
  async exchange(persona, request) {
    try {
      const token = persona === null ? null : await this.token(persona);
      const response = await fetch(`${this.url}/graphql`, {
        ...request,
        headers: {
          "apollographql-client-name": "soak",
          "apollographql-client-version": "1",
          ...request.headers,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
      });
      const text = await response.text();
      const { errors = [], data } = JSON.parse(text);
      const codes = [...new Set(errors.map(({ extensions }) => extensions?.code))].toSorted();
      const told = `${response.status} ${codes.join()}`;
      return { told, id: response.headers.get("x-request-id"), text, data };
    } catch {
      return { told: "none", id: null, text: "", data: null };
    }
  }
}
