/** Builds the generator's map of care from the graphs of the subgraphs that own it. */
import type { CareMap } from "@vardgraf/patients";
import type { Subgraph } from "@vardgraf/core";
import { StartError } from "@vardgraf/schema";
import { z } from "zod";
import type { LocalSubgraphs } from "../subgraphs.js";
import type { Ask } from "./reference-client.js";

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const connectionOf = <T extends z.ZodType>(node: T) =>
  z.object({ edges: z.array(z.object({ node })), pageInfo });

const municipality = z.object({
  code: z.string(),
  population: z.object({ count: z.number() }).nullable(),
  careAreas: z.array(z.object({ id: z.string() })),
});
const unit = z.object({
  hsaId: z.string(),
  type: z.string(),
  careProvider: z.object({ hsaId: z.string() }),
  municipality: z.object({ code: z.string() }),
  practitioners: z.array(z.object({ hsaId: z.string(), professions: z.array(z.string()) })),
});
const home = z.object({
  id: z.string(),
  kind: z.enum(["SABO", "LSS"]),
  places: z.number().nullable(),
  municipality: z.object({ code: z.string() }),
  careArea: z.object({ id: z.string() }).nullable(),
  healthCentre: z.object({ hsaId: z.string() }).nullable(),
});

const MUNICIPALITIES = /* GraphQL */ `
  query ($region: ID!, $asOf: Date!, $after: String) {
    region(code: $region) {
      page: municipalities(first: 100, after: $after) {
        edges {
          node {
            code
            population(asOf: $asOf) {
              count
            }
            careAreas(asOf: $asOf) {
              id
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;
const UNITS = /* GraphQL */ `
  query ($representations: [_Any!]!, $after: String) {
    _entities(representations: $representations) {
      ... on Region {
        page: careUnits(first: 500, after: $after) {
          edges {
            node {
              hsaId
              type
              careProvider {
                hsaId
              }
              municipality {
                code
              }
              practitioners {
                hsaId
                professions
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;
const HOMES = /* GraphQL */ `
  query ($representations: [_Any!]!, $after: String, $asOf: Date!) {
    _entities(representations: $representations) {
      ... on Region {
        page: careHomes(first: 500, after: $after) {
          edges {
            node {
              id
              kind
              places(asOf: $asOf)
              municipality {
                code
              }
              careArea {
                id
              }
              healthCentre {
                hsaId
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

/** Reads what the generator must know of the given regions on the day `asOf`. */
export async function readCareMap(
  ask: Ask,
  { byName }: LocalSubgraphs,
  regions: readonly string[],
  asOf: string,
): Promise<CareMap> {
  const areas = byName.get("municipalities") as Subgraph;
  const care = byName.get("care-units") as Subgraph;
  return {
    regions: await Promise.all(
      regions.map(async (code) => {
        const ofRegion = { representations: [{ __typename: "Region", code }] };
        const municipalities = await readPages(async (after) => {
          const variables = { region: code, asOf, after };
          const shape = z.object({ region: z.object({ page: connectionOf(municipality) }).nullable() });
          const { region } = await ask(areas, MUNICIPALITIES, variables, shape);
          if (region === null)
            throw new StartError(`There is no region ${code}: give a two-digit code such as 13.`);
          return region.page;
        });
        const entities = <T extends z.ZodType>(node: T) =>
          z.object({ _entities: z.tuple([z.object({ page: connectionOf(node) })]) });
        const units = await readPages(
          async (after) => (await ask(care, UNITS, { ...ofRegion, after }, entities(unit)))._entities[0].page,
        );
        const homes = await readPages(
          async (after) =>
            (await ask(care, HOMES, { ...ofRegion, after, asOf }, entities(home)))._entities[0].page,
        );
        return regionMap(code, municipalities, units, homes);
      }),
    ),
  };
}

type Page<T> = { edges: { node: T }[]; pageInfo: z.infer<typeof pageInfo> };

async function readPages<T>(read: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<T> = await read(after);
    rows.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

type Unit = z.infer<typeof unit>;

function regionMap(
  code: string,
  municipalities: z.infer<typeof municipality>[],
  units: Unit[],
  homes: z.infer<typeof home>[],
): CareMap["regions"][number] {
  const staff = (of: Unit, profession: string): string[] =>
    of.practitioners.filter(({ professions }) => professions.includes(profession)).map(({ hsaId }) => hsaId);
  const ofType = (type: string, place?: string): Unit[] =>
    units.filter((each) => each.type === type && (place === undefined || each.municipality.code === place));
  const owner = (of: Unit | undefined): string => of?.careProvider.hsaId ?? "";
  const clinics = ofType("HOSPITAL_CLINIC");
  return {
    code,
    providerHsaId: owner(clinics[0]),
    hospitalClinics: clinics.map((each) => ({
      hsaId: each.hsaId,
      municipality: each.municipality.code,
      physicians: staff(each, "PHYSICIAN"),
    })),
    mobileServices: ofType("MOBILE_PHYSICIAN_SERVICE").map((each) => ({
      hsaId: each.hsaId,
      physicians: staff(each, "PHYSICIAN"),
    })),
    municipalities: municipalities.map(({ code: place, population, careAreas }) => {
      const homeCare = ofType("MUNICIPAL_HOME_HEALTH_CARE", place);
      return {
        code: place,
        population: population?.count ?? 0,
        providerHsaId: owner(homeCare[0]),
        careAreas: careAreas.map(({ id }) => id),
        homeHealthCareUnits: homeCare.map((each) => ({ hsaId: each.hsaId, nurses: staff(each, "NURSE") })),
        socialServiceUnits: ofType("SOCIAL_SERVICES_ASSESSMENT", place).map(({ hsaId }) => hsaId),
        careHomes: homes
          .filter((each) => each.municipality.code === place)
          .map((each) => ({
            id: each.id,
            kind: each.kind,
            places: each.places ?? 0,
            careArea: each.careArea?.id ?? null,
            healthCentre: each.healthCentre?.hsaId ?? null,
          })),
        healthCentres: ofType("HEALTH_CENTRE", place).map((each) => ({
          hsaId: each.hsaId,
          providerHsaId: owner(each),
          physicians: staff(each, "PHYSICIAN"),
        })),
      };
    }),
  };
}
