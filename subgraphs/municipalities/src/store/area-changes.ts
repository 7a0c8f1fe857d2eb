/** Changes of population figures and city districts. */
import { ChangeRefused, refuseIf, userError } from "@vardgraf/core";
import { eq, inArray } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { MergeCityDistrictsInput, RecordPopulationInput } from "../generated/resolvers.js";
import { careAreaDistrictId, figureId } from "../reference-data/load.js";
import { careAreaOf, districtTail, mergingProblems } from "../rules/merging.js";
import { figureProblems } from "../rules/recording-population.js";
import * as tables from "../tables.js";
import { foreign, type Keeper, municipalityOf, type Transaction } from "./changes.js";

/** Records or corrects a figure; answers its id. */
export function recordFigure(
  transaction: Transaction,
  caller: Keeper,
  input: RecordPopulationInput,
  today: string,
): { figure: string; area: string } {
  const { db } = transaction;
  const { populationFigures: t } = tables;
  const { area, asOf, count, quality, source } = input;
  const region = db
    .select()
    .from(tables.regions)
    .where(eq(tables.regions.code, area.slice(0, 2)))
    .get();
  const known = area.length === 2 ? region : municipalityOf(transaction, area);
  if (region === undefined || known === undefined)
    throw new ChangeRefused([userError("UNKNOWN_REFERENCE", "area")]);
  if (region.organizationNumber !== caller.organisationNumber)
    throw foreign("A region records its own figures.");
  const row = {
    area,
    asOf,
    count,
    quality,
    source,
    statedAsOf: input.statedAsOf ?? null,
    note: input.note ?? null,
  };
  refuseIf(figureProblems(row, today));
  const id = figureId(area, asOf);
  const before = db.select({ id: t.id }).from(t).where(eq(t.id, id)).get();
  if (before === undefined) transaction.insert(t, { id, ...row, recorded: true });
  else if (input.expectedVersion != null)
    transaction.update(t, id, input.expectedVersion, { ...row, recorded: true });
  else {
    const message = "A figure of that day is there already: name its version to correct it.";
    throw new ChangeRefused([userError("ALREADY_EXISTS", "expectedVersion", message)]);
  }
  return { figure: id, area };
}

/** Merges districts; answers the ids of the new one and of those that became a part of it. */
export function mergeDistricts(
  transaction: Transaction,
  caller: Keeper,
  input: MergeCityDistrictsInput,
): { district: string; merged: string[] } {
  const { db } = transaction;
  const { careAreaDistricts, careAreas, cityDistricts, regions } = tables;
  const municipality = municipalityOf(transaction, input.municipality);
  if (municipality === undefined) throw new ChangeRefused([userError("UNKNOWN_REFERENCE", "municipality")]);
  const region = db.select().from(regions).where(eq(regions.code, municipality.regionCode)).get();
  if (region?.organizationNumber !== caller.organisationNumber)
    throw foreign("A region keeps the city districts of its own municipalities.");

  const { from, name } = input;
  const merged = input.districts.map(({ id }) => id);
  const all = db.select().from(cityDistricts).where(eq(cityDistricts.municipality, municipality.code)).all();
  refuseIf(mergingProblems({ from, name, all, merged }));
  const places = db
    .select()
    .from(careAreaDistricts)
    .where(inArray(careAreaDistricts.cityDistrict, merged))
    .all();
  const known = db
    .select({ id: careAreas.id })
    .from(careAreas)
    .where(eq(careAreas.municipality, municipality.code))
    .all();
  const { area, problems } = careAreaOf(
    places.map(({ careArea }) => careArea),
    input.careArea ?? null,
    new Set(known.map(({ id }) => id)),
  );
  refuseIf(problems);

  const district = `cd-${municipality.code}-${districtTail(name)}`;
  transaction.insert(cityDistricts, {
    id: district,
    municipality: municipality.code,
    name,
    validFrom: from,
    recorded: true,
  });
  const lastDay = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString();
  for (const { id, expectedVersion } of input.districts) {
    const change = { validTo: lastDay, mergedInto: district, recorded: true };
    transaction.update(cityDistricts, id, expectedVersion, change);
  }
  if (area !== null) {
    const id = careAreaDistrictId(area, district);
    transaction.insert(careAreaDistricts, { id, careArea: area, cityDistrict: district, recorded: true });
  }
  return { district, merged };
}
