/** Has closed all that the region has to everybody else. */
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Has an outer block against the region (`synthetic-10`). */
export const outerBlock: Story = {
  title: "Has an outer block against the region",
  people: ["synthetic-10"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-10",
      givenName: "Anders",
      familyName: "Sjöberg",
      birthDate: "1955-12-01",
      sex: "MALE",
    });
    person.livesAtHome().hasPhysician(-600).isEnrolled(-90).met(CENTRE_PHYSICIAN, "PHYSICIAN", "CLINIC", -30);
    person.consents("UNIFIED_RECORD", -90);
    person.write("blocks", CENTRE_PHYSICIAN, world.at(-25, "15:00"), {
      level: "OUTER",
      blockedUnit: null,
      blockedProvider: CENTRE_PHYSICIAN.provider,
      infoFrom: null,
      infoTo: null,
      status: "ACTIVE",
      revokedAt: null,
    });
    return [person.records];
  },
};
