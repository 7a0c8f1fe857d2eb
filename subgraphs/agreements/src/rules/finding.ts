/** What the checks of the data files say: where a fact stands, what is wrong with it, and by which rule. */

/** Way from the top of a file to a fact: keys of maps and indexes of lists. */
export type FactPath = readonly (string | number)[];

/** Something wrong with a fact. */
export interface Finding {
  /** Name of the file in `data/`. */
  readonly file: string;
  readonly path: FactPath;
  /** Name of the rule that is broken. */
  readonly rule: string;
  /** What is wrong, as the end of a sentence. */
  readonly message: string;
}

/** A fact with the place where it stands. */
export interface Placed<Fact> {
  readonly file: string;
  readonly path: FactPath;
  readonly fact: Fact;
}

/** A finding about a placed fact, or about the part of it that `path` leads to. */
export function findingAt(
  place: Omit<Placed<unknown>, "fact">,
  rule: string,
  message: string,
  path: FactPath = [],
): Finding {
  return { file: place.file, path: [...place.path, ...path], rule, message };
}
