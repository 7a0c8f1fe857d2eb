import { readFileSync } from "node:fs";
import { type FieldDefinitionNode, Kind, parse } from "graphql";
import { expect, it } from "vitest";
import { supergraphFile } from "../contract/files.js";

/** Fields that are read a page at a time, and whether the graph says how long a page is. */
function pagedFields(): [coordinate: string, sized: boolean][] {
  const isPaged = ({ arguments: args = [] }: FieldDefinitionNode): boolean =>
    args.some(({ name }) => name.value === "first");
  return parse(readFileSync(supergraphFile, "utf8")).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    return (definition.fields ?? [])
      .filter(isPaged)
      .map((field): [string, boolean] => [
        `${definition.name.value}.${field.name.value}`,
        (field.directives ?? []).some(({ name }) => name.value === "listSize"),
      ]);
  });
}

it.each(pagedFields())(
  "%s says with @listSize how long its pages are, so that its cost is known",
  (_field, sized) => {
    expect(sized).toBe(true);
  },
);
