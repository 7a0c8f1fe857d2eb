/** Consented to the unified record and took it back. */
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Has taken a consent back (`synthetic-26`). */
export const consentTakenBack: Story = {
  title: "Has taken a consent back",
  people: ["synthetic-26"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-26",
      givenName: "Stefan",
      familyName: "Lindgren",
      birthDate: "1953-02-13",
      sex: "MALE",
    });
    person
      .livesAtHome()
      .hasPhysician(-600)
      .isEnrolled(-150)
      .met(CENTRE_PHYSICIAN, "PHYSICIAN", "CLINIC", -70);
    person.consents("UNIFIED_RECORD", -150).cancelledAt = world.at(-20, "10:00");
    return [person.records];
  },
};
