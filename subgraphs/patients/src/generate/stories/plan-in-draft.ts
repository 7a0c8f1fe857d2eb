/** A SIP whose status is DRAFT. */
import { StoryPerson } from "./kit/person.js";
import { makeSip } from "./kit/plan.js";
import type { Story } from "./kit/story.js";

/** Has a plan in draft (`synthetic-18`). */
export const planInDraft: Story = {
  title: "Has a plan in draft",
  people: ["synthetic-18"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-18",
      givenName: "Margareta",
      familyName: "Hansson",
      birthDate: "1940-07-07",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-600).isEnrolled(-180);
    person.consents("UNIFIED_RECORD", -180);
    makeSip(person, "DRAFT", -60);
    return [person.records];
  },
};
