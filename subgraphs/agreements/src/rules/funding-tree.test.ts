import { expect, it } from "vitest";
import { fundingTree } from "./funding-tree.js";

it("puts each amount under the one that contains it", () => {
  const rows = [
    { id: "all", parentId: null },
    { id: "regions", parentId: "all" },
    { id: "fixed-physician", parentId: "regions" },
    { id: "municipalities", parentId: "all" },
  ];
  const [all, ...others] = fundingTree(rows);
  expect(others).toEqual([]);
  expect(all?.ofWhich.map(({ id }) => id)).toEqual(["regions", "municipalities"]);
  expect(all?.ofWhich[0]?.ofWhich.map(({ id }) => id)).toEqual(["fixed-physician"]);
});
