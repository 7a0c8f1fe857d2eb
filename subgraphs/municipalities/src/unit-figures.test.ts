/** What this subgraph states for figures about units: the areas that must be coordinated. Row C23. */
import { fixedClock, isValidOn, statementEvents } from "@vardgraf/core";
import { testKeys } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { expect, it } from "vitest";
import { createMunicipalitiesSubgraph } from "./index.js";

interface Stated {
  readonly _entities: readonly {
    readonly regions: readonly {
      readonly code: string;
      readonly coordinationAreas: readonly {
        readonly validFrom: string | null;
        readonly validTo: string | null;
      }[];
    }[];
  }[];
}

it("the areas of all regions are stated for I24 with three statements, and none for other indicators", async () => {
  const gateway = await testKeys();
  const subgraph = await createMunicipalitiesSubgraph({
    dataDirectory: ":memory:",
    callerKeys: gateway.jwks,
    clock: fixedClock("2026-03-03T08:15:00+01:00"),
    log: createLogger("test", "silent"),
    progress: () => {},
  });
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on UnitFigures { regions {
    code coordinationAreas { area { ... on Municipality { code } ... on CityDistrict { id } } validFrom validTo }
  } } } }`;
  const r = ["I24", "I25"].map((code) => ({ __typename: "UnitFigures", code }));
  let statements = 0;
  const count = (): void => void statements++;
  statementEvents.on("statement", count);
  const { data, errors } = await gateway.call<Stated>(subgraph, { query, variables: { r } });
  statementEvents.off("statement", count);
  expect(errors).toBeUndefined();
  expect(statements).toBe(3);
  const [coordination, onCall] = data?._entities ?? [];
  expect(onCall?.regions).toEqual([]);
  expect(coordination?.regions).toHaveLength(21);
  const areas = coordination?.regions.find(({ code }) => code === "01")?.coordinationAreas ?? [];
  const on = (day: string): number => areas.filter((one) => isValidOn(one, day)).length;
  expect([on("2023-06-30"), on("2023-07-01")]).toEqual([38, 36]);
  await subgraph.close();
});
