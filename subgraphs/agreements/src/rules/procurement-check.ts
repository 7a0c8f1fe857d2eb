/**
 * Rule: what an option for procuring the assignment does to one of its requirements (A47–A58, A59–A64).
 *
 * The source names five options and says of none how it meets a requirement. Only what follows from what an
 * option is gets judged: who would hold the assignment, and whether it holds anything else. Everything else is
 * UNKNOWN, for people to argue about.
 */
import type { AssignmentHolder, Fulfilment, RequirementTopic } from "../terms.js";

/** What is known about an option. */
export interface OptionFacts {
  /** Who would hold the assignment. */
  readonly holder: AssignmentHolder;
  /** True when the contract is for municipal primary care and nothing else (A64). */
  readonly exclusive: boolean;
}

/** The judgement and its reason, as a sentence. */
export interface RequirementJudgement {
  readonly fulfilled: Fulfilment;
  readonly reason: string;
}

const NOT_STATED = "The source does not say; it depends on how the contract is written.";

/** Judges one requirement; `topic` is what the requirement is about, null for one that no option decides. */
export function judgeRequirement(option: OptionFacts, topic: RequirementTopic | null): RequirementJudgement {
  const addOn = option.holder === "EVERY_HEALTH_CENTRE";
  switch (topic) {
    case "NOT_ALL_HEALTH_CENTRES":
      return addOn
        ? {
            fulfilled: "NO",
            reason: "An add-on to the health centres' assignment is one for every health centre (A57, A63).",
          }
        : {
            fulfilled: "YES",
            reason: "The assignment is held by somebody other than every health centre (A57).",
          };
    case "OUTSIDE_HEALTH_CENTRE_TENDER":
      return addOn
        ? {
            fulfilled: "NO",
            reason: "An add-on stays inside the health centres' tender specification (A58, A63).",
          }
        : {
            fulfilled: "YES",
            reason: "The assignment is broken out of the health centres' tender specification (A58).",
          };
    case "NO_RECEPTION_DUTY":
      return option.exclusive
        ? {
            fulfilled: "YES",
            reason: "The contract is for municipal primary care and nothing else (A51, A64).",
          }
        : {
            fulfilled: "UNKNOWN",
            reason: addOn
              ? "Health centres have reception duty; whether the add-on is kept apart from it is not stated (A51)."
              : NOT_STATED,
          };
    default:
      return { fulfilled: "UNKNOWN", reason: NOT_STATED };
  }
}

/** The numbers of the requirements that an option cannot meet. */
export function conflictsOf(
  option: OptionFacts,
  requirements: readonly { readonly number: string; readonly topic: RequirementTopic | null }[],
): string[] {
  return requirements
    .filter(({ topic }) => judgeRequirement(option, topic).fulfilled === "NO")
    .map(({ number }) => number);
}
