/** A SIP whose status is REVOKED. */
import { StoryPerson } from "./kit/person.js";
import { makeSip } from "./kit/plan.js";
import type { Story } from "./kit/story.js";

/** Has a revoked plan (`synthetic-21`). */
export const planRevoked: Story = {
  title: "Has a revoked plan",
  people: ["synthetic-21"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-21",
      givenName: "Rolf",
      familyName: "Gustafsson",
      birthDate: "1951-12-24",
      sex: "MALE",
    });
    person.livesAtHome().hasPhysician(-600).isEnrolled(-180);
    person.consents("UNIFIED_RECORD", -180);
    makeSip(person, "REVOKED", -60);
    return [person.records];
  },
};
