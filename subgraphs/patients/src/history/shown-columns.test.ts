import { readFileSync } from "node:fs";
import { getTableColumns } from "drizzle-orm";
import { Kind, parse } from "graphql";
import { describe, expect, it } from "vitest";
import type { RecordKind } from "../generated/resolvers.js";
import { recordKinds } from "./record-kinds.js";
import { markColumns, shownColumns } from "./shown-columns.js";

/** Fields of every type of the schema, by type. */
const fields = new Map<string, Set<string>>();
for (const definition of parse(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"))
  .definitions)
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) {
    const known = fields.get(definition.name.value) ?? new Set();
    for (const field of definition.fields ?? []) known.add(field.name.value);
    fields.set(definition.name.value, known);
  }

/** Columns that tell who wrote a row and when, as the change itself does, and the mark. */
const apart: ReadonlySet<string> = new Set([
  ...Object.keys(markColumns),
  "id",
  "version",
  "recordedAt",
  "recordedBy",
]);
const kinds = Object.keys(recordKinds) as RecordKind[];

describe.each(kinds)("what the history tells of %s", (kind) => {
  const { type, columns } = shownColumns[kind];
  const ofTable = Object.keys(getTableColumns(recordKinds[kind].table));

  it("is what a field of the type shows", () => {
    const unknown = Object.values(columns).filter((field) => !fields.get(type)?.has(field));
    expect(unknown).toEqual([]);
  });

  it("is in columns of the table, and none of those that stand apart", () => {
    expect(Object.keys(columns).filter((column) => !ofTable.includes(column) || apart.has(column))).toEqual(
      [],
    );
  });

  it("is every column that a field of the same name shows", () => {
    const shown = ofTable.filter((column) => fields.get(type)?.has(column) && !apart.has(column));
    expect(shown.filter((column) => !(column in columns))).toEqual([]);
  });
});

describe("what nobody can ask for", () => {
  it.each<[RecordKind, string]>([
    ["DISCHARGE_PROCESS", "transferHinderedReason"],
    ["DISCHARGE_PROCESS", "municipalUnit"],
    ["STAY", "newOrAdvancedNeeds"],
    ["ENCOUNTER", "afterDischargeOf"],
    ["SUPPORT_EPISODE", "riskAssessmentId"],
  ])("is in no history: %s %s", (kind, column) => {
    expect(shownColumns[kind].columns).not.toHaveProperty(column);
  });
});
