/**
 * How large a document is once its fragments are spread, worked out without spreading them: each fragment is measured
 * once, so that a document of a kilobyte that stands for a million fields costs no more than any other.
 */
import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** The size of an operation, or of a part of one, with every fragment counted wherever it is spread. */
export interface Size {
  /** Most fields below each other. */
  readonly depth: number;
  /** Fields under a name of the client's own. */
  readonly aliases: number;
  /** Fields that nothing is above. */
  readonly rootFields: number;
  readonly directives: number;
  /** Fields, inline fragments and spreads. */
  readonly selections: number;
  /** True when `__schema` or `__type` is asked for. */
  readonly introspects: boolean;
}

/** What all operations of a document are at most, or that a fragment spreads itself. */
export type Measure = Size | "CYCLE";

const NOTHING: Size = {
  depth: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  selections: 0,
  introspects: false,
};

/** Measures every operation and every fragment of `document`; each figure is that of the largest. */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const ruler = new Ruler(fragments);
  try {
    let largest = NOTHING;
    for (const name of fragments.keys()) largest = larger(largest, ruler.fragment(name));
    for (const operation of operations) largest = larger(largest, ruler.operation(operation));
    return largest;
  } catch (error) {
    if (error instanceof Cycle) return "CYCLE";
    throw error;
  }
}

/** Thrown when a fragment leads back to itself. */
class Cycle extends Error {}

class Ruler {
  /** By name: the size of a fragment; null while it is being measured. */
  readonly #sizes = new Map<string, Size | null>();

  constructor(readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  operation({ selectionSet, directives, variableDefinitions = [] }: OperationDefinitionNode): Size {
    const onVariables = variableDefinitions.reduce((sum, variable) => sum + count(variable.directives), 0);
    const size = this.#set(selectionSet);
    return { ...size, directives: size.directives + count(directives) + onVariables };
  }

  fragment(name: string): Size {
    const known = this.#sizes.get(name);
    if (known === null) throw new Cycle();
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    // A spread of nothing is a mistake that validation tells.
    if (fragment === undefined) return NOTHING;
    this.#sizes.set(name, null);
    const size = this.#set(fragment.selectionSet);
    const measured = { ...size, directives: size.directives + count(fragment.directives) };
    this.#sizes.set(name, measured);
    return measured;
  }

  #set(set: SelectionSetNode): Size {
    let total = NOTHING;
    for (const selection of set.selections) {
      const own: Size = { ...NOTHING, directives: count(selection.directives), selections: 1 };
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? this.#set(selection.selectionSet) : NOTHING;
        const { value: name } = selection.name;
        total = together(total, own, {
          ...below,
          depth: below.depth + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
          rootFields: 1,
          introspects: below.introspects || name === "__schema" || name === "__type",
        });
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? this.fragment(selection.name.value)
            : this.#set(selection.selectionSet);
        total = together(total, own, inner);
      }
    }
    return total;
  }
}

function count(directives: readonly DirectiveNode[] | undefined): number {
  return directives?.length ?? 0;
}

/** Selections that stand beside each other. */
function together(...sizes: readonly Size[]): Size {
  return sizes.reduce((a, b) => ({
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    directives: a.directives + b.directives,
    selections: a.selections + b.selections,
    introspects: a.introspects || b.introspects,
  }));
}

/** Of two that are never run together, the larger in each respect. */
function larger(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    rootFields: Math.max(a.rootFields, b.rootFields),
    directives: Math.max(a.directives, b.directives),
    selections: Math.max(a.selections, b.selections),
    introspects: a.introspects || b.introspects,
  };
}
