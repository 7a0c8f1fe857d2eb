/** Counts the SQL statements of a request: how tests see that a longer list does not cost more statements. */
import { AsyncLocalStorage } from "node:async_hooks";
import { EventEmitter } from "node:events";

const counters = new AsyncLocalStorage<{ statements: number }>();

/** Emits `statement` with the SQL text, without its parameters, each time one runs. */
export const statementEvents = new EventEmitter<{ statement: [sql: string] }>();

/** Runs `work` and says how many statements ran in it. */
export async function countStatements<T>(work: () => Promise<T>): Promise<[result: T, statements: number]> {
  const counter = { statements: 0 };
  const result = await counters.run(counter, work);
  return [result, counter.statements];
}

/** Called by the database for each statement. */
export function noteStatement(sql: string): void {
  const counter = counters.getStore();
  if (counter) counter.statements += 1;
  statementEvents.emit("statement", sql);
}
