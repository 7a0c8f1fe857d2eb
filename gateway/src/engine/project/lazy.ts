/**
 * Lets an answer that is text already pass for an object.
 *
 * The server takes the data of an answer as an object and asks at the end for its text. Whoever reads the object in
 * between, such as a plugin, gets it made from the text.
 */

const texts = new WeakMap<object, string>();

/** An object that reads as the parsed `text` and costs nothing until it is read. */
export function lazyData(text: string): Record<string, unknown> {
  let parsed: Record<string, unknown> | undefined;
  // Whoever reads may also write: from then on the object counts and the text does not.
  const target = (): Record<string, unknown> => {
    texts.delete(proxy);
    return (parsed ??= JSON.parse(text) as Record<string, unknown>);
  };
  const proxy = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, key) => Reflect.get(target(), key) as unknown,
      has: (_, key) => Reflect.has(target(), key),
      ownKeys: () => Reflect.ownKeys(target()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(target(), key),
      set: (_, key, value) => Reflect.set(target(), key, value),
      deleteProperty: (_, key) => Reflect.deleteProperty(target(), key),
    },
  );
  texts.set(proxy, text);
  return proxy;
}

/** The text that `data` was made from, as long as nobody read it; undefined for ordinary objects. */
export function textOf(data: object): string | undefined {
  return texts.get(data);
}

/** The result of an operation as JSON text. */
export function stringifyResult(result: {
  readonly errors?: unknown;
  readonly data?: unknown;
  readonly extensions?: unknown;
}): string {
  const { data } = result;
  const text = typeof data === "object" && data !== null ? textOf(data) : undefined;
  if (text === undefined) return `${JSON.stringify(result)}\n`;
  const errors = result.errors === undefined ? "" : `"errors":${JSON.stringify(result.errors)},`;
  const extensions =
    result.extensions === undefined ? "" : `,"extensions":${JSON.stringify(result.extensions)}`;
  return `{${errors}"data":${text}${extensions}}\n`;
}

/** An answer whose data is text already, in the same form. */
export function stringifyAnswer(data: string, errors: readonly object[]): string {
  return errors.length === 0 ? `{"data":${data}}\n` : `{"errors":${JSON.stringify(errors)},"data":${data}}\n`;
}
