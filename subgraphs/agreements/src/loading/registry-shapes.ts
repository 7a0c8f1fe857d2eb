/** What a file may say about signing, referrals, questions and competence. */
import { z } from "zod";
import * as terms from "../terms.js";
import { day, decimal, id, oneOf, regionCode, source, text, wholeNumber } from "./primitives.js";

const signingOption = z.strictObject({
  rule: oneOf(terms.signingRules),
  textSv: text,
  textEn: text,
  /** What speaks for it being the recommended one. */
  recommendation: text.optional(),
  source,
});

const referral = z.strictObject({ id, from: day, to: day, source });

const question = z.strictObject({
  id,
  titleSv: text,
  titleEn: text,
  /** A day, or a month where the source names no day. */
  raisedOn: z.string("is missing").regex(/^\d{4}-\d{2}(-\d{2})?$/, "must be a day or a month like 2025-01"),
  question: text.optional(),
  facts: text.optional(),
  regionPerspective: text.optional(),
  municipalPerspective: text.optional(),
  proposal: text.optional(),
  source,
});

/** Who answers for which profession under one wording of a clause. */
export const competenceShape = z.strictObject({
  profession: oneOf(terms.professions),
  responsible: oneOf(terms.dutyHolders),
  source,
});

/** Sections of an agreement's file about what its parties do with it. */
export const registrySections = {
  /** Municipalities that must say yes under MAJORITY; more than half of them when absent. */
  majorityThreshold: wholeNumber.optional(),
  signingOptions: z.array(signingOption).default([]),
  referrals: z.array(referral).default([]),
  escalatedQuestions: z.array(question).default([]),
};

/** The file of figures on competence that are invented for demonstration. */
export const exampleSupplyShape = z.strictObject({
  supply: z.array(
    z.strictObject({
      region: regionCode,
      profession: oneOf(terms.professions),
      asOf: day,
      needed: decimal,
      filled: decimal,
    }),
  ),
});

/** Posts of a profession, invented for demonstration. */
export type ExampleSupply = z.output<typeof exampleSupplyShape>["supply"][number];
