/** Random operations on a schema: aliases, fragments, abstract types, conditions, arguments. */
import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { type Random, randomFrom } from "./random.js";

/** An operation with its variables. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Names that mean something to somebody on the way. */
const ALIASES = [
  "id",
  "label",
  "pages",
  "price",
  "code",
  "size",
  "__typename",
  "_entities",
  "name",
  "__proto__",
  "constructor",
  "a",
  "b",
  "c",
] as const;

/** What may be left out to stay within what others do right. */
export interface OperationOptions {
  readonly aliases: boolean;
  readonly omit: ReadonlySet<string>;
}

/** A valid operation on `schema`, decided by `seed`. */
export function randomOperation(
  schema: GraphQLSchema,
  seed: number,
  options: OperationOptions,
): RandomOperation {
  for (let attempt = 0; ; attempt++) {
    const random = randomFrom(seed * 31 + attempt);
    const operation = new Generator(schema, random, options).operation();
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
}

class Generator {
  readonly #fragments: string[] = [];
  constructor(
    readonly schema: GraphQLSchema,
    readonly random: Random,
    readonly options: OperationOptions,
  ) {}

  operation(): RandomOperation {
    const mutation = this.random.chance(15);
    const root = mutation ? this.schema.getMutationType() : this.schema.getQueryType();
    if (!root) throw new Error("No root type.");
    const selection = this.#selection(root, 4);
    const variables: Record<string, unknown> = {};
    if (this.random.chance(50)) variables["yes"] = this.random.chance(50);
    if (this.random.chance(50)) variables["no"] = this.random.chance(50);
    if (this.random.chance(70)) variables["n"] = this.random.below(5);
    if (this.random.chance(50)) variables["upper"] = this.random.chance(50) ? null : this.random.chance(50);
    const header = `($yes: Boolean! = true, $no: Boolean! = false, $n: Int = 2, $upper: Boolean)`;
    const query = `${mutation ? "mutation" : "query"} ${header} ${selection} ${this.#fragments.join(" ")}`;
    return { query: dropUnused(query, header), variables };
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    const count = 1 + this.random.below(4);
    for (let index = 0; index < count; index++) parts.push(this.#part(type, depth));
    return `{ ${parts.join(" ")} }`;
  }

  #part(type: GraphQLNamedType, depth: number): string {
    const roll = this.random.below(100);
    if (depth > 0 && isCompositeType(type) && roll < 18) return this.#fragment(type, depth);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) =>
        !this.options.omit.has(field.name) && (depth > 0 || !isCompositeType(getNamedType(field.type))),
    );
    const [first, ...rest] = usable;
    if (!first || roll < 25)
      return isAbstractType(type) || depth < 4 ? `${this.#alias()}__typename` : this.#fragment(type, depth);
    const field = this.random.pick([first, ...rest]);
    const args = field.args.map(({ name }) => this.#argument(name)).filter((text) => text !== "");
    const named = getNamedType(field.type);
    const nested = isCompositeType(named) ? this.#selection(named, depth - 1) : "";
    return `${this.#alias()}${field.name}${args.length > 0 ? `(${args.join(",")})` : ""}${this.#directives()} ${nested}`;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const on = this.random.pick([type, ...possible]);
    const selection = this.#selection(on, depth - 1);
    if (this.random.chance(30)) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push(`fragment ${name} on ${on.name} ${selection}`);
      return `...${name}${this.#directives()}`;
    }
    return `...${on === type && this.random.chance(50) ? "" : ` on ${on.name}`}${this.#directives()} ${selection}`;
  }

  #alias(): string {
    return this.options.aliases && this.random.chance(35) ? `${this.random.pick(ALIASES)}: ` : "";
  }

  #argument(name: string): string {
    if (this.random.chance(40)) return "";
    if (name === "n") return this.random.chance(50) ? `n: $n` : `n: ${this.random.below(4)}`;
    return `${name}: ${this.random.pick(["$upper", "true", "false", "null"])}`;
  }

  #directives(): string {
    if (!this.random.chance(15)) return "";
    return this.random.pick([
      " @include(if: $yes)",
      " @skip(if: $no)",
      " @include(if: true)",
      " @skip(if: true)",
      " @include(if: $no) @skip(if: $yes)",
      " @include(if: $yes) @skip(if: $no)",
    ]);
  }
}

function dropUnused(query: string, header: string): string {
  const definitions = header.slice(1, -1).split(", ");
  const body = query.replace(header, "");
  const used = definitions.filter((definition) => {
    const [name = ""] = /\$\w+/.exec(definition) ?? [];
    return new RegExp(`\\${name}\\b`).test(body);
  });
  return query.replace(header, used.length > 0 ? `(${used.join(", ")})` : "");
}
