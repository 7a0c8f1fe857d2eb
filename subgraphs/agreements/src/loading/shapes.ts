/** What the data files may say, value by value. `data/README.md` says where the facts come from. */
import { z } from "zod";
import * as terms from "../terms.js";
import { documentSections } from "./document-shapes.js";
import { competenceShape, registrySections } from "./registry-shapes.js";
import {
  day,
  decimal,
  id,
  monthDay,
  oneOf,
  regionCode,
  source,
  text,
  wholeNumber,
  year,
  yesOrNo,
} from "./primitives.js";

export { NO_SOURCE } from "./primitives.js";

const stage = z.strictObject({ status: oneOf(terms.statedStatuses), from: day.optional(), source });

const decision = z.strictObject({
  outcome: oneOf(terms.decisionOutcomes),
  decidedOn: day.optional(),
  body: text.optional(),
  protocolRef: text.optional(),
});

const party = z.strictObject({
  kind: oneOf(terms.partyKinds),
  /** Code of the region or municipality that the party is. */
  code: text.optional(),
  /** Short name that decisions use, for a party without a code. */
  key: id.optional(),
  /** Region that an internal body belongs to. */
  region: regionCode.optional(),
  name: text,
  decision: decision.optional(),
});

const clauseVersion = z.strictObject({
  date: day,
  label: text,
  textSv: text,
  textEn: text,
  competence: z.array(competenceShape).default([]),
  source,
});

const clause = z.strictObject({
  number: text,
  category: oneOf(terms.clauseCategories),
  dutyHolder: oneOf(terms.dutyHolders),
  periodicity: oneOf(terms.periodicities).optional(),
  dueOn: day.optional(),
  appliesToListedOnly: yesOrNo.optional(),
  patientsPerFullTime: wholeNumber.optional(),
  topic: oneOf(terms.requirementTopics).optional(),
  /** Absent when `versions` has the wordings. */
  textSv: text.optional(),
  textEn: text.optional(),
  versions: z.array(clauseVersion).min(2).optional(),
  /** Who answers for which profession, for a clause with one wording; it counts from the agreement's first stage. */
  competence: z.array(competenceShape).default([]),
  source,
});

const titled = { titleSv: text, titleEn: text, source };
const activity = z.strictObject({
  /** Stays the same when activities are moved: what parties report is kept under it. */
  id,
  ...titled,
  fromYear: year.optional(),
  toYear: year.optional(),
  /** Whose parties report on it; both when the file does not say. */
  responsible: oneOf(terms.activityPrincipals).default("BOTH_PRINCIPALS"),
  mappedTo: z.array(id).default([]),
});
const part = z.strictObject({
  letter: text,
  kind: oneOf(terms.agreementPartKinds),
  ...titled,
  developmentAreas: z.array(z.strictObject(titled)).default([]),
  activities: z.array(activity).default([]),
});

const event = z.strictObject({ date: day, ...titled });

const compensation = z.strictObject({
  id,
  kind: oneOf(terms.compensationKinds),
  purposeSv: text,
  purposeEn: text,
  amountOre: z.string().regex(/^\d+$/, "must be whole öre").optional(),
  percent: decimal.optional(),
  /** Places of one unit; a part of it must be a decimal that ends. */
  unitSize: wholeNumber
    .refine(
      (places) => [1, 2, 4, 5, 8, 10, 20, 25, 50, 100].includes(places),
      "must be 1, 2, 4, 5, 8, 10, 20, 25, 50 or 100",
    )
    .optional(),
  year: year.optional(),
  indexShare: decimal.optional(),
  indexName: text.optional(),
  payer: text.optional(),
  payee: text.optional(),
  account: text.optional(),
  source,
});

const funding = z.strictObject({
  id,
  year,
  recipient: oneOf(terms.fundingRecipients),
  purposeSv: text,
  purposeEn: text,
  amountMSEK: decimal,
  unallocatedMSEK: decimal.optional(),
  get ofWhich() {
    return z.array(funding).optional();
  },
  source,
});

const fundingTotal = z.strictObject({
  titleSv: text,
  titleEn: text,
  amountMSEK: decimal,
  of: z.array(id).min(1),
  source,
});

const agreement = z.strictObject({
  id,
  titleSv: text,
  titleEn: text,
  kind: oneOf(terms.agreementKinds),
  caseNumber: text.optional(),
  parent: id.optional(),
  replaces: id.optional(),
  region: regionCode.optional(),
  signingRule: oneOf(terms.signingRules).optional(),
  decidedOn: day.optional(),
  notBefore: day.optional(),
  validTo: day.optional(),
  renewal: oneOf(terms.renewals).optional(),
  /** Month and day, in the year before a period, on which care-home places are published. */
  placesPublishedOn: monthDay.optional(),
  stages: z.array(stage).min(1, "must have a stage"),
  parties: z.array(party).min(1, "must have a party"),
  clauses: z.array(clause).default([]),
  parts: z.array(part).default([]),
  events: z.array(event).default([]),
  compensation: z.array(compensation).default([]),
  funding: z.array(funding).default([]),
  /** Other sums that the source states over the same amounts. */
  fundingTotals: z.array(fundingTotal).default([]),
  ...documentSections,
  ...registrySections,
  source,
});

/** A file of one source document: its agreements with all that it says about them. */
export const documentShape = z.strictObject({ document: text, agreements: z.array(agreement).min(1) });

/** The file of decisions that are invented for demonstration. */
export const exampleDecisionsShape = z.strictObject({
  decisions: z.array(
    z.strictObject({
      agreement: id,
      party: text,
      outcome: oneOf(terms.decisionOutcomes),
      decidedOn: day.optional(),
      body: text.optional(),
      protocolRef: text.optional(),
    }),
  ),
});

/** The file of organisation numbers. */
export const organisationsShape = z.strictObject({
  organisations: z.array(
    z.strictObject({
      code: z.string("is missing").regex(/^(\d{2}|\d{4})$/, "must be the code of a region or municipality"),
      organisationNumber: z.string("is missing").regex(/^\d{10}$/, "must be ten digits"),
      name: text,
    }),
  ),
});

/** An agreement as its file states it. */
export type AgreementFacts = z.output<typeof agreement>;
/** A party as its file states it. */
export type PartyFacts = z.output<typeof party>;
/** A clause as its file states it. */
export type ClauseFacts = z.output<typeof clause>;
/** An amount as its file states it. */
export type FundingFacts = z.output<typeof funding>;
/** A decision that is invented for demonstration. */
export type ExampleDecision = z.output<typeof exampleDecisionsShape>["decisions"][number];
/** An organisation as its file states it. */
export type OrganisationFacts = z.output<typeof organisationsShape>["organisations"][number];
