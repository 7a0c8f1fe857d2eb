/** The words of invented records: `data/names.json` and `data/plan-texts.json`. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);
const namesSchema = z.strictObject({ family: words, female: words, male: words });
const planTextsSchema = z.strictObject({
  goals: words,
  homeHealthCare: words,
  socialServices: words,
  healthCentre: words,
  relative: words,
  supportingInfo: words,
  extensionReasons: words,
});

/** Common Swedish names. */
export type Names = z.infer<typeof namesSchema>;
/** What plans say. */
export type PlanTexts = z.infer<typeof planTextsSchema>;

/** All words. */
export interface Texts {
  readonly names: Names;
  readonly plans: PlanTexts;
}

/** Reads both files; throws with the file's name when one is not as it should be. */
export function readTexts(): Texts {
  return { names: read("names.json", namesSchema), plans: read("plan-texts.json", planTextsSchema) };
}

function read<T>(name: string, schema: z.ZodType<T>): T {
  const file = new URL(`../../data/${name}`, import.meta.url);
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
