/** A change is counted by the indicators that say they read what has changed: what they say must be true. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { generatePeople } from "../generate/people.js";
import { testCareMap } from "../generate/testing/care-map.js";
import type { PersonFacts } from "./person-facts.js";
import type { PersonIndicator } from "./person-indicator.js";
import { personIndicators } from "./person-indicators.js";
import { anyone } from "./testing/histories.js";

const examples = personIndicators.flatMap(({ example }) => example.facts);
const random = fc.sample(anyone, { numRuns: 200, seed: 5 });
const options = { careMap: testCareMap(), seed: 3, asOf: "2026-03-31", oversampling: 5 };
const generated = [...generatePeople({ ...options, regions: [{ code: "13", people: 200 }] })].map(
  (records): PersonFacts => ({ ...records, isHealthCentre: (unit) => unit.includes("HC") }),
);

/** What a rule reads of somebody. */
function readOf(indicator: PersonIndicator, facts: PersonFacts): Set<string> {
  const read = new Set<string>();
  const watched = new Proxy(facts, {
    get: (target, name, receiver): unknown => {
      read.add(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  indicator.count(watched, { happened() {}, held() {} });
  return read;
}

it.each(personIndicators.map((indicator) => [indicator.code, indicator] as const))(
  "%s reads what it says, and nothing else",
  (_code, indicator) => {
    const read = new Set<string>();
    for (const facts of [...examples, ...random, ...generated])
      for (const name of readOf(indicator, facts)) read.add(name);
    read.delete("patient");
    expect([...read].sort()).toEqual([...indicator.reads].sort());
  },
);
