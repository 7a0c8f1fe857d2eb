/** Has protected registration (skyddad folkbokföring): address and municipality are hidden. */
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** Has protected registration (`synthetic-12`). */
export const protectedRegistration: Story = {
  title: "Has protected registration",
  people: ["synthetic-12"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-12",
      givenName: "Johan",
      familyName: "Björk",
      birthDate: "1969-10-11",
      sex: "MALE",
      protection: "PROTECTED_REGISTRATION",
    });
    person.livesAtHome().hasPhysician(-400).isEnrolled(-60);
    person.consents("UNIFIED_RECORD", -60);
    return [person.records];
  },
};
