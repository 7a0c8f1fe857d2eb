import { expect, it } from "vitest";
import { changedFields } from "./change-fields.js";

it.each([
  [
    "a new row",
    null,
    { id: "a", places: 40, validTo: null, version: 1, recorded: true },
    ['id: null > "a"', "places: null > 40"],
  ],
  [
    "a change",
    { id: "a", places: 40, version: 1, recorded: false },
    { id: "a", places: 36, version: 2, recorded: true },
    ["places: 40 > 36"],
  ],
  ["an end", { validTo: null }, { validTo: "2026-06-30" }, ['validTo: null > "2026-06-30"']],
  ["an end taken back", { validTo: "2026-06-30" }, { validTo: null }, ['validTo: "2026-06-30" > null']],
  ["a list", { shifts: [1] }, { shifts: [1, 2] }, ["shifts: [1] > [1,2]"]],
  ["nothing", { id: "a", version: 1 }, { id: "a", version: 2 }, []],
])("%s", (_case, before, after, expected) => {
  const fields = changedFields(before === null ? null : JSON.stringify(before), JSON.stringify(after));
  expect(fields.map(({ name, before: was, after: is }) => `${name}: ${was} > ${is}`)).toEqual(expected);
});
