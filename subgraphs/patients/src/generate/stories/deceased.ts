/** Died in the care home some weeks ago; the plan was completed. */
import { StoryPerson } from "./kit/person.js";
import { makeSip } from "./kit/plan.js";
import type { Story } from "./kit/story.js";

/** Died some weeks ago (`synthetic-13`). */
export const deceased: Story = {
  title: "Died some weeks ago",
  people: ["synthetic-13"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-13",
      givenName: "Siv",
      familyName: "Lundberg",
      birthDate: "1934-03-15",
      sex: "FEMALE",
      deceasedOn: world.day(-40),
    });
    person.livesInCareHome(-700).hasPhysician(-690).isEnrolled(-700);
    person.consents("UNIFIED_RECORD", -695);
    const sip = makeSip(person, "COMPLETED", -300);
    sip.periodTo = world.day(-40);
    return [person.records];
  },
};
