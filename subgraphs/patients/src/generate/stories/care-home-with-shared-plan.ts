/** The person whom the README and the sandbox show. */
import { assessRisk, planDischarge } from "./kit/after-hospital.js";
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN, HALMSTAD_NURSE } from "./kit/places.js";
import { makeSip } from "./kit/plan.js";
import type { Story } from "./kit/story.js";

/** Lives in a care home, with a plan that region and municipality share (`synthetic-1`). */
export const careHomeWithSharedPlan: Story = {
  title: "Lives in a care home, with a plan that region and municipality share",
  people: ["synthetic-1"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-1",
      givenName: "Astrid",
      familyName: "Lindqvist",
      birthDate: "1938-04-12",
      sex: "FEMALE",
    });
    person
      .livesInCareHome(-500)
      .hasPhysician(-480)
      .isEnrolled(-500)
      .hasContact("FIXED_CARE_CONTACT", HALMSTAD_NURSE, -495)
      .met(CENTRE_PHYSICIAN, "PHYSICIAN", "HOME_VISIT", -200)
      .met(CENTRE_PHYSICIAN, "PHYSICIAN", "HOME_VISIT", -90)
      .met(CENTRE_PHYSICIAN, "PHYSICIAN", "PHONE", -20)
      .met(HALMSTAD_NURSE, "NURSE", "HOME_VISIT", -3);
    person.consents("UNIFIED_RECORD", -490);
    makeSip(person, "ACTIVE", -120);
    const stay = person.wasInHospital(-60, -54, "CARE_HOME");
    planDischarge(person, stay, {
      admissionNoticeAt: world.at(-60, "12:30"),
      readyForDischargeAt: world.at(-56, "10:00"),
      readyNoticeAt: world.at(-56, "11:00"),
      sipSummonsAt: world.at(-55, "09:30"),
      informationTransferredAt: world.at(-54, "13:00"),
    });
    assessRisk(person, stay, "NOT_HIGH", -55);
    person.write("medicationReviews", CENTRE_PHYSICIAN, world.at(-90, "11:00"), {
      kind: "IN_DEPTH",
      performedBy: CENTRE_PHYSICIAN.employee,
      profession: "PHYSICIAN",
      unit: CENTRE_PHYSICIAN.unit,
      on: world.day(-90),
    });
    return [person.records];
  },
};
