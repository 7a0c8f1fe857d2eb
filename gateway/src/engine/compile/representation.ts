/** Writes the representation of an entity, as a subgraph is asked for it, straight as JSON text. */
import type { FetchDataRewrite, QueryPlanSelectionNode } from "@apollo/query-planner";
import { type Data, Gap, isData, type Shape, type TypeMatcher } from "../merge/gap.js";
import { quote } from "../project/quote.js";
import type { RequiredField } from "../supergraph/required-arguments.js";
import type { EntityNeeds } from "./needs.js";
import { applyRewrites } from "./rewrites.js";

/** A representation without what is missing, which only some of the fields asked for need. */
export class PartialRepresentation {
  constructor(
    readonly text: string,
    /** The gap of each field that cannot be had, by its name in the data. */
    readonly lacking: ReadonlyMap<string, Gap>,
  ) {}
}

/**
 * The representation of `entity` as JSON; undefined when the fetch is not about it (it is of another type), and the gap
 * that is in the way when everything asked for needs something that is missing.
 */
export interface RepresentationWriter {
  (entity: Data): string | PartialRepresentation | Gap | undefined;
  /**
   * What two entities of one type have in common only when they are the same in everything; undefined when more is known
   * of `entity` than its representation holds, or less.
   */
  keyOf(entity: Data): string | number | undefined;
}

/** What the writer is made from. */
export interface RepresentationOptions {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly inputRewrites: readonly FetchDataRewrite[];
  readonly requiredFields: ReadonlyMap<string, RequiredField>;
  readonly matches: TypeMatcher;
  readonly needs: EntityNeeds;
  /** What is asked for. */
  readonly shapes: readonly Shape[];
  /** The gap for data that should be there and is not. */
  readonly missing: Gap;
}

interface Field {
  readonly key: string;
  /** `"name":` */
  readonly label: string;
  readonly nested: Selection | null;
}

/** Makes the writer of one fetch. */
export function representationWriter(options: RepresentationOptions): RepresentationWriter {
  const selection = new Selection(options.requires, options);
  const write = (entity: Data): ReturnType<RepresentationWriter> => {
    const fields = selection.fieldsOf(entity);
    // The planner asks for the type of whatever it is about: nothing is asked of objects of other types.
    if (fields.length === 0) return undefined;
    const text = writeFields(fields, entity, options.missing);
    if (typeof text === "string") return rewrite(text, options);
    return writePartly(fields, entity, options);
  };
  const keyOf = (entity: Data): string | number | undefined => {
    const fields = selection.fieldsOf(entity);
    if (fields.length === 0 || !holdsOnly(entity, fields)) return undefined;
    // Nearly all keys are one field beside the type: its value will do, and nothing needs to be written.
    const [type, sole] = fields;
    if (fields.length === 2 && type?.key === "__typename" && sole) {
      const value = entity[sole.key];
      return typeof value === "string" || typeof value === "number" ? value : undefined;
    }
    const text = writeFields(fields, entity, options.missing);
    return typeof text === "string" ? text : undefined;
  };
  return Object.assign(write, { keyOf });
}

/** True when `entity` has as many values as there are fields, and none of them has values of its own. */
function holdsOnly(entity: Data, fields: readonly Field[]): boolean {
  let values = 0;
  for (const key in entity) if (Object.hasOwn(entity, key)) values += 1;
  return values === fields.length && fields.every(({ nested }) => nested === null);
}

function rewrite(text: string, { inputRewrites, matches }: RepresentationOptions): string {
  if (inputRewrites.length === 0) return text;
  const representation = JSON.parse(text) as Data;
  applyRewrites(inputRewrites, representation, matches);
  return JSON.stringify(representation);
}

/** Leaves out what is missing, unless it is of the entity's key or everything asked for needs it. */
function writePartly(
  fields: readonly Field[],
  entity: Data,
  { needs, shapes, matches, missing, ...options }: RepresentationOptions,
): PartialRepresentation | Gap {
  const typename = String(entity["__typename"]);
  const gaps = new Map<string, Gap>();
  const present = fields.filter((field) => {
    const written = writeFields([field], entity, missing);
    if (typeof written !== "string") gaps.set(field.key, written);
    return typeof written === "string";
  });
  const [first] = gaps.values();
  for (const [key, gap] of gaps) if (needs.isKey(typename, key)) return gap;
  const lacking = new Map<string, Gap>();
  let asked = 0;
  for (const { key, name, on } of shapes) {
    if (name === "__typename" || (on !== null && !matches(typename, on))) continue;
    asked += 1;
    const gap = needs.of(typename, name).flatMap((needed) => gaps.get(needed) ?? [])[0];
    if (gap) lacking.set(key, gap);
  }
  const text = writeFields(present, entity, missing);
  if (typeof text !== "string" || (asked > 0 && lacking.size === asked)) return first ?? missing;
  return new PartialRepresentation(rewrite(text, { needs, shapes, matches, missing, ...options }), lacking);
}

function writeFields(fields: readonly Field[], data: Data, missing: Gap): string | Gap {
  let text = "{";
  for (const { key, label, nested } of fields) {
    const value = data[key];
    const written = nested === null ? writeLeaf(value, missing) : writeNested(nested, value, missing);
    if (typeof written !== "string") return written;
    text += text === "{" ? label + written : `,${label}${written}`;
  }
  return `${text}}`;
}

function writeLeaf(value: unknown, missing: Gap): string | Gap {
  if (typeof value === "string") return quote(value);
  if (value instanceof Gap) return value;
  return value === undefined ? missing : JSON.stringify(value);
}

function writeNested(selection: Selection, value: unknown, missing: Gap): string | Gap {
  if (value === null) return "null";
  if (value instanceof Gap) return value;
  if (Array.isArray(value)) {
    const items: string[] = [];
    for (const item of value as unknown[]) {
      const written = writeNested(selection, item, missing);
      if (typeof written !== "string") return written;
      items.push(written);
    }
    return `[${items.join(",")}]`;
  }
  return isData(value) ? writeFields(selection.fieldsOf(value), value, missing) : missing;
}

/** A selection whose fields depend on the type of the object, worked out once per type. */
class Selection {
  readonly #byType = new Map<string, readonly Field[]>();

  constructor(
    readonly nodes: readonly QueryPlanSelectionNode[],
    readonly options: Pick<RepresentationOptions, "requiredFields" | "matches">,
  ) {}

  fieldsOf(data: Data): readonly Field[] {
    const typename = typeof data["__typename"] === "string" ? data["__typename"] : "";
    let fields = this.#byType.get(typename);
    if (fields === undefined) {
      fields = this.#resolve(typename);
      // Names of types come from subgraphs: what a broken one makes up is not remembered without end.
      if (this.#byType.size < 1000) this.#byType.set(typename, fields);
    }
    return fields;
  }

  #resolve(typename: string): readonly Field[] {
    const merged = new Map<string, QueryPlanSelectionNode[] | null>();
    this.#gather(this.nodes, typename, merged);
    return [...merged].map(([key, children]) => ({
      key,
      label: `${JSON.stringify(this.options.requiredFields.get(key)?.name ?? key)}:`,
      nested: children === null ? null : new Selection(children, this.options),
    }));
  }

  #gather(
    nodes: readonly QueryPlanSelectionNode[],
    typename: string,
    into: Map<string, QueryPlanSelectionNode[] | null>,
  ): void {
    for (const node of nodes) {
      if (node.kind === "InlineFragment") {
        if (node.typeCondition === undefined || this.options.matches(typename, node.typeCondition)) {
          this.#gather(node.selections, typename, into);
        }
        continue;
      }
      const known = into.get(node.alias ?? node.name) ?? [];
      into.set(node.alias ?? node.name, node.selections ? [...known, ...node.selections] : null);
    }
  }
}
