/** Has a fixed physician contact where only the unit is named: no indicator counts it. */
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Has an unnamed fixed contact (`synthetic-24`). */
export const unnamedContact: Story = {
  title: "Has an unnamed fixed contact",
  people: ["synthetic-24"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-24",
      givenName: "Birgitta",
      familyName: "Persson",
      birthDate: "1935-08-08",
      sex: "FEMALE",
    });
    person.livesInCareHome(-400).isListed(-400).isEnrolled(-400);
    person.hasContact("FIXED_PHYSICIAN_CONTACT", CENTRE_PHYSICIAN, -390, false);
    person.consents("UNIFIED_RECORD", -400);
    return [person.records];
  },
};
