/**
 * The fast way from data to the text of the answer. It knows only data as it should be: on anything unusual it gives
 * up, and the answer is made from the same data by the plain way in `complete.ts`.
 */
import {
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLOutputType,
  GraphQLString,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { ABSENT, type Data, Gap } from "../merge/gap.js";
import { quote } from "./quote.js";
import type { ObjectPlan, SelectionPlan } from "./selection.js";

/** The JSON text of a value; throws {@link UNUSUAL} for a value that is not simply right. */
export type Writer = (value: unknown) => string;

/** Thrown where the fast way ends; always the same object, for it is no failure. */
export const UNUSUAL = new Error("unusual data");

/** What has been written of objects that stand at several places, by object and by what is asked of it there. */
let written: Map<unknown, Map<SelectionPlan, string>> | null = null;

/** Calls `write`, which writes each of the objects `shared` once however often they occur. */
export function writeShared(shared: ReadonlySet<unknown>, write: () => string): string {
  if (shared.size === 0) return write();
  written = new Map(Array.from(shared, (object) => [object, new Map()]));
  try {
    return write();
  } finally {
    written = null;
  }
}

/** The writer of values of `type`. */
export function writerOf(type: GraphQLOutputType, selection: SelectionPlan | null): Writer {
  if (isNonNullType(type)) return strictWriter(type.ofType, selection);
  const strict = strictWriter(type, selection);
  return (value) => (value === null || value === ABSENT ? "null" : strict(value));
}

function strictWriter(type: GraphQLOutputType, selection: SelectionPlan | null): Writer {
  if (isListType(type)) return listWriter(writerOf(type.ofType, selection));
  if (selection === null) return leafWriter(type);
  return sharingWriter(objectWriter(selection), selection);
}

function listWriter(write: Writer): Writer {
  return (value) => {
    if (!Array.isArray(value)) throw UNUSUAL;
    const { length } = value;
    if (length === 0) return "[]";
    let text = `[${write(value[0])}`;
    for (let index = 1; index < length; index++) text += `,${write(value[index])}`;
    return `${text}]`;
  };
}

function sharingWriter(write: Writer, selection: SelectionPlan): Writer {
  return (value) => {
    const texts = written?.get(value);
    if (texts === undefined) return write(value);
    let text = texts.get(selection);
    if (text === undefined) texts.set(selection, (text = inOnePiece(write(value))));
    return text;
  };
}

/**
 * The same text. One that was put together of many is kept as a tree of them, which is walked again wherever the text
 * is used; a search, even for nothing, makes it one piece first.
 */
function inOnePiece(text: string): string {
  NOTHING.test(text);
  return text;
}

const NOTHING = /^/;

function objectWriter(selection: SelectionPlan): Writer {
  let single: { readonly name: string; readonly write: Writer } | null | undefined;
  const writers = new Map<unknown, Writer>();
  return (value) => {
    if (typeof value !== "object" || value === null) throw UNUSUAL;
    const { __typename: typename } = value as Data;
    if (single === undefined) single = singleWriter(selection);
    if (single !== null && (typename === undefined || typename === single.name)) return single.write(value);
    let write = writers.get(typename);
    if (write === undefined) {
      const plan = typeof typename === "string" ? selection.forType(typename) : undefined;
      if (plan === undefined || single !== null || plan.typeName === selection.abstractName) throw UNUSUAL;
      write = fieldsWriter(plan);
      writers.set(typename, write);
    }
    return write(value);
  };
}

function singleWriter(selection: SelectionPlan): { name: string; write: Writer } | null {
  const plan = selection.single;
  return plan && { name: plan.typeName, write: fieldsWriter(plan) };
}

/** Writes the fields of an object whose type is known. */
export function fieldsWriter(plan: ObjectPlan): Writer {
  const fields = plan.fields.map(({ responseName, source, key, write }, index) => {
    const label = `${index === 0 ? "" : ","}${JSON.stringify(responseName)}:`;
    return source === "typename"
      ? { label: label + JSON.stringify(plan.typeName), key: null, write }
      : { label, key, write };
  });
  return (value) => {
    if (Array.isArray(value)) throw UNUSUAL;
    const data = value as Data;
    let text = "{";
    for (const { label, key, write } of fields) {
      text += key === null ? label : label + write(data[key]);
    }
    return `${text}}`;
  };
}

function leafWriter(type: GraphQLOutputType): Writer {
  const named = getNullableType(type);
  if (named === GraphQLString || named === GraphQLID) return writeString;
  if (named === GraphQLInt) return writeInt;
  if (named === GraphQLFloat) return writeFloat;
  if (named === GraphQLBoolean) return writeBoolean;
  if (isEnumType(named)) {
    const texts = new Map<unknown, string>(named.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value) => texts.get(value) ?? giveUp();
  }
  return isLeafType(named) ? writeCustom : giveUp;
}

function writeString(value: unknown): string {
  if (typeof value !== "string") throw UNUSUAL;
  return quote(value);
}

function writeInt(value: unknown): string {
  if (typeof value !== "number" || (value | 0) !== value) throw UNUSUAL;
  return String(value);
}

function writeFloat(value: unknown): string {
  if (typeof value !== "number" || !Number.isFinite(value)) throw UNUSUAL;
  return String(value);
}

function writeBoolean(value: unknown): string {
  if (typeof value !== "boolean") throw UNUSUAL;
  return value ? "true" : "false";
}

function writeCustom(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (value === null || value === undefined || typeof value === "function" || value instanceof Gap)
    throw UNUSUAL;
  return JSON.stringify(value);
}

function giveUp(): never {
  throw UNUSUAL;
}
