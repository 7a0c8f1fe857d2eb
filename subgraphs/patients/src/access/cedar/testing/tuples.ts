/** Every combination of facts, for tests only. */
import { appointments, type KnownCaller, licences } from "@vardgraf/core";
import { type AccessFacts, type CallerFacts, callerFacts } from "../../facts.js";
import { factLists } from "../fact-lists.js";

const MUNICIPALITY = "2120001215";
const REGION = "2321000115";

/** Every combination of the facts about a caller that there can be: role and right follow from what the token says. */
export function callers(): readonly CallerFacts[] {
  const found = new Map<string, CallerFacts>();
  const add = (facts: CallerFacts): unknown => found.set(JSON.stringify(facts), facts);
  add(callerFacts({ client: "ANONYMOUS" }));
  const professions = [[], ...Object.values(licences).map((profession) => [profession])];
  const held = [[], ...appointments.map((appointment) => [appointment])];
  for (const client of factLists.client)
    for (const purpose of factLists.purpose)
      for (const profession of professions)
        for (const appointment of held)
          for (const organisationNumber of [MUNICIPALITY, REGION, null])
            for (const right of [[], ["PROTECTED_IDENTITY"] as const]) {
              if (client === "ANONYMOUS" || purpose === "NONE") continue;
              const caller: KnownCaller = {
                client,
                purpose,
                professions: profession,
                appointments: [...appointment, ...right],
                subject: "somebody",
                employeeHsaId: null,
                commissionHsaId: null,
                unitHsaId: null,
                providerHsaId: null,
                organisationNumber,
                patientId: null,
              };
              add(callerFacts(caller));
            }
  return [...found.values()];
}

/** The facts that are not about the caller. */
export type AskedFacts = Omit<AccessFacts, keyof CallerFacts>;
const asked = Object.keys(factLists).filter(
  (fact) => !["client", "purpose", "role", "protectedIdentityRight"].includes(fact),
) as (keyof AskedFacts)[];

/** How many combinations of the facts that are not about the caller there are. */
export const ASKED_TUPLES = asked.reduce((product, fact) => product * factLists[fact].length, 1);

/** How many combinations of all values of all facts there are. */
export const ALL_TUPLES = Object.values(factLists).reduce((product, values) => product * values.length, 1);

/** A class of questions: combinations that differ only in facts that were not looked at. */
export interface QuestionClass<Answer> {
  readonly facts: AccessFacts;
  readonly answer: Answer;
  /** How many combinations there are in it. */
  readonly size: number;
}

/**
 * Answers every combination of the facts that are not about `caller`, each once for all combinations that differ only
 * in facts that `answer` did not look at: what has not been looked at cannot have changed the answer. The sizes of the
 * classes add up to {@link ASKED_TUPLES}.
 */
export function* classesOf<Answer>(
  caller: CallerFacts,
  answer: (facts: AccessFacts) => Answer,
): Generator<QuestionClass<Answer>> {
  const chosen = new Map<keyof AskedFacts, number>();
  const facts = lookedAt(caller, chosen);
  do {
    const answered = answer(facts);
    const unread = asked.filter((fact) => !chosen.has(fact));
    const size = unread.reduce((product, fact) => product * factLists[fact].length, 1);
    yield { facts: { ...caller, ...valuesOf(chosen) }, answer: answered, size };
  } while (advance(chosen));
}

/** Facts that take their first value when they are first looked at. */
function lookedAt(caller: CallerFacts, chosen: Map<keyof AskedFacts, number>): AccessFacts {
  const facts = { ...caller };
  for (const fact of asked) {
    Object.defineProperty(facts, fact, {
      enumerable: true,
      get: () => {
        const index = chosen.get(fact) ?? 0;
        chosen.set(fact, index);
        return factLists[fact][index];
      },
    });
  }
  return facts as AccessFacts;
}

/** The values that were chosen; the rest have their first one. */
function valuesOf(chosen: ReadonlyMap<keyof AskedFacts, number>): AskedFacts {
  return Object.fromEntries(
    asked.map((fact) => [fact, factLists[fact][chosen.get(fact) ?? 0]]),
  ) as unknown as AskedFacts;
}

/** Takes the next value of the fact that was looked at last, or of the one before; false when there is none left. */
function advance(chosen: Map<keyof AskedFacts, number>): boolean {
  for (const [fact, index] of [...chosen].toReversed()) {
    if (index + 1 < factLists[fact].length) {
      chosen.set(fact, index + 1);
      return true;
    }
    chosen.delete(fact);
  }
  return false;
}
