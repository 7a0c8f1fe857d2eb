/** A SIP whose status is COMPLETED. */
import { StoryPerson } from "./kit/person.js";
import { makeSip } from "./kit/plan.js";
import type { Story } from "./kit/story.js";

/** Has a completed plan (`synthetic-20`). */
export const planCompleted: Story = {
  title: "Has a completed plan",
  people: ["synthetic-20"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-20",
      givenName: "Barbro",
      familyName: "Magnusson",
      birthDate: "1949-04-02",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-600).isEnrolled(-180);
    person.consents("UNIFIED_RECORD", -180);
    makeSip(person, "COMPLETED", -60);
    return [person.records];
  },
};
