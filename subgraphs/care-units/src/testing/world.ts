/** A register that a test may write to: a copy of a loaded one, in a folder of its own. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCareUnits } from "../store/database.js";
import { change, type ChangeRow } from "../tables.js";
import type { Claims } from "./people.js";
import { start, type StartedSubgraph, type StartSettings } from "./start.js";

/** Name of the register's file. */
const DATABASE = "care-units.sqlite";

/** What a mutation answered. */
export interface Outcome<Data = Record<string, unknown>> {
  /** The field of the mutation; null when the request was refused. */
  readonly data: Data | null;
  /** Codes of the user errors, each with its field. */
  readonly refusals: readonly string[];
  /** Code of the error of the request; null when there is none. */
  readonly error: string | null;
}

/** A register and its folder. */
export interface World extends AsyncDisposable {
  readonly directory: string;
  readonly started: StartedSubgraph;
  /** Sends a mutation; `selection` is of its payload, without the user errors. */
  change<Data = Record<string, unknown>>(
    claims: Claims | undefined,
    mutation: string,
    input: object,
    selection?: string,
  ): Promise<Outcome<Data>>;
  /** Asks a query; fails on errors. */
  ask<Data>(query: string, claims?: Claims): Promise<Data>;
  /** Every change that was written, oldest first. */
  changes(): ChangeRow[];
}

let template: Promise<Buffer> | undefined;

/** A loaded register in a new folder. */
export async function world(settings: Omit<StartSettings, "dataDirectory"> = {}): Promise<World> {
  const directory = await emptyWorld();
  return worldIn(directory, settings, () => rm(directory, { recursive: true, force: true }));
}

/** A new folder with a loaded register to which nobody has written. */
export async function emptyWorld(): Promise<string> {
  template ??= loaded();
  const directory = await mkdtemp(join(tmpdir(), "care-units-world-"));
  await writeFile(join(directory, DATABASE), await template);
  return directory;
}

/** The register in a folder, opened by one more server. */
export async function worldIn(
  directory: string,
  settings: Omit<StartSettings, "dataDirectory"> = {},
  dispose: () => Promise<void> = async () => {},
): Promise<World> {
  const started = await start({ ...settings, dataDirectory: directory });
  return {
    directory,
    started,
    change: async (claims, mutation, input, selection = "__typename") => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await started.call<Record<string, never>>({
        query: `mutation($input: ${type}!) { done: ${mutation}(input: $input) { ${selection} userErrors { code field message } } }`,
        variables: { input },
        ...(claims === undefined ? {} : { claims }),
      });
      const done = (data?.["done"] ?? null) as (Record<string, unknown> & { userErrors: UserErrors }) | null;
      return {
        data: done as never,
        refusals: (done?.userErrors ?? []).map(({ code, field }) => [code, ...(field ?? [])].join(" ")),
        error: errors?.[0]?.extensions?.code ?? null,
      };
    },
    ask: async (query, claims) => {
      const { data, errors } = await started.call({ query, ...(claims === undefined ? {} : { claims }) });
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data as never;
    },
    changes: () => changesIn(directory),
    [Symbol.asyncDispose]: async () => {
      await started.subgraph.close();
      await dispose();
    },
  };
}

type UserErrors = readonly { readonly code: string; readonly field: readonly string[] | null }[];

/** Every change in the register of a folder, oldest first. */
export function changesIn(directory: string): ChangeRow[] {
  const database = openCareUnits(directory);
  try {
    return database.db.select().from(change).all();
  } finally {
    database.close();
  }
}

/** A register that has been loaded once, as the bytes of its file. */
async function loaded(): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), "care-units-template-"));
  const run = await start({ dataDirectory: directory });
  await run.subgraph.close();
  const bytes = await readFile(join(directory, DATABASE));
  await rm(directory, { recursive: true });
  return bytes;
}
