import { describe, expect, it } from "vitest";
import { Gap } from "../merge/gap.js";
import { collectAt, replaceAt } from "./path.js";

describe("objects at a path", () => {
  const gap = new Gap([]);
  const tree = () => ({ list: [{ at: { id: 1 } }, null, { at: [[{ id: 2 }], gap] }, { at: { id: 1 } }] });
  const path = ["list", "@", "at"];

  it("are found wherever they lie", () => {
    const found = new Set<Record<string, unknown>>();
    collectAt(tree(), path, 0, found);
    expect([...found]).toEqual([{ id: 1 }, { id: 2 }, { id: 1 }]);
  });

  it("are replaced where they lie, and nothing else is", () => {
    const data = tree();
    const found = new Set<Record<string, unknown>>();
    collectAt(data, path, 0, found);
    const [first, second, third] = [...found];
    replaceAt(data, path, 0, new Map([[third, first ?? {}]]));
    expect(data).toEqual(tree());
    expect(data.list[3]?.at).toBe(first);
    expect(data.list[2]?.at).toEqual([[second], gap]);
    const left = new Set<Record<string, unknown>>();
    collectAt(data, path, 0, left);
    expect(left.size).toBe(2);
  });
});
