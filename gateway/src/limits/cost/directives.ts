/** What a supergraph says of costs: `@cost` and `@listSize`, under whatever name they are linked. */
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
} from "graphql";

/** What a field says about the length of a list: its own, or that of the fields named in `sizedFields`. */
export interface ListSize {
  /** Length when no slicing argument is sent. */
  readonly assumedSize: number | null;
  /** Arguments whose value is the length; of several, the largest counts. */
  readonly slicingArguments: readonly string[];
  /** Fields of the returned object that are the list; empty when the field itself is. */
  readonly sizedFields: readonly string[];
}

/** Costs by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
export interface CostDirectives {
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** The specification that the directives are linked from. */
const SPECIFICATION = /^https:\/\/specs\.apollo\.dev\/cost\/v/;

/** Reads the costs of the supergraph `sdl`; a supergraph without any has none. */
export function readCostDirectives(sdl: string): CostDirectives {
  const document = parse(sdl, { noLocation: true });
  const names = linkedNames(document);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const weigh = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const weight = directives.find(({ name }) => name.value === names.cost);
    const value = weight && numberIn(argumentOf(weight, "weight"));
    if (value !== undefined && value !== null) weights.set(coordinate, value);
  };
  const readField = (coordinate: string, field: FieldDefinitionNode): void => {
    weigh(coordinate, field.directives);
    for (const argument of field.arguments ?? [])
      weigh(`${coordinate}(${argument.name.value}:)`, argument.directives);
    const size = field.directives?.find(({ name }) => name.value === names.listSize);
    if (size) listSizes.set(coordinate, readListSize(size));
  };
  for (const definition of document.definitions) {
    if (!("name" in definition) || definition.name === undefined) continue;
    const { value: type } = definition.name;
    if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ) {
      weigh(type, definition.directives);
      for (const field of definition.fields ?? []) readField(`${type}.${field.name.value}`, field);
    } else if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of definition.fields ?? []) weigh(`${type}.${field.name.value}`, field.directives);
    } else if (
      definition.kind === Kind.SCALAR_TYPE_DEFINITION ||
      definition.kind === Kind.ENUM_TYPE_DEFINITION
    ) {
      weigh(type, definition.directives);
    }
  }
  return { weights, listSizes };
}

function linkedNames(document: DocumentNode): { readonly cost: string; readonly listSize: string } {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const link of definition.directives ?? []) {
      const url = link.name.value === "link" ? textIn(argumentOf(link, "url")) : null;
      if (url !== null && SPECIFICATION.test(url)) return namesOfLink(link);
    }
  }
  return { cost: "cost", listSize: "listSize" };
}

/** A directive that is imported has the name that the import gives it; any other has the link's prefix. */
function namesOfLink(link: ConstDirectiveNode): { readonly cost: string; readonly listSize: string } {
  const prefix = textIn(argumentOf(link, "as")) ?? "cost";
  const imported = new Map<string, string>();
  for (const entry of valuesIn(argumentOf(link, "import"))) {
    if (entry.kind === Kind.STRING) imported.set(entry.value, entry.value);
    if (entry.kind !== Kind.OBJECT) continue;
    const part = (wanted: string): string | null =>
      textIn(entry.fields.find(({ name }) => name.value === wanted)?.value);
    const name = part("name");
    if (name !== null) imported.set(name, part("as") ?? name);
  }
  return {
    // The directive that a specification is named after needs no prefix.
    cost: imported.get("@cost")?.slice(1) ?? prefix,
    listSize: imported.get("@listSize")?.slice(1) ?? `${prefix}__listSize`,
  };
}

function readListSize(directive: ConstDirectiveNode): ListSize {
  const texts = (name: string): string[] =>
    valuesIn(argumentOf(directive, name)).flatMap((value) => textIn(value) ?? []);
  return {
    assumedSize: numberIn(argumentOf(directive, "assumedSize")),
    slicingArguments: texts("slicingArguments"),
    sizedFields: texts("sizedFields"),
  };
}

function argumentOf(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

function numberIn(value: ConstValueNode | undefined): number | null {
  return value?.kind === Kind.INT ? Number(value.value) : null;
}

function textIn(value: ConstValueNode | undefined): string | null {
  return value?.kind === Kind.STRING ? value.value : null;
}

function valuesIn(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  if (value?.kind === Kind.LIST) return value.values;
  return value === undefined || value.kind === Kind.NULL ? [] : [value];
}
