import { describe, expect, it } from "vitest";
import { type Data, Gap } from "../merge/gap.js";
import { collectAt, replaceAt } from "./path.js";

const none: ReadonlySet<unknown> = new Set();

describe("objects at a path", () => {
  const gap = new Gap([]);
  const tree = () => ({ list: [{ at: { id: 1 } }, null, { at: [[{ id: 2 }], gap] }, { at: { id: 1 } }] });
  const path = ["list", "@", "at"];

  it("are found wherever they lie", () => {
    expect([...collectAt(tree(), path, none)]).toEqual([{ id: 1 }, { id: 2 }, { id: 1 }]);
  });

  it("are replaced where they lie, and nothing else is", () => {
    const data = tree();
    const [first, second, third] = [...collectAt(data, path, none)];
    replaceAt(data, path, (found) => (found === third && first ? first : found), none);
    expect(data).toEqual(tree());
    expect(data.list[3]?.at).toBe(first);
    expect(data.list[2]?.at).toEqual([[second], gap]);
    expect(collectAt(data, path, none).size).toBe(2);
  });

  /** Two persons who are each other's friends and stand in a list twice. */
  const friends = () => {
    const [anna, bo]: [Data, Data] = [{ name: "Anna" }, { name: "Bo" }];
    anna["friends"] = [bo, { name: "Cilla", friends: [bo] }];
    bo["friends"] = [anna];
    return { anna, bo, data: { all: [anna, bo, anna, bo] }, shared: new Set<unknown>([anna, bo]) };
  };

  it("are found below objects that stand at several places, however deep the path goes round", () => {
    const { data, shared } = friends();
    for (const depth of [1, 2, 3, 4, 5]) {
      const around = ["all", "@", ...Array.from({ length: depth }, () => ["friends", "@"]).flat()];
      expect(collectAt(data, around, shared)).toEqual(collectAt(data, around, none));
    }
  });

  it("are looked for once below an object, and as often as the path leads through it", () => {
    const { data, shared, anna, bo } = friends();
    const asked: Data[] = [];
    const note = (found: Data): Data => {
      asked.push(found);
      return found;
    };
    replaceAt(data, ["all", "@", "friends", "@"], note, shared);
    expect(asked.map(({ name }) => name)).toEqual(["Bo", "Cilla", "Anna"]);
    asked.length = 0;
    replaceAt(data, ["all", "@", "friends", "@", "friends", "@"], note, shared);
    expect(new Set(asked)).toEqual(new Set([anna, bo, (anna["friends"] as Data[])[1]]));
  });
});
