import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainedRow, chainHash, EMPTY, GENESIS, verifyChain } from "./chain.js";

const key = Buffer.from("a key of the test");

function chain(entries: readonly string[], secret = key): ChainedRow[] {
  let hash = GENESIS;
  return entries.map((entry, index) => {
    const row = { sequence: index + 1, at: index * 1000, patient: `p${index}`, unit: null, entry };
    hash = chainHash(secret, hash, row);
    return { ...row, hash };
  });
}
const headOf = (rows: readonly ChainedRow[]) => rows.at(-1) ?? EMPTY;
const texts = fc.array(fc.string(), { minLength: 2, maxLength: 8 });

describe("the chain", () => {
  it("is intact as written, and broken by any row changed, removed, added or moved", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.string(), (entries, at, other, text) => {
        const rows = chain(entries);
        const head = headOf(rows);
        expect(verifyChain(key, rows, head)).toBeNull();
        const i = at % rows.length;
        const j = other % rows.length;
        const removed = rows.filter((_, index) => index !== i);
        expect(verifyChain(key, removed, head)).not.toBeNull();
        expect(verifyChain(key, rows.slice(0, i), head)).not.toBeNull();
        const row = rows[i] as ChainedRow;
        for (const change of [{ entry: text }, { patient: text }, { unit: text }, { at: at + 1_000_000 }]) {
          const changed = { ...row, ...change };
          if (changed.entry === row.entry && changed.patient === row.patient && changed.unit === row.unit)
            if (changed.at === row.at) continue;
          expect(verifyChain(key, rows.with(i, changed), head)).toEqual({
            sequence: i + 1,
            fault: "CHANGED",
          });
        }
        if (i !== j) {
          const swapped = rows.with(i, { ...(rows[j] as ChainedRow), sequence: row.sequence }).with(j, {
            ...row,
            sequence: (rows[j] as ChainedRow).sequence,
          });
          expect(verifyChain(key, swapped, head)).not.toBeNull();
        }
        expect(verifyChain(Buffer.from("another key"), rows, head)).not.toBeNull();
      }),
    );
  });

  it("does not confuse where one field ends and the next begins", () => {
    const row = { sequence: 1, at: 1, patient: "a", unit: "b", entry: "c" };
    const shifted = { ...row, patient: 'a","b', unit: "" };
    expect(chainHash(key, GENESIS, shifted)).not.toBe(chainHash(key, GENESIS, row));
    expect(chainHash(key, GENESIS, { ...row, patient: null })).not.toBe(
      chainHash(key, GENESIS, { ...row, patient: "null" }),
    );
  });
});

describe("an anchor that was kept elsewhere", () => {
  it("fits the log that it was taken from, at every row, and every longer one", () => {
    fc.assert(
      fc.property(texts, (entries) => {
        const rows = chain(entries);
        expect(verifyChain(key, rows, headOf(rows), rows)).toBeNull();
      }),
    );
  });

  it("finds out a log that was cut and given a head to match, and one written anew with the key", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (entries, at) => {
        const rows = chain(entries);
        const anchor = headOf(rows);
        const cut = rows.slice(0, at % rows.length);
        expect(verifyChain(key, cut, headOf(cut))).toBeNull();
        expect(verifyChain(key, cut, headOf(cut), [anchor])).toEqual({
          sequence: cut.length + 1,
          fault: "TRUNCATED",
        });
        const anew = chain(entries.with(at % rows.length, "something else altogether"));
        expect(verifyChain(key, anew, headOf(anew))).toBeNull();
        expect(verifyChain(key, anew, headOf(anew), [anchor])).toEqual({
          sequence: anchor.sequence,
          fault: "REPLACED",
        });
      }),
    );
  });
});
