/** The committed operations, as the clients run them. */
import { operationFiles } from "@vardgraf/schema";

const documents = new Map(operationFiles().map(({ name, text }) => [name, text]));

/** The document of an operation, ready to ask with. */
export function operation(name: string): string {
  const document = documents.get(name);
  if (document === undefined) throw new Error(`There is no operation ${name}.`);
  return document;
}
