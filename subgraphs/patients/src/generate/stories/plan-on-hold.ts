/** A SIP whose status is ON_HOLD. */
import { StoryPerson } from "./kit/person.js";
import { makeSip } from "./kit/plan.js";
import type { Story } from "./kit/story.js";

/** Has a plan on hold (`synthetic-19`). */
export const planOnHold: Story = {
  title: "Has a plan on hold",
  people: ["synthetic-19"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-19",
      givenName: "Nils",
      familyName: "Jönsson",
      birthDate: "1945-10-19",
      sex: "MALE",
    });
    person.livesAtHome().hasPhysician(-600).isEnrolled(-180);
    person.consents("UNIFIED_RECORD", -180);
    makeSip(person, "ON_HOLD", -60);
    return [person.records];
  },
};
