/** Reads agreements as anybody may: what they say is open without a token. */
import { expect } from "vitest";
import type { worlds } from "../kit/shared-worlds.js";

/** A running product. */
type World = (typeof worlds)[number];

/** A list of facts that name their rows in the source register. */
export type Facts = readonly { readonly sources: readonly string[] }[];

/** Asks for fields of one agreement. */
export async function readAgreement<Data = Record<string, unknown>>(
  world: World,
  id: string,
  fields: string,
): Promise<Data> {
  const { data, errors } = await world.ask<{ agreement: Data }>(null, {
    query: `query ($id: ID!) { agreement(id: $id) { ${fields} } }`,
    variables: { id },
  });
  expect(errors).toEqual([]);
  return data.agreement;
}

/** The rows that facts are from, each fact's joined by spaces, in their order. */
export function rowsOf(facts: Facts | undefined): string[] {
  return (facts ?? []).map(({ sources }) => sources.join(" "));
}
