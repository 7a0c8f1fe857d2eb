/** A world for a test that follows one document, and people of the organisations that act in it. */
import type { Appointment } from "@vardgraf/core";
import { type Claims, somebody, startWorld, type TokenDetails } from "../testing/world.js";

/** Organisation numbers that these tests act for. */
const organisations = {
  regionStockholm: "2321000016",
  regionSkane: "2321000255",
  regionHalland: "2321000115",
  halmstad: "2120001215",
  hylte: "2120001207",
  malmo: "2120001124",
} as const;

/** Somebody at an organisation with one appointment, for the purpose of administration. */
export function person(
  organisation: keyof typeof organisations,
  appointment: Appointment,
  details: TokenDetails = {},
): Claims {
  return somebody(appointment, organisations[organisation], details);
}

/** What a query answers; a test says what it expects of it, or names its shape. */
export type Data = Record<string, unknown>;

/** What a mutation answers. */
export interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
  readonly [field: string]: unknown;
}

/** A running subgraph with one day on its calendar. */
export interface World {
  /** Asks without a token, or as somebody; the answer must be without errors. */
  read<Shape = Data>(query: string, variables?: Data, by?: Claims): Promise<Shape>;
  /** Sends a mutation with its input; answers its payload, refused or not. */
  change(name: string, fields: string, input: Data, by: Claims | null): Promise<Payload>;
  /** Codes of the errors with which a mutation is refused altogether. */
  refusal(name: string, input: Data, by: Claims | null): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts a subgraph on `day`, in memory or over a folder, from its own data files or those of `dataFiles`. */
export async function worldOn(day: string, dataDirectory?: string, dataFiles?: string): Promise<World> {
  const world = await startWorld(day, dataDirectory, dataFiles);
  return {
    read: (query, variables, by) => world.read(query, variables, by),
    change: async (name, fields, input, by) => {
      const { payload, codes } = await world.change<Data>(by, name, input, fields);
      if (payload === null) throw new Error(`Refused: ${codes.join(", ")}`);
      return payload;
    },
    refusal: async (name, input, by) => {
      const { payload, codes } = await world.change(by, name, input, "__typename");
      return payload === null ? codes : [];
    },
    close: () => world.subgraph.close(),
  };
}
