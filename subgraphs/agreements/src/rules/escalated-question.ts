/**
 * Rule: a question is escalated with all its four parts, or not at all (E26): the question, the facts, both
 * perspectives, and a proposal.
 */
import { type UserError, userError } from "@vardgraf/core";
import { textProblems } from "./free-text.js";

/** The parts; the two perspectives are one part of the four. */
export interface QuestionParts {
  readonly question: string;
  readonly facts: string;
  readonly regionPerspective: string;
  readonly municipalPerspective: string;
  readonly proposal: string;
}

/** The fields of the parts, in their order. */
export const questionFields = [
  "question",
  "facts",
  "regionPerspective",
  "municipalPerspective",
  "proposal",
] as const satisfies readonly (keyof QuestionParts)[];

/** What is wrong with the parts of a question: every empty one is told. */
export function questionProblems(parts: QuestionParts): UserError[] {
  return questionFields.flatMap((field) =>
    parts[field].trim() === ""
      ? [userError("ESCALATED_QUESTION_INCOMPLETE", field)]
      : textProblems(field, parts[field]),
  );
}
