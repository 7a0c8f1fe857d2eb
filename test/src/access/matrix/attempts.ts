/** Attempts along many roads, a few at a time. */
import type { Answer } from "../../kit/client.js";
import type { World } from "../../kit/world.js";
import type { Road } from "./roads.js";

/** What came of a road. */
export interface Attempt {
  readonly road: string;
  readonly text: string;
  readonly data: unknown;
  readonly codes: readonly (string | undefined)[];
}

const AT_ONCE = 8;

/** Goes every road as a persona, or without a token. */
export async function tryAll(
  world: Pick<World, "ask">,
  persona: string | null,
  roads: readonly Road[],
): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const waiting = [...roads];
  const goOn = async (): Promise<void> => {
    for (let road = waiting.pop(); road !== undefined; road = waiting.pop()) {
      const { text, data, errors }: Answer = await world.ask(persona, { query: road.query });
      const codes = errors.map(({ extensions }) => extensions?.code);
      attempts.push({ road: road.name, text, data, codes });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return attempts;
}

/**
 * Texts that a developer reads along the roads and by which a person can be recognised: ids that hold the person's
 * own, identity numbers, the full name.
 */
export async function secretsOf(
  world: Pick<World, "ask">,
  patient: string,
  roads: readonly Road[],
): Promise<ReadonlySet<string>> {
  const secrets = new Set<string>();
  for (const { data } of await tryAll(world, "sandbox-developer", roads)) {
    for (const [name, text] of textsIn(data)) {
      if (name === "full" || /^\d{12}$/.test(text) || text === patient || text.startsWith(`${patient}-`)) {
        secrets.add(text);
      }
    }
  }
  return secrets;
}

function* textsIn(value: unknown, name = ""): Generator<[name: string, text: string]> {
  if (typeof value === "string") yield [name, value];
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each, name);
  else if (value !== null && typeof value === "object") {
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, key);
  }
}
