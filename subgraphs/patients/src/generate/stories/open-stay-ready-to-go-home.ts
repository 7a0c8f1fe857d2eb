/** In hospital, ready to go home, with every step of the discharge process taken so far. */
import { planDischarge } from "./kit/after-hospital.js";
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** In hospital and ready to go home, all notices in time (`synthetic-2`). */
export const openStayReadyToGoHome: Story = {
  title: "In hospital and ready to go home, all notices in time",
  people: ["synthetic-2"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-2",
      givenName: "Bengt",
      familyName: "Karlsson",
      birthDate: "1941-09-03",
      sex: "MALE",
    });
    person.livesAtHome().hasPhysician(-900).isEnrolled(-300);
    person.consents("UNIFIED_RECORD", -299);
    const stay = person.wasInHospital(-6, null);
    planDischarge(person, stay, {
      admissionNoticeAt: world.at(-6, "13:00"),
      readyForDischargeAt: world.at(-2, "11:00"),
      readyNoticeAt: world.at(-2, "13:30"),
      sipSummonsAt: world.at(-1, "09:00"),
    });
    return [person.records];
  },
};
