/** Which parts of the schema an operation uses, and which of them are deprecated. */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** What an operation uses, by coordinate: `Type.field`, `Type.field(argument:)`, `Input.field`, `ENUM.VALUE`. */
export interface FieldUse {
  readonly fields: readonly string[];
  /** Those that are deprecated; arguments, input fields and enum values as well as fields. */
  readonly deprecated: readonly string[];
}

/** Reads what `operation`, with the fragments of its document, uses of `schema`. Values of variables are not seen. */
export function fieldsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldUse {
  const fields = new Set<string>();
  const deprecated = new Set<string>();
  const info = new TypeInfo(schema);
  const note = (coordinate: string, reason: string | null | undefined): void => {
    if (reason !== undefined && reason !== null) deprecated.add(coordinate);
  };
  const used = {
    ...document,
    definitions: document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
  };
  const visitor = visitWithTypeInfo(info, {
    Field: () => {
      const [parent, field] = [info.getParentType(), info.getFieldDef()];
      if (!parent || !field || field.name.startsWith("__")) return;
      fields.add(`${parent.name}.${field.name}`);
      note(`${parent.name}.${field.name}`, field.deprecationReason);
    },
    Argument: () => {
      const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
      if (parent && field && argument)
        note(`${parent.name}.${field.name}(${argument.name}:)`, argument.deprecationReason);
    },
    ObjectField: ({ name }) => {
      const type = getNamedType(info.getParentInputType());
      if (isInputObjectType(type))
        note(`${type.name}.${name.value}`, type.getFields()[name.value]?.deprecationReason);
    },
    EnumValue: () => {
      const [type, value] = [getNamedType(info.getInputType()), info.getEnumValue()];
      if (type && value) note(`${type.name}.${value.name}`, value.deprecationReason);
    },
  });
  visit(operation, visitor);
  visit(used, visitor);
  return { fields: [...fields], deprecated: [...deprecated] };
}

/** Every deprecated part of `schema` with the reason that it gives. */
export function deprecatedParts(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const note = (coordinate: string, reason: string | null | undefined): void => {
    if (reason !== undefined && reason !== null) parts.set(coordinate, reason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.deprecationReason);
        for (const argument of field.args)
          note(`${type.name}.${field.name}(${argument.name}:)`, argument.deprecationReason);
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        note(`${type.name}.${field.name}`, field.deprecationReason);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.deprecationReason);
    }
  }
  return parts;
}
