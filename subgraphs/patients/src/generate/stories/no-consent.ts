/** Enrolled at home, and has not consented to the unified record. */
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Has given no consent (`synthetic-8`). */
export const noConsent: Story = {
  title: "Has given no consent",
  people: ["synthetic-8"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-8",
      givenName: "Erik",
      familyName: "Lundin",
      birthDate: "1946-08-14",
      sex: "MALE",
    });
    person
      .livesAtHome()
      .hasPhysician(-600)
      .isEnrolled(-150)
      .met(CENTRE_PHYSICIAN, "PHYSICIAN", "CLINIC", -40);
    return [person.records];
  },
};
