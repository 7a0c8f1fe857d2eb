/**
 * Every road to a person, tried by every kind of caller: whatever the road, nobody reads a person whom the caller
 * may not know of, and the answer is a refusal of the catalogue and never a fault.
 */
import { readFileSync } from "node:fs";
import { errorCatalogue, personasFile } from "@vardgraf/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { worlds } from "../../kit/shared-worlds.js";
import { copyOf, startWorld, type World } from "../../kit/world.js";
import { secretsOf, tryAll } from "./attempts.js";
import { addedFields, decided, listed, personalTypes } from "./fields.js";
import { fieldsAddedBy, graph, objectTypes } from "./graph.js";
import { roadsToPersons } from "./roads.js";

const typeNames = objectTypes.map(({ name }) => name);

describe("every part of the graph has a decision on who may see it", () => {
  it("each type", () => {
    expect(typeNames.filter((name) => decided(name) === undefined)).toEqual([]);
  });

  it("each field that the patients subgraph adds to what is not a person's", () => {
    const added = fieldsAddedBy("PATIENTS").filter((name) => !name.startsWith("Patient."));
    expect(added.filter((name) => addedFields[name] === undefined)).toEqual([]);
    expect(Object.keys(addedFields).filter((name) => !added.includes(name))).toEqual([]);
  });

  it("and none is kept for what is gone", () => {
    expect(listed.filter((name) => !typeNames.includes(name))).toEqual([]);
  });
});

const TODAY = "2026-03-31";
/** Enrolled in Halmstad, in a care home there. */
const ASTRID = "synthetic-1";
/** Enrolled in Varberg only. */
const VARBERG = "synthetic-16";

const examples = (patient: string) => ({
  "Query.patient.id": patient,
  "Query.patientByIdentifier.system": "PERSONNUMMER",
  "Query.patientByIdentifier.value": "193804122384",
  "Query.careHome.id": "home-1380-1",
  "Query.careUnit.hsaId": "SE2321000115-HC001",
  "Query.region.code": "13",
  "Query.municipality.code": "1380",
  "Query.municipalities.first": 3,
  "Query.agreement.id": "agr-13-care-home-physicians",
  "Query.indicator.code": "I14",
  "Region.municipalities.first": 6,
  "Region.careHomes.first": 10,
  "Region.careUnits.first": 10,
  "Municipality.careHomes.first": 10,
  "CareHome.residents.first": 50,
  "Query.myPatients.first": 100,
  "Patient.carePlans.first": 50,
  "Patient.encounters.first": 100,
  "FigureSelection.on": TODAY,
  "FigureSelection.groupBy": "CARE_HOME",
  region: "13",
  on: TODAY,
  from: "2026-01-01",
  to: TODAY,
  municipality: "1380",
});

const personal = personalTypes(typeNames);
const roads = (patient: string) => roadsToPersons(graph, personal, examples(patient));
/** Staff of Västra Götaland and Göteborg have no other rights than the same staff of Halland and Halmstad. */
const personas = (JSON.parse(readFileSync(personasFile, "utf8")) as { name: string }[])
  .map(({ name }) => name)
  .filter((name) => !/-(vgr|goteborg)$/.test(name) || name === "unit-manager-goteborg");

/** Who may know of Astrid by whatever road; all others may not read one word of hers. */
const knowAstrid = new Set([
  "nurse-halmstad",
  "nurse-care-home",
  "nurse-protected-identity",
  "physician-health-centre",
  "block-officer-halland",
  "patient",
  "sandbox-developer",
]);
/** Who may know of the patient in Varberg, who is listed at the health centre in Halmstad. */
const knowVarberg = new Set([
  "nurse-varberg",
  "physician-health-centre",
  "block-officer-halland",
  "sandbox-developer",
]);

let world: World;
let secrets: { astrid: ReadonlySet<string>; varberg: ReadonlySet<string> };
beforeAll(async () => {
  const [shared] = worlds;
  if (!shared) throw new Error("There is no world.");
  world = await startWorld("embedded", copyOf(shared.dataDirectory));
  const [astrid, varberg] = await Promise.all(
    [ASTRID, VARBERG].map((id) =>
      secretsOf(
        world,
        id,
        roads(id).filter(({ name }) => name.startsWith("Query.patient ")),
      ),
    ),
  );
  secrets = { astrid: astrid ?? new Set(), varberg: varberg ?? new Set() };
}, 120_000);
afterAll(() => world[Symbol.asyncDispose]());

describe("every road to a person", () => {
  it("there are many, and the developer's tell enough to recognise a person by", () => {
    expect(roads(ASTRID).length).toBeGreaterThan(60);
    expect(secrets.astrid.size).toBeGreaterThan(15);
    expect(secrets.varberg.size).toBeGreaterThan(5);
    expect(secrets.astrid).toContain("193804122384");
    expect(secrets.astrid).toContain("Astrid Lindqvist");
  });

  it.each([null, ...personas])(
    "%s reads on them whom the caller may know, and nobody else",
    async (persona) => {
      const known = { astrid: knowAstrid.has(persona ?? ""), varberg: knowVarberg.has(persona ?? "") };
      const all = [...roads(ASTRID), ...roads(VARBERG)];
      const attempts = await tryAll(world, persona, all);
      const told = { astrid: 0, varberg: 0 };
      for (const { road, text, codes } of attempts) {
        for (const who of ["astrid", "varberg"] as const) {
          const found = [...secrets[who]].filter((secret) => text.includes(JSON.stringify(secret)));
          if (!known[who]) expect({ road, found }).toEqual({ road, found: [] });
          told[who] += found.length;
        }
        for (const code of codes) {
          expect({ road, code, known: code !== undefined && code in errorCatalogue }).toMatchObject({
            known: true,
          });
          expect({ road, code }).not.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
          expect({ road, code }).not.toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
        }
      }
      expect({ astrid: told.astrid > 0, varberg: told.varberg > 0 }).toEqual(known);
    },
  );
});
