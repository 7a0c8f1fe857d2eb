/**
 * A gap: the place in the merged data of something that was not to be had, with the reason.
 *
 * Gaps lie where the missing value would lie. So the answer shows an error at exactly the paths at which the client
 * asked for it, however often, and a fetch that needs it is not sent but leaves the same gap behind.
 */

/** Why something is missing. */
export interface Cause {
  /** Name of the subgraph that failed or sent what is not valid; absent where none can be named. */
  readonly subgraph?: string;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Where below the gap the error arose, in the names of the plan. */
  readonly rest: readonly (string | number)[];
}

/** See the file. */
export class Gap {
  /** Not a name of any type: nobody takes a gap for an object. */
  readonly __typename = null;

  /** Without causes it stands for what does not exist, which is no error. */
  constructor(readonly causes: readonly Cause[]) {}

  /** Within a scalar that is sent on, a gap reads as null. */
  toJSON(): null {
    return null;
  }
}

/** What an entity lacks that a subgraph does not know: null without an error. */
export const ABSENT = new Gap([]);

/** An object of merged data. */
export type Data = Record<string, unknown>;

/** True for an object of data: no array, no gap, not null. */
export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Gap);
}

/** A field that a fetch asks for. */
export interface Shape {
  /** Its name in the data. */
  readonly key: string;
  /** Its name in the schema. */
  readonly name: string;
  /** The type that the object must be of for the field to be asked for; null for any. */
  readonly on: string | null;
  /** Null for a leaf. */
  readonly children: readonly Shape[] | null;
}

/** True when an object with `typename` is of the type `on`. */
export type TypeMatcher = (typename: string, on: string) => boolean;

/** Marks everything that a fetch was to bring into `target`, and did not, with `gap`. */
export function fillGap(target: Data, shapes: readonly Shape[], gap: Gap, matches: TypeMatcher): void {
  const typename = target["__typename"];
  for (const { key, on, children } of shapes) {
    if (on !== null && typeof typename === "string" && !matches(typename, on)) continue;
    const present = target[key];
    if (present === undefined || present === null) {
      if (key !== "__typename") target[key] = below(gap, key);
    } else if (children !== null) {
      for (const item of Array.isArray(present) ? (present as unknown[]).flat(Infinity) : [present]) {
        if (isData(item)) fillGap(item, children, gap, matches);
      }
    }
  }
}

/** The gap as it is seen from the field `key` below it. */
function below(gap: Gap, key: string): Gap {
  if (gap.causes.every(({ rest }) => rest.length === 0)) return gap;
  return new Gap(
    gap.causes.map((cause) => ({ ...cause, rest: cause.rest[0] === key ? cause.rest.slice(1) : [] })),
  );
}

/**
 * Puts a gap where `cause`, which arose at `path`, left a null in `data`. False when there is no null on the way:
 * the error then stands beside a value.
 */
export function placeCause(data: unknown, path: readonly (string | number)[], cause: Cause): boolean {
  let parent = data;
  for (const [index, step] of path.entries()) {
    if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, step)) return false;
    const container = parent as Record<string | number, unknown>;
    const value = container[step];
    if (value === null || value instanceof Gap) {
      const causes = value === null ? [] : value.causes;
      container[step] = new Gap([...causes, { ...cause, rest: path.slice(index + 1) }]);
      return true;
    }
    parent = value;
  }
  return false;
}
