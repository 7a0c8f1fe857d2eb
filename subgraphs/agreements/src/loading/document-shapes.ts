/** What a file may say of a document beside the agreement's parties, clauses, parts and money. */
import { z } from "zod";
import * as terms from "../terms.js";
import { day, decimal, id, oneOf, source, text, wholeNumber, yesOrNo } from "./primitives.js";

const titled = { titleSv: text, titleEn: text, source };
const worded = { textSv: text, textEn: text, source };

const figure = z.strictObject({
  ...worded,
  value: decimal,
  approximate: yesOrNo.default(false),
  statedAsOf: day.optional(),
  /** Why the figure is not what the source says that it is. */
  disputeSv: text.optional(),
  disputeEn: text.optional(),
  correctAsOf: day.optional(),
  correctValue: decimal.optional(),
});

const decisionPoint = z.strictObject({
  number: text,
  ...worded,
  amountOre: z.string().regex(/^\d+$/, "must be whole öre").optional(),
});

const consequence = z.strictObject({
  heading: oneOf(terms.consequenceHeadings),
  effect: oneOf(terms.consequenceEffects),
  ...worded,
  percent: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "must be per cent like -10")
    .optional(),
});

const decision = z.strictObject({
  ...titled,
  body: text,
  /** Absent when the source precedes the decision. */
  decidedOn: day.optional(),
  /** Day of the paper that proposes it. */
  proposedOn: day.optional(),
  caseNumber: text.optional(),
  agendaItem: text.optional(),
  preparedBy: text.optional(),
  documents: z.array(text).default([]),
  signers: z.array(text).default([]),
  points: z.array(decisionPoint).default([]),
  consequences: z.array(consequence).default([]),
});

const direction = z.strictObject(worded);
const directionArea = z.strictObject({
  areaSv: text,
  areaEn: text,
  directions: z.array(direction).min(1, "must have a direction"),
});
const directionGroup = z.strictObject({
  groupSv: text,
  groupEn: text,
  areas: z.array(directionArea).min(1, "must have an area"),
});

const milestone = z.strictObject({
  id,
  track: oneOf(terms.planTracks),
  ...titled,
  dueOn: day.optional(),
  deliverables: z.array(text).default([]),
});

const plan = z.strictObject({
  id,
  ...titled,
  validFrom: day,
  validTo: day,
  preliminary: yesOrNo,
  heldTogetherBy: text,
  phases: z
    .array(
      z.strictObject({
        phaseSv: text,
        phaseEn: text,
        milestones: z.array(milestone).min(1, "must have a milestone"),
      }),
    )
    .min(1, "must have a phase"),
});

const revision = z.strictObject({
  ...worded,
  /** Id of the agreement that is revised. */
  revises: id,
  body: text,
  decidedOn: day,
  assignment: text,
  assignedTo: text,
  confirmedOn: day,
  personsEach: wholeNumber,
  appointedBy: z.array(text).min(1),
  cooperatesWith: text,
});

const option = z.strictObject({
  kind: oneOf(terms.procurementOptionKinds),
  holder: oneOf(terms.assignmentHolders),
  exclusive: yesOrNo.default(false),
  ...titled,
});

/** Sections of an agreement's file that tell about the document. */
export const documentSections = {
  /** What surrounds the agreement: who, why, what was asked. */
  context: z.array(z.strictObject({ kind: oneOf(terms.contextKinds), ...worded })).default([]),
  /** What a piece of work was built on. */
  evidence: z
    .array(
      z.strictObject({
        kind: oneOf(terms.evidenceKinds),
        ...titled,
        count: wholeNumber.optional(),
        dueOn: day.optional(),
      }),
    )
    .default([]),
  /** What others propose, which binds nobody. */
  proposals: z.array(z.strictObject({ status: oneOf(terms.proposalStatuses), ...worded })).default([]),
  auditFindings: z.array(z.strictObject(worded)).default([]),
  figures: z.array(figure).default([]),
  mandates: z
    .array(
      z.strictObject({
        kind: oneOf(terms.mandateKinds),
        holder: text,
        caseNumber: text.optional(),
        period: text.optional(),
        ...worded,
      }),
    )
    .default([]),
  targetGroups: z.array(z.strictObject(worded)).default([]),
  directions: z.array(directionGroup).default([]),
  politicalDecisions: z.array(decision).default([]),
  revision: revision.optional(),
  procurementOptions: z.array(option).default([]),
  implementationPlan: plan.optional(),
  /** Prioritised measures that the document counts, named or not. */
  measuresTotal: wholeNumber.optional(),
};
