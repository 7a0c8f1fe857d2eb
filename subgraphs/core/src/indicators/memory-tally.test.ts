import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryTally, type TallySeries } from "./memory-tally.js";
import { monthText } from "./span.js";
import type { Place } from "./tally.js";
import { definition } from "./testing/definition.js";

const one = { numerator: 1, denominator: 1 };
const halmstad: Place = { municipality: "1380", careUnit: "SE-VC", careHome: "home", careArea: "area" };

const brief = (all: Iterable<TallySeries>): string[] =>
  [...all].flatMap(({ grouping, group, slice, months }) =>
    months.map(
      ([month, numerator, denominator]) =>
        `${grouping} ${group}${slice && ` ${slice}`} ${monthText(month)} ${numerator}/${denominator}`,
    ),
  );

describe("where somebody is counted", () => {
  it("is the region and every group that the definition lists, and the care area", () => {
    const tally = new MemoryTally(definition());
    tally.happened("MAIN", "2025-03-14", { ...halmstad, physicianTeam: "team" }, one);
    expect(brief(tally)).toEqual([
      "REGION 13 2025-03 1/1",
      "MUNICIPALITY 1380 2025-03 1/1",
      "CARE_UNIT SE-VC 2025-03 1/1",
      "CARE_HOME home 2025-03 1/1",
      "CARE_AREA area 2025-03 1/1",
    ]);
    expect([...tally].map(({ within }) => within)).toEqual(["", "", "", "1380", ""]);
  });

  it("is the region alone with protected registration", () => {
    const all = new MemoryTally(definition());
    const hidden = new MemoryTally(definition(), { regionOnly: true, into: all });
    all.happened("MAIN", "2025-03-14", { municipality: "1380" }, one);
    hidden.happened("MAIN", "2025-03-20", halmstad, one);
    expect(brief(all)).toEqual(["REGION 13 2025-03 2/2", "MUNICIPALITY 1380 2025-03 1/1"]);
  });

  it("is no municipality when only the region is known", () => {
    const tally = new MemoryTally(definition());
    tally.happened("MAIN", "2025-03-14", { municipality: "1300", careHome: "home" }, one);
    expect(brief(tally)).toEqual(["REGION 13 2025-03 1/1", "CARE_HOME home 2025-03 1/1"]);
  });

  it("is the parts too", () => {
    const tally = new MemoryTally(definition({ groupings: ["REGION"] }));
    tally.happened("MAIN", "2025-03-14", halmstad, one, { AGE: "65_PLUS" });
    expect(brief(tally).slice(0, 2)).toEqual(["REGION 13 2025-03 1/1", "REGION 13 AGE:65_PLUS 2025-03 1/1"]);
  });
});

describe("what is held", () => {
  it.each<[string, string, string | null, string[]]>([
    ["while it lasts", "2025-03-14", null, ["2025-03 1/1"]],
    ["until a day", "2025-03-14", "2025-05-02", ["2025-03 1/1", "2025-05 -1/-1"]],
    ["from the last day of a month", "2025-03-31", "2025-04-01", ["2025-03 1/1", "2025-04 -1/-1"]],
    ["until the last day, which is not in it", "2025-03-01", "2025-03-31", []],
    ["within a month", "2025-03-10", "2025-03-20", []],
    ["that ends before it begins", "2025-03-10", "2025-01-20", []],
  ])("%s", (_case, from, to, expected) => {
    const tally = new MemoryTally(definition({ groupings: ["REGION"] }));
    tally.held("MAIN", from, to, { municipality: "1380" }, one);
    expect(brief(tally)).toEqual(expected.map((text) => `REGION 13 ${text}`));
  });
});

describe("what cannot be counted", () => {
  it.each([-1, 0.5, Number.NaN])("%d persons", (numerator) => {
    const tally = new MemoryTally(definition());
    expect(() => tally.happened("MAIN", "2025-03-14", halmstad, { numerator, denominator: 1 })).toThrow(
      RangeError,
    );
  });

  it.each([{ AGE: "80_PLUS" }, { SEX: "WOMAN" }])("a part that the definition does not have: %o", (parts) => {
    const tally = new MemoryTally(definition());
    expect(() => tally.happened("MAIN", "2025-03-14", halmstad, one, parts)).toThrow("has no part");
  });

  it("is refused at once for a day that is none and a key that is too large", () => {
    const tally = new MemoryTally(definition());
    expect(() => tally.happened("MAIN", "spring", halmstad, one)).toThrow("no month");
    expect(() => tally.happened("MAIN", "2025-03-14", halmstad, { ...one, key: 2 ** 36 })).toThrow("key");
    expect(() => tally.happened("MAIN", "2025-03-14", halmstad, { ...one, key: -1 })).toThrow("key");
  });
});

const fact = fc.record({
  municipality: fc.constantFrom("1380", "1383", "1200"),
  from: fc.constantFrom("2025-01-31", "2025-02-10", "2025-04-01"),
  to: fc.constantFrom("2025-03-01", "2025-06-15", null),
  numerator: fc.nat(1),
});
type Fact = typeof fact extends fc.Arbitrary<infer One> ? One : never;

function count(facts: readonly Fact[], tally: MemoryTally): MemoryTally {
  for (const { municipality, from, to, numerator } of facts) {
    tally.held("MAIN", from, to, { municipality }, { numerator, denominator: 1 });
    tally.happened("EVENTS", from, { municipality }, one);
  }
  return tally;
}

it("counts more than is counted together", () => {
  const tally = new MemoryTally(definition({ groupings: ["REGION"] }));
  for (let at = 0; at < 10_000; at += 1)
    tally.happened("MAIN", at % 4 === 0 ? "2025-03-14" : "2025-04-01", { municipality: "1380" }, one);
  expect(brief(tally)).toEqual(["REGION 13 2025-03 2500/2500", "REGION 13 2025-04 7500/7500"]);
});

it("has in it what remains when something is taken away again, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fact), fc.array(fact), (kept, mistaken) => {
      const tally = new MemoryTally(definition());
      const away = new MemoryTally(definition(), { into: tally, takesAway: true });
      count(kept, tally);
      count(mistaken, away);
      count(mistaken.toReversed(), tally);
      expect(brief(tally).toSorted()).toEqual(brief(count(kept, new MemoryTally(definition()))).toSorted());
    }),
  );
});

it("adds what has parts of several dimensions to each of them and to the whole, once", () => {
  const part = (code: string) => ({ code, nameSv: "", nameEn: "" });
  const slices = ["A", "B", "C"].map((code) => ({ ...part(code), parts: [part("1"), part("2")] }));
  const tally = new MemoryTally(definition({ groupings: ["REGION"], slices }));
  for (const parts of [{ A: "1", B: "2", C: "2" }, { C: "2" }, { B: "1" }, {}, undefined])
    tally.happened("MAIN", "2025-03-14", { municipality: "1380" }, one, parts);
  expect(brief(tally).toSorted()).toEqual([
    "REGION 13 2025-03 5/5",
    "REGION 13 A:1 2025-03 1/1",
    "REGION 13 B:1 2025-03 1/1",
    "REGION 13 B:2 2025-03 1/1",
    "REGION 13 C:2 2025-03 2/2",
  ]);
});
