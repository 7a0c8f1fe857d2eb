import { readFileSync } from "node:fs";
import { statementEvents } from "@vardgraf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, TODAY, type World } from "../kit/world.js";

/** Patients with all that hangs on them, over all four subgraphs. */
const patientsWithEverything = /* GraphQL */ `
  query PatientsWithEverything($first: Int) {
    list: myPatients(first: $first) {
      edges {
        node {
          id
          name {
            full
          }
          accessState {
            relation
            consent
            unblockedSharedDataExists
            blockedDataExists
          }
          listing {
            healthCentre {
              name
              municipality {
                name
                region {
                  name
                }
              }
            }
          }
          fixedContacts {
            type
            practitioner {
              name
            }
            unit {
              name
            }
          }
          residences {
            careHome {
              name
              healthCentre {
                name
              }
              agreement {
                places
                agreement {
                  title
                }
              }
            }
          }
          carePlans(first: 5) {
            edges {
              node {
                title
                goals {
                  text
                }
                activities {
                  what
                  responsibleUnit {
                    name
                    careProvider {
                      name
                    }
                  }
                }
              }
            }
          }
          medicallyResponsible {
            basis
            until
            unit {
              name
            }
          }
        }
      }
    }
  }
`;

/** Municipalities with all that hangs on them. */
const municipalitiesWithEverything = /* GraphQL */ `
  query MunicipalitiesWithEverything($first: Int) {
    region(code: "14") {
      list: municipalities(first: $first) {
        edges {
          node {
            name
            region {
              name
            }
            population {
              count
            }
            careAreas {
              name
            }
            careUnits(first: 3) {
              edges {
                node {
                  name
                  careProvider {
                    name
                  }
                }
              }
            }
            careHomes(first: 3) {
              edges {
                node {
                  name
                  places
                }
              }
            }
            agreements {
              title
              status
            }
          }
        }
      }
    }
  }
`;

interface List {
  readonly edges: readonly unknown[];
}

describe("statements of a request", () => {
  let world: World;
  let statements = 0;
  const count = (): void => {
    statements += 1;
  };
  beforeAll(async () => {
    world = await startWorld("embedded", copyOf(worlds[0]?.dataDirectory ?? ""), { MAX_COST: "100000000" });
    statementEvents.on("statement", count);
  });
  afterAll(async () => {
    statementEvents.off("statement", count);
    await world[Symbol.asyncDispose]();
  });

  async function measure(
    persona: string,
    query: string,
    first: number,
  ): Promise<[rows: number, statements: number]> {
    statements = 0;
    const answer = await world.ask<{ list?: List; region?: { list: List } }>(persona, {
      query,
      variables: { first },
    });
    // A patient without consent answers single fields with a refusal; everything else must have an answer.
    expect(
      codes(answer).filter((code) => code !== "CONSENT_REQUIRED" && code !== "PROTECTED_IDENTITY"),
    ).toEqual([]);
    const list = answer.data.list ?? answer.data.region?.list;
    return [list?.edges.length ?? 0, statements];
  }

  // The short list is long enough to hold everything that can hang on a row: what nobody has is not read.
  it.each([
    ["patients of the sandbox", "sandbox-developer", patientsWithEverything, 100],
    ["patients of a nurse", "nurse-halmstad", patientsWithEverything, 20],
    ["municipalities of a region", "sandbox-developer", municipalitiesWithEverything, 5],
  ])("over %s do not grow with the list", async (_what, persona, query, short) => {
    const [fewRows, few] = await measure(persona, query, short);
    const [manyRows, many] = await measure(persona, query, 500);
    expect(fewRows).toBe(short);
    expect(manyRows).toBeGreaterThan(short);
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
  });

  it("of an unknown person are as many as of one who may not be known", async () => {
    const cost = async (id: string): Promise<number> => {
      statements = 0;
      await world.run("CarePlanContext", "nurse-varberg", { id, on: TODAY });
      return statements;
    };
    expect(await cost("synthetic-1")).toBe(await cost("no-such-person"));
  });
});

describe("the supergraph", () => {
  it("names all four subgraphs", () => {
    const supergraph = readFileSync(new URL("../../../schema/supergraph.graphql", import.meta.url), "utf8");
    for (const name of ["agreements", "care-units", "municipalities", "patients"])
      expect(supergraph).toContain(`name: "${name}"`);
  });
});
