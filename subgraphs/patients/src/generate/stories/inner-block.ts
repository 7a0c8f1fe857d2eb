/** Has closed what the health centre wrote to the other units of the region. */
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Has an inner block at the health centre (`synthetic-9`). */
export const innerBlock: Story = {
  title: "Has an inner block at the health centre",
  people: ["synthetic-9"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-9",
      givenName: "Maria",
      familyName: "Wallin",
      birthDate: "1961-03-09",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-600).isEnrolled(-90).met(CENTRE_PHYSICIAN, "PHYSICIAN", "CLINIC", -50);
    person.consents("UNIFIED_RECORD", -90);
    person.write("blocks", CENTRE_PHYSICIAN, world.at(-45, "15:00"), {
      level: "INNER",
      blockedUnit: CENTRE_PHYSICIAN.unit,
      blockedProvider: CENTRE_PHYSICIAN.provider,
      infoFrom: null,
      infoTo: null,
      status: "ACTIVE",
      revokedAt: null,
    });
    return [person.records];
  },
};
