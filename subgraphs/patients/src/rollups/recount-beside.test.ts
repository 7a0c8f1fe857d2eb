/** Everybody is counted anew while care goes on. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Changes } from "@vardgraf/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encounter, fixedContact, listing, residence, stay } from "../indicators/example-facts.js";
import type { PatientTransaction } from "../store/changes/clinical.js";
import * as tables from "../tables.js";
import { RollupObserver } from "./observer.js";
import { checkRollups } from "./recount.js";
import { recountBeside } from "./recount-beside.js";
import { author, begin, of, openTinyWorld, people, units } from "./testing/tiny-world.js";

type TinyWorld = ReturnType<typeof openTinyWorld>;

let directory: string;
/** The server that goes on, and the two connections of the one that counts. */
let [server, now, then]: TinyWorld[] = [];
const worlds = (): readonly [TinyWorld, TinyWorld, TinyWorld] => {
  if (!server || !now || !then) throw new Error("There is no world.");
  return [server, now, then];
};
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "recount-"));
  const file = join(directory, "patients.sqlite");
  [server, now, then] = [openTinyWorld(file), openTinyWorld(file), openTinyWorld(file)];
  begin(worlds()[0].database);
});
afterEach(() => {
  for (const { database } of worlds()) database.close();
  rmSync(directory, { recursive: true });
});

const row = {
  stay: of(stay("2026-01-07", null), 0),
  visit: of(encounter("2026-02-03 10:00", { unit: units[1] ?? "" }), 1),
  visitElsewhere: of(encounter("2026-02-04 11:00", { unit: units[0] ?? "" }), 2),
  contact: of(fixedContact("2025-05-01", { validTo: null }), 1),
  listing: of(listing(units[1]), 2),
};

/** Makes a change as a server does whose cells are out of use. */
function make(work: (transaction: PatientTransaction) => void): void {
  const { database, parts } = worlds()[0];
  const observe = () =>
    new RollupObserver(parts, (failure) => {
      throw failure;
    });
  // A change is made before its promise is there.
  void new Changes<typeof tables>(database, tables, observe).make(author, work);
}

/** Counts everybody; `change` is made when `after` persons have been read. */
function countWhile(change: () => void, after: number): void {
  const [, { parts }, { parts: before }] = worlds();
  const everybody = before.facts.everybody.bind(before.facts);
  vi.spyOn(before.facts, "everybody").mockImplementation(function* () {
    let read = 0;
    for (const one of everybody()) {
      if (read === after) change();
      yield one;
      read += 1;
    }
    if (read === after) change();
  });
  expect(recountBeside(parts, before)).toMatchObject({ persons: people.length });
}

describe.each([0, 1, people.length])("while everybody is counted, when %i persons have been", (read) => {
  it.each<[string, (t: PatientTransaction) => void]>([
    ["somebody comes to hospital", (t) => t.insert(tables.inpatientStay, of(stay("2026-02-01", null), 1))],
    [
      "a stay is put right",
      (t) => t.update(tables.inpatientStay, row.stay.id, 1, { admittedAt: "2025-12-24T08:00:00+01:00" }),
    ],
    [
      "a stay turns out to be another's",
      (t) => t.update(tables.inpatientStay, row.stay.id, 1, { patientId: "bo" }),
    ],
    [
      "a stay is marked as an error",
      (t) => t.update(tables.inpatientStay, row.stay.id, 1, { enteredInErrorAt: author.at }),
    ],
    [
      "somebody gets protected registration",
      (t) => t.update(tables.patient, "anna", null, { protection: "PROTECTED_REGISTRATION" }),
    ],
    [
      "somebody moves",
      (t) => t.insert(tables.residence, of(residence("2026-01-01", { municipality: "1383" }), 0)),
    ],
    ["somebody dies", (t) => t.update(tables.patient, "bo", null, { deceasedOn: "2026-03-01" })],
    ["a unit becomes a health centre", (t) => t.insert(tables.listing, of(listing(units[0]), 1))],
    [
      "a unit is a health centre no more",
      (t) => t.update(tables.listing, row.listing.id, 1, { enteredInErrorAt: author.at }),
    ],
    ["nothing happens", () => {}],
  ])("and %s, the cells are right in the end", (_case, change) => {
    make((t) => {
      t.insert(tables.inpatientStay, row.stay);
      t.insert(tables.encounter, row.visit);
      t.insert(tables.encounter, row.visitElsewhere);
      t.insert(tables.listing, row.listing);
      t.insert(tables.fixedContact, row.contact);
    });
    countWhile(() => make(change), read);
    expect(checkRollups(worlds()[0].parts)).toMatchObject({ outOfDate: false, differences: [] });
  });
});

it("everybody is counted once when two copies of the program start together", () => {
  const [, { parts }, { parts: before }] = worlds();
  expect(recountBeside(parts, before)).toEqual({ persons: people.length, cells: 0 });
  expect(recountBeside(parts, before)).toBeNull();
});
