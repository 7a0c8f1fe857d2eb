/** A SIP written for the wrong person and marked as entered in error, beside the right one. */
import { StoryPerson } from "./kit/person.js";
import { makeSip } from "./kit/plan.js";
import type { Story } from "./kit/story.js";

/** Has a plan entered in error (`synthetic-22`). */
export const planEnteredInError: Story = {
  title: "Has a plan entered in error",
  people: ["synthetic-22"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-22",
      givenName: "Kerstin",
      familyName: "Mattsson",
      birthDate: "1948-06-06",
      sex: "FEMALE",
    });
    person.livesAtHome().hasPhysician(-600).isEnrolled(-180);
    person.consents("UNIFIED_RECORD", -180);
    Object.assign(makeSip(person, "ENTERED_IN_ERROR", -60), {
      version: 2,
      enteredInErrorAt: world.at(-59, "08:30"),
      enteredInErrorReason: "Upprättad för fel person",
      periodTo: world.day(-59),
    });
    makeSip(person, "ACTIVE", -50);
    return [person.records];
  },
};
