/** What a patient answers about care received: coded answers only, so that nothing written freely reaches statistics. */
import type { UserError } from "@vardgraf/core";
import { when } from "./problems.js";

/** One answer. */
export interface ExperienceAnswer {
  /** Code of the question in the instrument. */
  readonly item: string;
  readonly value: number;
}

/** Lowest and highest value of an answer. */
export const ANSWER_RANGE = [0, 10] as const;
/** Most answers to one instrument. */
export const MOST_ANSWERS = 50;

const CODE = /^[A-Z][A-Z0-9_-]{0,31}$/;

/** What is wrong with answers to an instrument. */
export function experienceProblems(instrument: string, answers: readonly ExperienceAnswer[]): UserError[] {
  const [lowest, highest] = ANSWER_RANGE;
  const items = answers.map(({ item }) => item);
  return [
    ...when(
      !CODE.test(instrument),
      "BAD_USER_INPUT",
      "instrument",
      "Send the instrument's code, such as PREM_HOME.",
    ),
    ...when(answers.length === 0, "VALUE_REQUIRED", "answers"),
    ...when(
      answers.length > MOST_ANSWERS,
      "BAD_USER_INPUT",
      "answers",
      `Send at most ${MOST_ANSWERS} answers.`,
    ),
    ...when(
      items.some((item) => !CODE.test(item)),
      "BAD_USER_INPUT",
      "answers",
      "Name each question by its code: capital letters, digits, - and _.",
    ),
    ...when(new Set(items).size < items.length, "BAD_USER_INPUT", "answers", "Answer each question once."),
    ...when(
      answers.some(({ value }) => value < lowest || value > highest),
      "BAD_USER_INPUT",
      "answers",
      `Each answer is a whole number from ${lowest} to ${highest}.`,
    ),
  ];
}
