import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asItWas, type RowChangeFacts } from "./as-it-was.js";

interface Row {
  readonly recordedAt: string;
  readonly value: number;
}
const at = (hour: number): string =>
  `2026-03-${String(1 + Math.floor(hour / 24)).padStart(2, "0")}T${String(hour % 24).padStart(2, "0")}:00:00+01:00`;
const row = (hour: number, value: number): Row => ({ recordedAt: at(hour), value });

const written: RowChangeFacts<Row> = { at: at(10), before: null, after: row(10, 1) };
const changed: RowChangeFacts<Row> = { at: at(20), before: row(10, 1), after: row(20, 2) };

describe("a row as it stood", () => {
  it.each<[string, Row, readonly RowChangeFacts<Row>[], number, number | null]>([
    ["never changed, before it was recorded", row(10, 7), [], 9, null],
    ["never changed, when it was recorded", row(10, 7), [], 10, 7],
    ["before it was written", row(20, 2), [written, changed], 9, null],
    ["between", row(20, 2), [written, changed], 19, 1],
    ["at the change", row(20, 2), [written, changed], 20, 2],
    ["older than the history", row(20, 2), [changed], 12, 1],
    ["older than the history, before it was recorded", row(20, 2), [changed], 9, null],
  ])("%s", (_case, now, changes, hour, expected) => {
    expect(asItWas(now, changes, at(hour))?.value ?? null).toBe(expected);
  });

  it("is at every moment what the changes up to then have made of it", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 640 }),
        (hours, asked) => {
          const sorted = hours.toSorted((a, b) => a - b);
          const changes = sorted.map((hour, index): RowChangeFacts<Row> => {
            const earlier = sorted[index - 1];
            return {
              at: at(hour),
              before: earlier === undefined ? null : row(earlier, earlier),
              after: row(hour, hour),
            };
          });
          const last = sorted.at(-1) ?? 0;
          const expected = sorted.findLast((hour) => hour <= asked) ?? null;
          expect(asItWas(row(last, last), changes, at(asked))?.value ?? null).toBe(expected);
        },
      ),
    );
  });
});
