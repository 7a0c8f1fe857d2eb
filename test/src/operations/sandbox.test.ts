import { operationFiles } from "@vardgraf/schema";
import { getOperationAST, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";

describe.each(worlds)("the sandbox, served as $topology", (world) => {
  it("GraphOverview shows 21 regions, 290 municipalities and the catalogue of errors", async () => {
    const { data, errors } = await world.run("GraphOverview", "sandbox-developer", {});
    expect(errors).toEqual([]);
    expect(data.regions).toHaveLength(21);
    expect(data.municipalities.totalCount).toBe(290);
    expect(data.errorCodes.map(({ code }) => code)).toContain("NO_PATIENT_RELATION");
  });

  it.each([
    ["01", 26],
    ["12", 33],
    ["13", 6],
    ["14", 49],
    ["09", 1],
  ])("RegionTour of region %s shows its %i municipalities", async (region, municipalities) => {
    const { data, errors } = await world.run("RegionTour", "sandbox-developer", { region });
    expect(errors).toEqual([]);
    expect(data.region?.municipalities.totalCount).toBe(municipalities);
  });

  it("offers every operation with an example that its persona may run", async () => {
    const response = await fetch(`${world.url}/sandbox/operations.json`);
    const operations = (await response.json()) as {
      name: string;
      document: string;
      variables: object;
      persona: string;
    }[];
    const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).toSorted();
    expect(names(operations)).toEqual(names(operationFiles()));
    const queries = operations.filter(
      ({ document }) => getOperationAST(parse(document))?.operation === "query",
    );
    expect(queries.length).toBeGreaterThan(20);
    for (const { name, document, variables, persona } of queries) {
      const { errors, data } = await world.ask<object>(persona, {
        query: document,
        variables: { ...variables },
      });
      expect({ name, errors }).toEqual({ name, errors: [] });
      expect({ name, empty: Object.values(data).includes(null) }).toEqual({ name, empty: false });
    }
  });
});
