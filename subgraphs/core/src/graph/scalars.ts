/** The scalars of `common.graphql`: exact values as strings, refused when malformed. */
import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { Temporal } from "temporal-polyfill";
import { refuse } from "./errors.js";

type Check = (text: string) => boolean;

function textScalar(name: string, example: string, check: Check): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && check(value)) return value;
    throw refuse("BAD_USER_INPUT", `${name} must be written like ${example}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      if (typeof value === "string" && check(value)) return value;
      throw new TypeError(`A resolver returned something that is not a ${name}.`);
    },
  });
}

function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const isDate: Check = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && succeeds(() => Temporal.PlainDate.from(text));
const isDateTime: Check = (text) =>
  /^\d{4}-\d{2}-\d{2}T/.test(text) && succeeds(() => Temporal.Instant.from(text));

/** Resolvers of the shared scalars, to spread into a subgraph's resolver map. */
export const scalars = {
  Date: textScalar("Date", "2026-03-03", isDate),
  DateTime: textScalar("DateTime", "2026-03-03T08:15:00+01:00", isDateTime),
  Decimal: textScalar("Decimal", "0.70", (text) => /^-?\d+(\.\d+)?$/.test(text)),
  Ore: textScalar("Ore", "326600000", (text) => /^-?\d+$/.test(text)),
};
