/** Looks in what the product writes for what must never be there: people of its data, tokens, caller contexts. */
import { join } from "node:path";
import Database from "better-sqlite3";

/** People of a data directory, as they could be recognised. */
export interface Secrets {
  /** Identity numbers, with century, without it, and with a separator. */
  readonly numbers: ReadonlySet<string>;
  /** Given name and family name. */
  readonly names: readonly string[];
}

/** The people of a data directory. */
export function secretsOf(directory: string): Secrets {
  const database = new Database(join(directory, "patients.sqlite"), { readonly: true });
  const identifiers = database.prepare("SELECT value FROM patient_identifier").all() as { value: string }[];
  const people = database.prepare("SELECT given_name AS given, family_name AS family FROM patient").all() as {
    given: string;
    family: string;
  }[];
  database.close();
  const numbers = identifiers.flatMap(({ value }) => {
    const short = value.slice(2);
    return [value, short, `${value.slice(0, 8)}-${value.slice(8)}`, `${short.slice(0, 6)}-${short.slice(6)}`];
  });
  return { numbers: new Set(numbers), names: people.map(({ given, family }) => `${given} ${family}`) };
}

/** Identity numbers in a text. */
export function numbersIn(text: string, { numbers }: Secrets): string[] {
  const runs = text.match(/\d{6,8}[-+]?\d{4}/g) ?? [];
  return runs.filter((run) => numbers.has(run) || numbers.has(run.slice(0, 12)));
}

/** Names of people in a text. */
export function namesIn(text: string, { names }: Secrets): string[] {
  return names.filter((name) => text.includes(name));
}

/** Tokens and caller contexts in a text, whole, or the signatures of those that are known. */
export function tokensIn(text: string, known: Iterable<string>): string[] {
  const signatures = [...known].map((token) => token.split(".")[2] ?? token);
  return [
    ...(text.match(/eyJ[\w-]+\.[\w-]+/g) ?? []),
    ...signatures.filter((signature) => text.includes(signature)),
  ];
}
