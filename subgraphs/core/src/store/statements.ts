/**
 * Follows the SQL statements of a request: counts them, which is how tests see that a longer list does not cost more of
 * them, shows them in the request's trace, and runs no more of them once nobody waits for the answer.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { EventEmitter } from "node:events";
import type { TraceSpan } from "@vardgraf/schema";

/** What a request may bring with it. */
export interface StatementFacts {
  /** True once nobody waits for the answer any more; absent for work that is finished in any case. */
  readonly isOver?: () => boolean;
  /** Where the request is traced. */
  readonly span?: TraceSpan | undefined;
}

/** Thrown instead of running a statement for a request that nobody waits for. */
export class Abandoned extends Error {
  override readonly name = "Abandoned";
}

interface Following extends StatementFacts {
  statements: number;
  /** Span of the statement that runs. */
  running?: TraceSpan | undefined;
}

const following = new AsyncLocalStorage<Following>();

/** Emits `statement` with the SQL text, without its parameters, each time one runs. */
export const statementEvents = new EventEmitter<{ statement: [sql: string] }>();

/** Runs `work` and says how many statements ran in it. */
export async function countStatements<T>(
  work: () => Promise<T>,
  facts: StatementFacts = {},
): Promise<[result: T, statements: number]> {
  const request: Following = { ...facts, statements: 0 };
  const result = await following.run(request, work);
  return [result, request.statements];
}

/** Called by the database for each statement, right before it runs. */
export function noteStatement(sql: string): void {
  const request = following.getStore();
  if (request) {
    if (request.isOver?.()) throw new Abandoned("Nobody waits for the answer any more.");
    request.statements += 1;
    if (request.span) trace(request, request.span, sql);
  }
  statementEvents.emit("statement", sql);
}

/** Longest text of a statement in a trace, in characters. */
const LONGEST_TEXT = 2000;

/**
 * Begins the span of a statement. A statement runs, and its rows are read, without giving way to anything else: it has
 * ended when the next one begins or this turn of the program is over.
 */
function trace(request: Following, parent: TraceSpan, sql: string): void {
  request.running?.end();
  const span = parent.child({
    name: summaryOf(sql),
    role: "client",
    attributes: { "db.system.name": "sqlite", "db.query.text": sql.slice(0, LONGEST_TEXT) },
  });
  request.running = span;
  queueMicrotask(() => {
    if (request.running !== span) return;
    request.running = undefined;
    span.end();
  });
}

/** The verb and the table of a statement, such as `select patient`. */
function summaryOf(sql: string): string {
  const verb = /^\s*(\w+)/.exec(sql)?.[1]?.toLowerCase() ?? "statement";
  const table = /\b(?:from|into|update)\s+"?(\w+)/i.exec(sql)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}
