import { describe, expect, it } from "vitest";
import { fieldChanges } from "./fields.js";

const row = {
  id: "a",
  version: 1,
  recordedAt: "x",
  status: "DRAFT",
  title: "SIP",
  coordinatorHsaId: null,
  internalNote: null,
  list: ["a"],
};
const shown = {
  status: "status",
  coordinatorHsaId: "coordinator",
  internalNote: "internalNote",
  list: "list",
};

describe("what a change did", () => {
  it.each([
    ["nothing", row, row, []],
    [
      "a text",
      row,
      { ...row, version: 2, status: "ACTIVE" },
      [{ field: "status", before: "DRAFT", after: "ACTIVE" }],
    ],
    ["a list", row, { ...row, list: [] }, [{ field: "list", before: '["a"]', after: "[]" }]],
    ["what is hidden", row, { ...row, internalNote: "x" }, []],
    ["what no field shows", row, { ...row, title: "Ny" }, []],
    [
      "a column whose field has another name",
      row,
      { ...row, coordinatorHsaId: "b" },
      [{ field: "coordinator", before: null, after: "b" }],
    ],
    [
      "a new row",
      null,
      { id: "b", status: "DRAFT", due: null },
      [{ field: "status", before: null, after: "DRAFT" }],
    ],
  ])("%s", (_case, before, after, expected) => {
    expect(fieldChanges(before, after, shown, new Set(["internalNote"]))).toEqual(expected);
  });
});
