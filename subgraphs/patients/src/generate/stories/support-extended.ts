/** Support extended by individual decision before its first end (B41). */
import { getsSupport } from "./kit/after-hospital.js";
import { StoryPerson } from "./kit/person.js";
import { MOBILE_PHYSICIAN } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Support by the mobile physicians, extended (`synthetic-6`). */
export const supportExtended: Story = {
  title: "Support by the mobile physicians, extended",
  people: ["synthetic-6"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-6",
      givenName: "Leif",
      familyName: "Nyström",
      birthDate: "1937-02-25",
      sex: "MALE",
    });
    person.livesAtHome().hasPhysician(-800).isEnrolled(-200);
    const episode = getsSupport(person, -20);
    person.write("supportExtensions", MOBILE_PHYSICIAN, world.at(-7, "11:30"), {
      episodeId: episode.id,
      decidedAt: world.at(-7, "11:30"),
      decidedBy: MOBILE_PHYSICIAN.employee,
      reason: "Svårbehandlad hjärtsvikt, ny bedömning om en vecka",
      individualReview: true,
      newEnd: world.day(3),
    });
    return [person.records];
  },
};
