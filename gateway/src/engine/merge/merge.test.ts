import { describe, expect, it } from "vitest";
import { ABSENT, type Data, fillGap, Gap, placeCause } from "./gap.js";
import { cloneData, mergeInto } from "./merge.js";

const cause = { message: "no", extensions: {}, rest: [] };
const gap = new Gap([cause]);

describe("merging", () => {
  it.each<[string, Data, Data, Data]>([
    ["fields", { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ["objects", { o: { a: 1 } }, { o: { b: 2 } }, { o: { a: 1, b: 2 } }],
    [
      "lists item by item",
      { l: [{ a: 1 }, null] },
      { l: [{ b: 2 }, { c: 3 }] },
      { l: [{ a: 1, b: 2 }, { c: 3 }] },
    ],
    ["lists of lists", { l: [[{ a: 1 }]] }, { l: [[{ b: 2 }]] }, { l: [[{ a: 1, b: 2 }]] }],
    ["null over an object: no", { o: { a: 1 } }, { o: null }, { o: { a: 1 } }],
    ["an object over null", { o: null }, { o: { a: 1 } }, { o: { a: 1 } }],
    ["a gap over a value: no", { a: 1 }, { a: gap }, { a: 1 }],
    ["a value over a gap", { a: gap }, { a: 1 }, { a: 1 }],
    ["a gap over nothing", {}, { a: gap }, { a: gap }],
  ])("%s", (_, target, source, expected) => {
    mergeInto(target, source);
    expect(target).toEqual(expected);
  });

  it("copies share nothing", () => {
    const data = { o: { l: [{ a: 1 }] } };
    const copy = cloneData(data);
    expect(copy).toEqual(data);
    expect(copy.o.l[0]).not.toBe(data.o.l[0]);
  });
});

describe("a gap", () => {
  const matches = (typename: string, on: string): boolean => typename === on;
  const leaf = (key: string, on: string | null = null) => ({ key, name: key, on, children: null });

  it("fills what is missing, of the right type, at every depth", () => {
    const data: Data = { __typename: "A", o: [{ x: 1 }, null], n: null };
    const shapes = [
      leaf("a", "A"),
      leaf("b", "B"),
      leaf("n"),
      { ...leaf("o"), children: [leaf("x"), leaf("y")] },
    ];
    fillGap(data, shapes, gap, matches);
    expect(data).toEqual({ __typename: "A", a: gap, n: gap, o: [{ x: 1, y: gap }, null] });
  });

  it("keeps the rest of an error's path for the field that it is about", () => {
    const data: Data = {};
    fillGap(data, [leaf("a"), leaf("b")], new Gap([{ ...cause, rest: ["a", 0, "z"] }]), matches);
    expect(data).toMatchObject({ a: { causes: [{ rest: [0, "z"] }] }, b: { causes: [{ rest: [] }] } });
  });

  it("is placed at the nearest null on an error's path", () => {
    const data: Data = { a: [{ b: null }] };
    expect(placeCause(data, ["a", 0, "b", "c"], cause)).toBe(true);
    expect(placeCause(data, ["a", 0, "b"], cause)).toBe(true);
    expect(data).toMatchObject({ a: [{ b: { causes: [{ rest: ["c"] }, { rest: [] }] } }] });
    expect(placeCause(data, ["a", 1], cause)).toBe(false);
    expect(placeCause(data, ["__proto__", "x"], cause)).toBe(false);
  });

  it("reads as null where it is sent on", () => {
    expect(JSON.stringify([ABSENT, gap])).toBe("[null,null]");
  });
});
