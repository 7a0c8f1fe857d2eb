/** Support that began 14 days ago: the last day within the window. */
import { getsSupport } from "./kit/after-hospital.js";
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** Support by the mobile physicians, on day 14 (`synthetic-4`). */
export const supportOnDay14: Story = {
  title: "Support by the mobile physicians, on day 14",
  people: ["synthetic-4"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-4",
      givenName: "Gunnar",
      familyName: "Berg",
      birthDate: "1939-06-17",
      sex: "MALE",
    });
    person.livesAtHome().hasPhysician(-800).isEnrolled(-200);
    person.consents("UNIFIED_RECORD", -200);
    getsSupport(person, -14);
    return [person.records];
  },
};
