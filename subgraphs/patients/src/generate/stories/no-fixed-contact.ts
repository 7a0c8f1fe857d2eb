/** Lives in a care home without any fixed physician contact, against the obligation (B71). */
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** Has no fixed contact (`synthetic-23`). */
export const noFixedContact: Story = {
  title: "Has no fixed contact",
  people: ["synthetic-23"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-23",
      givenName: "Arne",
      familyName: "Nilsson",
      birthDate: "1936-11-30",
      sex: "MALE",
    });
    person.livesInCareHome(-400).isListed(-400).isEnrolled(-400);
    person.consents("UNIFIED_RECORD", -400);
    return [person.records];
  },
};
