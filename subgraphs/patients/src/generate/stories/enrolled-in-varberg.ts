/** Enrolled in home health care in Varberg: a stranger to the nurses of Halmstad. */
import { StoryPerson } from "./kit/person.js";
import { VARBERG, VARBERG_NURSE } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Enrolled in Varberg only (`synthetic-16`). */
export const enrolledInVarberg: Story = {
  title: "Enrolled in Varberg only",
  people: ["synthetic-16"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-16",
      givenName: "Lena",
      familyName: "Olsson",
      birthDate: "1947-09-27",
      sex: "FEMALE",
      municipality: VARBERG,
    });
    person.livesAtHome().isListed(-900).isEnrolled(-250, VARBERG_NURSE);
    person.consents("UNIFIED_RECORD", -250, VARBERG_NURSE);
    return [person.records];
  },
};
