/**
 * Gives every field with arguments that a `@requires` names a name of its own.
 *
 * The planner merges selections by name and forgets their arguments: `price(currency: "USD")` that one field
 * requires, `price(currency: "EUR")` that another requires and `price` as the client asks for it would become one.
 * So each such selection becomes a field without arguments (`_required0`) in the schema that is planned with;
 * {@link RequiredField} tells what it stands for when the plan is compiled. Clients never see these fields.
 */
import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
} from "graphql";

/** What a field without arguments stands for. */
export interface RequiredField {
  /** Name of the field that is asked for. */
  readonly name: string;
  /** Its arguments, all constant. */
  readonly arguments: readonly ArgumentNode[];
}

/** A supergraph to plan with, and the fields that were added to it. */
export interface RequiredArguments {
  readonly supergraph: DocumentNode;
  /** By added name. */
  readonly fields: ReadonlyMap<string, RequiredField>;
}

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Rewrites `supergraph`; the same document comes back when no `@requires` names a field with arguments. */
export function separateRequiredArguments(supergraph: DocumentNode, prefix: string): RequiredArguments {
  const rewriting = new Rewriting(supergraph, prefix);
  const definitions = supergraph.definitions.map((definition) =>
    isFieldsType(definition) ? rewriting.rewriteRequires(definition) : definition,
  );
  if (rewriting.fields.size === 0) return { supergraph, fields: rewriting.fields };
  return {
    supergraph: {
      ...supergraph,
      definitions: definitions.map((definition) =>
        isFieldsType(definition) ? rewriting.addFields(definition) : definition,
      ),
    },
    fields: rewriting.fields,
  };
}

class Rewriting {
  readonly fields = new Map<string, RequiredField>();
  readonly #types = new Map<string, FieldsType>();
  readonly #names = new Map<string, string>();

  constructor(
    supergraph: DocumentNode,
    readonly prefix: string,
  ) {
    for (const definition of supergraph.definitions) {
      if (isFieldsType(definition)) this.#types.set(definition.name.value, definition);
    }
  }

  /** The type with the selections of its `@join__field(requires:)` renamed. */
  rewriteRequires<T extends FieldsType>(type: T): T {
    const fields = type.fields?.map((field) => ({
      ...field,
      directives: field.directives?.map((directive) => this.#rewriteDirective(type, directive)) ?? [],
    }));
    return { ...type, fields: fields ?? [] };
  }

  /** The type with a copy, without arguments, of each field that was renamed somewhere. */
  addFields<T extends FieldsType>(type: T): T {
    const added: FieldDefinitionNode[] = [];
    for (const [name, required] of this.fields) {
      const original = type.fields?.find((field) => field.name.value === required.name);
      if (original) {
        added.push({ ...original, name: { kind: Kind.NAME, value: name }, arguments: [] });
      }
    }
    return added.length === 0 ? type : { ...type, fields: [...(type.fields ?? []), ...added] };
  }

  #rewriteDirective(type: FieldsType, directive: ConstDirectiveNode): ConstDirectiveNode {
    if (directive.name.value !== "join__field") return directive;
    return {
      ...directive,
      arguments:
        directive.arguments?.map((argument) => {
          if (argument.name.value !== "requires" || argument.value.kind !== Kind.STRING) return argument;
          const selection = parseFieldSet(argument.value.value);
          const rewritten = this.#rewriteSelection(type.name.value, selection);
          if (rewritten === selection) return argument;
          return { ...argument, value: { ...argument.value, value: printFieldSet(rewritten) } };
        }) ?? [],
    };
  }

  #rewriteSelection(typeName: string, set: SelectionSetNode): SelectionSetNode {
    let changed = false;
    const selections = set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      const rewritten =
        selection.kind === Kind.FIELD
          ? this.#rewriteField(typeName, selection)
          : {
              ...selection,
              selectionSet: this.#rewriteSelection(
                selection.typeCondition?.name.value ?? typeName,
                selection.selectionSet,
              ),
            };
      changed ||= rewritten !== selection;
      return rewritten;
    });
    return changed ? { ...set, selections } : set;
  }

  #rewriteField(typeName: string, field: FieldNode): FieldNode {
    const definition = this.#types
      .get(typeName)
      ?.fields?.find((candidate) => candidate.name.value === field.name.value);
    if (!definition) return field;
    const selectionSet = field.selectionSet
      ? this.#rewriteSelection(namedType(definition.type), field.selectionSet)
      : undefined;
    const nested = selectionSet === field.selectionSet ? field : { ...field, selectionSet };
    if (!definition.arguments?.length) return nested as FieldNode;
    return {
      ...(nested as FieldNode),
      name: { kind: Kind.NAME, value: this.#nameFor(field) },
      arguments: [],
    };
  }

  #nameFor(field: FieldNode): string {
    const given = (field.arguments ?? []).map((argument) => print(argument)).sort();
    const written = `${field.name.value}(${given.join(",")})`;
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const name = `${this.prefix}${this.#names.size}`;
    this.#names.set(written, name);
    this.fields.set(name, { name: field.name.value, arguments: field.arguments ?? [] });
    return name;
  }
}

function isFieldsType(definition: DefinitionNode): definition is FieldsType {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** A field set (`upc dimensions { size }`) as a selection set. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a field set: ${text}`);
  return definition.selectionSet;
}

function printFieldSet(set: SelectionSetNode): string {
  return print(set).replaceAll(/\s+/g, " ").slice(1, -1).trim();
}
