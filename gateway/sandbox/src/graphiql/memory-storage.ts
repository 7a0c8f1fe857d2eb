/** A storage for GraphiQL that forgets everything with the page: variables may hold identity numbers. */
import type { Storage } from "@graphiql/toolkit";

/** Makes an empty storage that lives in memory only. */
export function memoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
    get length() {
      return values.size;
    },
  };
}
