/** Tells which fields of an entity a subgraph needs from others, and for what. */
import { isInterfaceType, isObjectType, Kind, type SelectionSetNode } from "graphql";
import type { LoadedSupergraph } from "../supergraph/load.js";
import { parseFieldSet } from "../supergraph/required-arguments.js";

/** The needs of one subgraph, by type and field. */
export class EntityNeeds {
  readonly #needs = new Map<string, ReadonlySet<string>>();
  readonly #keys = new Map<string, Set<string>>();

  constructor(
    readonly supergraph: LoadedSupergraph,
    subgraph: string,
  ) {
    const graph = supergraph.graphValues.get(subgraph);
    for (const type of supergraph.document.definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      const typeName = type.name.value;
      const keys = new Set<string>();
      for (const directive of type.directives ?? []) addFieldSet(directive, "join__type", "key", graph, keys);
      this.#keys.set(typeName, keys);
      for (const field of type.fields ?? []) {
        const needed = new Set<string>();
        for (const directive of field.directives ?? []) {
          addFieldSet(directive, "join__field", "requires", graph, needed);
        }
        if (needed.size > 0) this.#needs.set(`${typeName}.${field.name.value}`, needed);
      }
    }
  }

  /** Names of fields, at the top of the `@requires`, that `field` of an object of the type `typeName` needs. */
  of(typeName: string, field: string): readonly string[] {
    return this.#namesOf(typeName).flatMap((name) => [...(this.#needs.get(`${name}.${field}`) ?? [])]);
  }

  /** True when `field` identifies objects of the type `typeName` in this subgraph. */
  isKey(typeName: string, field: string): boolean {
    return this.#namesOf(typeName).some((name) => this.#keys.get(name)?.has(field));
  }

  /** The type and the interfaces that it implements: a subgraph may know the object by one of those only. */
  #namesOf(typeName: string): readonly string[] {
    const type = this.supergraph.fullSchema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return [typeName];
    return [typeName, ...type.getInterfaces().map(({ name }) => name)];
  }
}

type Directive = {
  readonly name: { readonly value: string };
  readonly arguments?: readonly DirectiveArgument[];
};
type DirectiveArgument = {
  readonly name: { readonly value: string };
  readonly value: { readonly kind: Kind; readonly value?: unknown };
};

function addFieldSet(
  directive: Directive,
  directiveName: string,
  argument: string,
  graph: string | undefined,
  into: Set<string>,
): void {
  if (directive.name.value !== directiveName) return;
  const values = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const [of, set] = [values.get("graph"), values.get(argument)];
  if (of?.value === graph && set?.kind === Kind.STRING) addNames(parseFieldSet(String(set.value)), into);
}

function addNames(set: SelectionSetNode, into: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) into.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) addNames(selection.selectionSet, into);
  }
}
