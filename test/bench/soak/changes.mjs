/** Changes that are sent until they are answered: consents, registered and taken back, each with a key of its own. */
import { setTimeout as pause } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";
import { operation } from "../../dist/kit/operations.js";

const CLIENT = "nurse-halmstad";

/** See the file. */
export class Changes {
  /** By key of the registration: the consent that was answered. */
  made = new Map();
  cancelled = new Set();
  refused = 0;
  #goesOn = true;

  constructor(clients, file) {
    this.clients = clients;
    this.file = file;
  }

  /** Registers and cancels, patient after patient, until told to stop. */
  async run(patients, every) {
    this.before = this.#count();
    const willing = [...patients];
    for (let turn = 0; this.#goesOn && willing.length > 0; turn += 1) {
      const patient = willing.shift();
      const key = `soak-${turn}`;
      const { consent } = await this.#register(patient, key);
      if (!consent) this.refused += 1;
      else {
        willing.push(patient);
        this.made.set(key, { patient, id: consent.id });
        await pause(every);
        await this.#cancel(consent, `${key}-back`);
      }
      await pause(every);
    }
  }

  stop() {
    this.#goesOn = false;
  }

  /** What is wrong with what is kept, compared with what was answered; empty when nothing is. */
  async problems() {
    const problems = [];
    const ids = [...this.made.values()].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) problems.push("one consent was answered to two registrations");
    const kept = this.#count() - this.before;
    if (kept !== ids.length) problems.push(`${ids.length} consents were answered, ${kept} are kept`);
    const open = this.#open();
    const lost = [...this.cancelled].filter((id) => open.has(id));
    if (lost.length > 0) problems.push(`${lost.length} cancelled consents are open still`);
    for (const [key, { patient, id }] of [...this.made].slice(-5)) {
      const { consent } = await this.#register(patient, key);
      if (consent?.id !== id) problems.push(`${key} was answered otherwise the second time`);
    }
    return problems;
  }

  #register(patient, idempotencyKey) {
    const input = { patient, idempotencyKey };
    return this.#untilAnswered("RegisterConsent", "registerConsent", input);
  }

  async #cancel({ id, version }, idempotencyKey) {
    const input = { consent: id, expectedVersion: version, idempotencyKey };
    const { consent } = await this.#untilAnswered("CancelConsent", "cancelConsent", input);
    if (consent) this.cancelled.add(id);
    else this.refused += 1;
  }

  async #untilAnswered(name, field, input) {
    const body = JSON.stringify({ query: operation(name), variables: { input } });
    const request = { method: "POST", headers: { "content-type": "application/json" }, body };
    for (;;) {
      const { data } = await this.clients.exchange(CLIENT, request);
      const payload = data?.[field];
      // A part that is missing, because who answers it is down, is no refusal: that has a reason.
      if (payload?.consent || payload?.userErrors?.length > 0) return payload;
      await pause(100);
    }
  }

  #count() {
    return this.#read("SELECT count(*) FROM consent")[0];
  }

  #open() {
    return new Set(this.#read("SELECT id FROM consent WHERE cancelled_at IS NULL"));
  }

  #read(sql) {
    const database = new SqliteDatabase(this.file, { readonly: true });
    const rows = database.prepare(sql).pluck().all();
    database.close();
    return rows;
  }
}
