/** Has an inner block at the health centre, lifted for the hospital clinic by consent for a year. */
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN, HOSPITAL_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Has a block lifted for a while (`synthetic-27`). */
export const blockLiftedForAWhile: Story = {
  title: "Has a block lifted for a while",
  people: ["synthetic-27"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-27",
      givenName: "Eva",
      familyName: "Sandberg",
      birthDate: "1958-09-16",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-600).met(CENTRE_PHYSICIAN, "PHYSICIAN", "CLINIC", -50);
    person.wasInHospital(-3, null);
    const block = person.write("blocks", CENTRE_PHYSICIAN, world.at(-45, "15:00"), {
      level: "INNER",
      blockedUnit: CENTRE_PHYSICIAN.unit,
      blockedProvider: CENTRE_PHYSICIAN.provider,
      infoFrom: null,
      infoTo: null,
      status: "ACTIVE",
      revokedAt: null,
    });
    person.write("blockRevocations", HOSPITAL_PHYSICIAN, world.at(-3, "09:00"), {
      blockId: block.id,
      forUnit: HOSPITAL_PHYSICIAN.unit,
      forPerson: null,
      reason: "CONSENT",
      until: world.at(365, "12:00"),
    });
    return [person.records];
  },
};
