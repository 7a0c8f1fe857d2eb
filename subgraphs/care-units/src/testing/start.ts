/** Starts the subgraph for a test, with its own data files and a clock that stands still. */
import { fixedClock, statementEvents, type Subgraph } from "@vardgraf/core";
import { type TestAnswer, type TestCall, testKeys } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { createCareUnitsSubgraph } from "../index.js";

/** A subgraph under test. */
export interface StartedSubgraph {
  readonly subgraph: Subgraph;
  /** Lines of progress that were told at start. */
  readonly progress: readonly string[];
  call<Data = Record<string, unknown>>(request: TestCall): Promise<TestAnswer<Data>>;
  /** Calls and counts the statements that the call runs. */
  count(request: TestCall): Promise<{ readonly answer: TestAnswer; readonly statements: number }>;
}

/** What a test may set. */
export interface StartSettings {
  /** Folder of the database; `:memory:` when none is given. */
  readonly dataDirectory?: string;
  /** Folder of the data files; the shipped ones when none is given. */
  readonly files?: string;
  /** What time it is. */
  readonly now?: string;
}

/** Starts the subgraph. */
export async function start(settings: StartSettings = {}): Promise<StartedSubgraph> {
  const { dataDirectory = ":memory:", files, now = "2026-03-03T08:15:00+01:00" } = settings;
  const gateway = await testKeys();
  const progress: string[] = [];
  const subgraph = await createCareUnitsSubgraph(
    {
      dataDirectory,
      callerKeys: gateway.jwks,
      clock: fixedClock(now),
      log: createLogger("test", "silent"),
      progress: (line) => progress.push(line),
    },
    files,
  );
  const call: StartedSubgraph["call"] = (request) => gateway.call(subgraph, request);
  return {
    subgraph,
    progress,
    call,
    count: async (request) => {
      let statements = 0;
      const note = (): void => {
        statements += 1;
      };
      statementEvents.on("statement", note);
      try {
        return { answer: await call(request), statements };
      } finally {
        statementEvents.off("statement", note);
      }
    },
  };
}
