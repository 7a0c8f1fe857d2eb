/** A world for tests of care over time: people of the test's own, a clock that it moves, mutations as sentences. */
import { testPersonnummer } from "../identity/index.js";
import { StoryPerson } from "../generate/stories/kit/person.js";
import { CENTRE_PHYSICIAN, HALMSTAD_NURSE } from "../generate/stories/kit/places.js";
import { StoryWorld } from "../generate/stories/kit/world.js";
import { testCareMap } from "../generate/testing/care-map.js";
import { personWriter } from "../generate/write.js";
import type { PatientDatabase } from "../store/database.js";
import { SettableClock } from "./settable-clock.js";
import { codes, NOW, type Persona, startWorld, TODAY, type World } from "./world.js";

/** Why a change was refused. */
export interface Refusal {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** What a mutation answered. */
export interface Sent<Fields> {
  /** The payload; null when the caller may not make such a change at all. */
  readonly payload: (Fields & { readonly userErrors: readonly Refusal[] }) | null;
  /** Codes of the user errors. */
  readonly refused: readonly string[];
  /** Codes of the errors. */
  readonly errors: readonly (string | undefined)[];
}

/** A world with a clock that moves. */
export interface CareWorld extends World {
  readonly clock: SettableClock;
  /** Sends a mutation; `fields` is what is asked of its payload beside the user errors. */
  send<Fields>(persona: Persona, mutation: string, input: object, fields: string): Promise<Sent<Fields>>;
  /** The same, which must succeed. */
  make<Fields>(persona: Persona, mutation: string, input: object, fields: string): Promise<Fields>;
}

/** Birth date of the person of number `n`. */
const bornOn = (n: number): string => `19${String(38 + (n % 8))}-0${1 + (n % 9)}-1${n % 9}`;

/** The opaque id of the person of number `n` whom {@link startCareWorld} adds. */
export const personId = (n: number): string => `care-${n}`;

/** The identity number of that person, as the person would give it. */
export function identifierOf(n: number): { readonly system: "PERSONNUMMER"; readonly value: string } {
  return { system: "PERSONNUMMER", value: testPersonnummer(bornOn(n), "FEMALE") ?? "" };
}

/**
 * Starts a world with `people` more persons: at home in Halmstad, listed at the personas' health centre, enrolled
 * in home health care, with consent for both to read what the other has. They have no stay, plan or contact.
 */
export async function startCareWorld(
  people: number,
  change: (database: PatientDatabase) => void = () => {},
): Promise<CareWorld> {
  const clock = new SettableClock(NOW);
  const world = await startWorld(
    0,
    (database) => {
      const write = personWriter(database.connection);
      const told = new StoryWorld({ careMap: testCareMap(), asOf: TODAY });
      for (let n = 0; n < people; n += 1) write(personOf(told, n).records);
      change(database);
    },
    clock,
  );
  const send = async <Fields>(
    persona: Persona,
    mutation: string,
    input: object,
    fields: string,
  ): Promise<Sent<Fields>> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await world.ask<Record<string, Sent<Fields>["payload"]>>(
      persona,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`,
      { input },
    );
    const payload = answer.data?.[mutation] ?? null;
    return { payload, refused: (payload?.userErrors ?? []).map(({ code }) => code), errors: codes(answer) };
  };
  return Object.assign(world, {
    clock,
    send,
    make: async <Fields>(persona: Persona, mutation: string, input: object, fields: string) => {
      const { payload, refused, errors } = await send<Fields>(persona, mutation, input, fields);
      if (payload === null || refused.length > 0 || errors.length > 0)
        throw new Error(
          `${persona} may not ${mutation}: ${JSON.stringify([errors, payload?.userErrors ?? null])}`,
        );
      return payload;
    },
  });
}

function personOf(world: StoryWorld, n: number): StoryPerson {
  const person = new StoryPerson(world, {
    id: personId(n),
    givenName: "Elsa",
    familyName: `Prov${n}`,
    birthDate: bornOn(n),
    sex: "FEMALE",
  });
  person.livesAtHome().isListed(-800).isEnrolled(-200);
  person.consents("UNIFIED_RECORD", -100, HALMSTAD_NURSE);
  person.consents("UNIFIED_RECORD", -100, CENTRE_PHYSICIAN);
  return person;
}
