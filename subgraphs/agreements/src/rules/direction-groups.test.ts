import { expect, it } from "vitest";
import { directionGroups } from "./direction-groups.js";

const direction = (group: string, area: string, number: number) => ({
  groupSv: group,
  groupEn: group,
  areaSv: area,
  areaEn: area,
  number,
});

it("groups directions by group and area, in the order of the document (D69)", () => {
  const directions = [
    direction("A", "1", 1),
    direction("A", "1", 2),
    direction("A", "2", 3),
    direction("B", "3", 4),
    direction("A", "1", 5),
  ];
  const told = directionGroups(directions).map(({ titleSv, areas }) => [
    titleSv,
    areas.map(({ titleSv, directions }) => [titleSv, directions.map(({ number }) => number)]),
  ]);
  expect(told).toEqual([
    [
      "A",
      [
        ["1", [1, 2, 5]],
        ["2", [3]],
      ],
    ],
    ["B", [["3", [4]]]],
  ]);
});

it("makes nothing of nothing", () => expect(directionGroups([])).toEqual([]));
