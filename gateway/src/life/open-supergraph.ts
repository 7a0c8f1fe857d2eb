/** Reads the supergraph that a gateway begins with: from its place, or else from the copy of the last good one. */
import { type Logger, StartError } from "@vardgraf/schema";
import { loadSupergraph } from "../engine/supergraph/load.js";
import { readCopy, writeCopy } from "./supergraph-copy.js";
import { nameOfPlace, type SupergraphSource, supergraphSource } from "./supergraph-source.js";

/** Where to read. */
export interface SupergraphPlace {
  /** Path or address. */
  readonly place: string;
  /** What an address is sent to know the gateway by; undefined for nothing. */
  readonly authorization: string | undefined;
  /** Path of the copy; undefined for none. */
  readonly copy: string | undefined;
}

/** A supergraph to begin with, and where to look for the next. */
export interface OpenedSupergraph {
  readonly source: SupergraphSource;
  readonly first: string;
  /** Remembers a supergraph that is in use. */
  readonly keep: (sdl: string) => void;
}

/** Opens the place; fails with a `StartError` when neither it nor its copy holds a supergraph. */
export async function openSupergraph(
  { place, authorization, copy }: SupergraphPlace,
  log: Logger,
): Promise<OpenedSupergraph> {
  const source = supergraphSource(place, authorization);
  const keep = copy === undefined ? () => {} : (sdl: string) => keepCopy(copy, sdl, log);
  try {
    const first = await readFirst(source, place);
    // Without a copy to fall back to, the start itself tells what is wrong with a broken one.
    if (copy !== undefined) loadSupergraph(first);
    return { source, first, keep };
  } catch (error) {
    const kept = copy === undefined ? null : readCopy(copy);
    if (kept !== null) {
      log.error({ problem: (error as Error).message }, "starting with the copy of the last good supergraph");
      return { source, first: kept, keep };
    }
    await source.close();
    throw error;
  }
}

async function readFirst(source: SupergraphSource, place: string): Promise<string> {
  try {
    return (await source.read()) ?? "";
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const reason = typeof code === "string" ? code : String(message);
    throw new StartError(`SUPERGRAPH: ${nameOfPlace(place)} cannot be read (${reason}).`);
  }
}

function keepCopy(copy: string, sdl: string, log: Logger): void {
  try {
    writeCopy(copy, sdl);
  } catch (error) {
    log.error(
      { code: (error as NodeJS.ErrnoException).code },
      "the copy of the supergraph cannot be written",
    );
  }
}
