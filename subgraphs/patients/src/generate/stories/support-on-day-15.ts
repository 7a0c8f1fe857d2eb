/** Support that began 15 days ago and was neither ended nor extended: the first day after the window. */
import { getsSupport } from "./kit/after-hospital.js";
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** Support by the mobile physicians, on day 15 (`synthetic-5`). */
export const supportOnDay15: Story = {
  title: "Support by the mobile physicians, on day 15",
  people: ["synthetic-5"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-5",
      givenName: "Inger",
      familyName: "Holm",
      birthDate: "1942-11-08",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-800).isEnrolled(-200);
    person.consents("UNIFIED_RECORD", -200);
    getsSupport(person, -15);
    return [person.records];
  },
};
