/** Has a mark of confidentiality in the population register (sekretessmarkering). */
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** Has a confidentiality mark (`synthetic-11`). */
export const confidentialityMark: Story = {
  title: "Has a confidentiality mark",
  people: ["synthetic-11"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-11",
      givenName: "Elin",
      familyName: "Axelsson",
      birthDate: "1978-07-21",
      sex: "FEMALE",
      protection: "CONFIDENTIALITY_MARK",
    });
    person.livesAtHome().hasPhysician(-400).isEnrolled(-60);
    person.consents("UNIFIED_RECORD", -60);
    return [person.records];
  },
};
