import { expect, it } from "vitest";
import { findBrokenSuccessions, type Successive } from "./succession.js";

const successor: Successive = {
  id: "cd-0180-jarva",
  municipality: "0180",
  validFrom: "2023-07-01",
  validTo: null,
  mergedInto: null,
  place: { file: "city-districts.csv", line: 2 },
};
const merged: Successive = {
  id: "cd-0180-rinkeby-kista",
  municipality: "0180",
  validFrom: null,
  validTo: "2023-06-30",
  mergedInto: successor.id,
  place: { file: "city-districts.csv", line: 3 },
};

const problemsOf = (change: Partial<Successive>) =>
  findBrokenSuccessions([successor, { ...merged, ...change }]);

it.each([
  { name: "ended the day before", change: {} },
  { name: "not merged", change: { validTo: null, mergedInto: null } },
  { name: "successor unknown: told elsewhere", change: { mergedInto: "cd-0180-nowhere" } },
])("right: $name", ({ change }) => {
  expect(problemsOf(change)).toEqual([]);
});

it.each([
  { name: "into itself", change: { mergedInto: merged.id }, message: /merged into itself/ },
  { name: "not ended", change: { validTo: null }, message: /has no validTo/ },
  { name: "other municipality", change: { municipality: "1280" }, message: /another municipality/ },
  {
    name: "overlap of a day",
    change: { validTo: "2023-07-01" },
    message: /overlaps its successor cd-0180-jarva/,
  },
])("wrong: $name", ({ change, message }) => {
  expect(problemsOf(change)).toEqual([{ place: merged.place, message: expect.stringMatching(message) }]);
});
