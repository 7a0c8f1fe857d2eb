/** Hand-written people: one file a story. Each shows one state that a client must cope with. */
import type { PersonRecords } from "../records.js";
import { blockLiftedForAWhile } from "./block-lifted-for-a-while.js";
import { careHomeWithSharedPlan } from "./care-home-with-shared-plan.js";
import { childWithGuardian } from "./child-with-guardian.js";
import { confidentialityMark } from "./confidentiality-mark.js";
import { consentTakenBack } from "./consent-taken-back.js";
import { coordinationNumber } from "./coordination-number.js";
import { deceased } from "./deceased.js";
import { declaredRelation } from "./declared-relation.js";
import { enrolledInVarberg } from "./enrolled-in-varberg.js";
import { innerBlock } from "./inner-block.js";
import { listedOnly } from "./listed-only.js";
import { noConsent } from "./no-consent.js";
import { noFixedContact } from "./no-fixed-contact.js";
import { openStayReadyToGoHome } from "./open-stay-ready-to-go-home.js";
import { openStayWithLateNotice } from "./open-stay-with-late-notice.js";
import { outerBlock } from "./outer-block.js";
import { planCompleted } from "./plan-completed.js";
import { planEnteredInError } from "./plan-entered-in-error.js";
import { planInDraft } from "./plan-in-draft.js";
import { planOnHold } from "./plan-on-hold.js";
import { planRevoked } from "./plan-revoked.js";
import { protectedRegistration } from "./protected-registration.js";
import { supportExtended } from "./support-extended.js";
import { supportHandedOver } from "./support-handed-over.js";
import { supportOnDay14 } from "./support-on-day-14.js";
import { supportOnDay15 } from "./support-on-day-15.js";
import { unnamedContact } from "./unnamed-contact.js";
import type { Story } from "./kit/story.js";
import { type StoryOptions, StoryWorld } from "./kit/world.js";

export type { Story } from "./kit/story.js";
export type { StoryOptions } from "./kit/world.js";

/** All stories, in the order of their people's numbers. */
export const stories: readonly Story[] = [
  careHomeWithSharedPlan,
  openStayReadyToGoHome,
  openStayWithLateNotice,
  supportOnDay14,
  supportOnDay15,
  supportExtended,
  supportHandedOver,
  noConsent,
  innerBlock,
  outerBlock,
  confidentialityMark,
  protectedRegistration,
  deceased,
  childWithGuardian,
  enrolledInVarberg,
  listedOnly,
  planInDraft,
  planOnHold,
  planCompleted,
  planRevoked,
  planEnteredInError,
  noFixedContact,
  unnamedContact,
  coordinationNumber,
  consentTakenBack,
  blockLiftedForAWhile,
  declaredRelation,
];

/**
 * Tells all stories as of a day. Throws RangeError when the care map lacks Halmstad, Varberg or a care home in
 * Halmstad.
 */
export function tellStories(options: StoryOptions): PersonRecords[] {
  const world = new StoryWorld(options);
  return stories.flatMap((story) => story.tell(world));
}
