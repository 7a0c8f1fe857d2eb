/** Reads from the text of a fetch what it asks for. */
import { Kind, type SelectionSetNode } from "graphql";
import type { Shape } from "../merge/gap.js";

/** The fields of `set`, those of fragments with the innermost type condition over them. */
export function shapesOf(set: SelectionSetNode, on: string | null = null): Shape[] {
  return set.selections.flatMap((selection): Shape[] => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [
          {
            key: (selection.alias ?? selection.name).value,
            name: selection.name.value,
            on,
            children: selection.selectionSet ? shapesOf(selection.selectionSet) : null,
          },
        ];
      case Kind.INLINE_FRAGMENT:
        return shapesOf(selection.selectionSet, selection.typeCondition?.name.value ?? on);
      case Kind.FRAGMENT_SPREAD:
        throw new Error("A fetch with a named fragment.");
      default:
        return selection satisfies never;
    }
  });
}
