/** In hospital; the municipality was told of the admission two days late. */
import { planDischarge } from "./kit/after-hospital.js";
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** In hospital, with a late notice of admission (`synthetic-3`). */
export const openStayWithLateNotice: Story = {
  title: "In hospital, with a late notice of admission",
  people: ["synthetic-3"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-3",
      givenName: "Karin",
      familyName: "Svensson",
      birthDate: "1944-01-22",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-700).isEnrolled(-100);
    const stay = person.wasInHospital(-4, null);
    planDischarge(person, stay, { admissionNoticeAt: world.at(-2, "09:00") });
    return [person.records];
  },
};
