/**
 * What the files about indicators may say. `indicators.json` is made from the definitions of the rules that count, and
 * never written by hand; `targets.yaml` says what is aimed at.
 */
import { groupings } from "@vardgraf/core";
import { z } from "zod";
import * as terms from "../terms.js";
import { day, decimal, id, oneOf, regionCode, text, year, yesOrNo } from "./primitives.js";

const capitals = z.string("is missing").regex(/^[A-Z0-9_]+$/, "must be capitals, digits and underscores");
const indicatorCode = z.string("is missing").regex(/^I\d{2}$/, "must be written like I13");
const places = z.int("must be a whole number").nonnegative();

const measure = z.strictObject({
  code: capitals,
  nameSv: text,
  nameEn: text,
  unit: oneOf(terms.indicatorUnits),
  kind: oneOf(terms.measureKinds),
  decimals: places,
  scale: places.optional(),
  tally: capitals.optional(),
  per: z.strictObject({ measure: capitals, times: places }).optional(),
});

const slice = z.strictObject({
  code: capitals,
  nameSv: text,
  nameEn: text,
  parts: z.array(z.strictObject({ code: capitals, nameSv: text, nameEn: text })).min(1),
});

const exampleValue = z.strictObject({
  measure: capitals,
  slice: text.nullable(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  value: text.nullable(),
});

const indicator = z.strictObject({
  code: indicatorCode,
  owner: oneOf(terms.figureOwners),
  shortName: capitals,
  nameSv: text,
  nameEn: text,
  numerator: text,
  denominator: text.nullable(),
  exclusions: text.nullable(),
  note: text.nullable(),
  period: oneOf(terms.indicatorPeriods),
  groupings: z.array(oneOf(groupings)).min(1),
  measures: z.tuple([measure], measure, "must have a measure"),
  slices: z.array(slice),
  status: oneOf(terms.indicatorStatuses),
  sources: z.array(text).min(1),
  aboutPersons: z.boolean(),
  windowDays: places,
  example: z.strictObject({ text, from: day, to: day, values: z.array(exampleValue).min(1) }),
});

/** The file of definitions. */
export const indicatorsShape = z.strictObject({ indicators: z.array(indicator) });

/** The file of targets. */
export const targetsShape = z.strictObject({
  targets: z.array(
    z.strictObject({
      indicator: indicatorCode,
      id,
      comparator: oneOf(terms.targetComparators),
      value: decimal.optional(),
      unit: oneOf(terms.indicatorUnits),
      byDate: day.optional(),
      baselineYear: year.optional(),
      region: regionCode.optional(),
      /** The clause as `<agreement>/<number>`. */
      clause: text.optional(),
      proposed: yesOrNo.default(false),
      source: text,
    }),
  ),
});

/** An indicator as its file states it. */
export type IndicatorFacts = z.output<typeof indicatorsShape>["indicators"][number];
/** A target as its file states it. */
export type TargetFacts = z.output<typeof targetsShape>["targets"][number];
