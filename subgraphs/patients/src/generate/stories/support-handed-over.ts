/** Support that ended within 14 days, handed over to and accepted by the listed health centre. */
import { getsSupport } from "./kit/after-hospital.js";
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Support ended and handed over to the health centre (`synthetic-7`). */
export const supportHandedOver: Story = {
  title: "Support ended and handed over to the health centre",
  people: ["synthetic-7"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-7",
      givenName: "Ulla",
      familyName: "Forsberg",
      birthDate: "1943-05-30",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-800).isEnrolled(-200);
    Object.assign(getsSupport(person, -30), {
      endedOn: world.day(-18),
      outcome: "DISCHARGED_TO_HEALTH_CENTRE",
      handoverDialogueAt: world.at(-19, "14:30"),
      handoverAcceptedBy: CENTRE_PHYSICIAN.employee,
      handoverAcceptedAt: world.at(-18, "08:30"),
    });
    return [person.records];
  },
};
