/** Listed at the health centre, with no other care: the municipality has no relation. */
import { StoryPerson } from "./kit/person.js";
import { CENTRE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Listed only (`synthetic-17`). */
export const listedOnly: Story = {
  title: "Listed only",
  people: ["synthetic-17"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-17",
      givenName: "Daniel",
      familyName: "Eklund",
      birthDate: "1984-05-05",
      sex: "MALE",
    });
    person.livesAtHome().hasPhysician(-1000).met(CENTRE_PHYSICIAN, "PHYSICIAN", "CLINIC", -100);
    return [person.records];
  },
};
