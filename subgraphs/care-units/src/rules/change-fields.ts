/** What a change has changed, as the history tells it. */

/** A field with its values before and after, each as JSON; null where there was none. */
export interface ChangedField {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Columns that count or mark changes and say nothing themselves. */
const bookkeeping: ReadonlySet<string> = new Set(["version", "recorded"]);

/** The fields in which a row differs before and after, in the order of its columns; all of them for a new row. */
export function changedFields(before: string | null, after: string): ChangedField[] {
  const old = before === null ? {} : (JSON.parse(before) as Readonly<Record<string, unknown>>);
  const now = JSON.parse(after) as Readonly<Record<string, unknown>>;
  return Object.keys(now).flatMap((name) => {
    const [was, is] = [old[name], now[name]].map((value) => JSON.stringify(value ?? null));
    if (bookkeeping.has(name) || was === undefined || is === undefined || was === is) return [];
    return [{ name, before: name in old ? was : null, after: is }];
  });
}
