/** A child with home health care, and the parent who has custody. */
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** A child and the guardian (`synthetic-14`). */
export const childWithGuardian: Story = {
  title: "A child and the guardian",
  people: ["synthetic-14", "synthetic-15"],
  tell(world) {
    const child = new StoryPerson(world, {
      id: "synthetic-14",
      givenName: "Alice",
      familyName: "Engström",
      birthDate: world.bornYearsAgo(8),
      sex: "FEMALE",
    });
    child.livesAtHome().hasPhysician(-400).isEnrolled(-200);
    const guardian = new StoryPerson(world, {
      id: "synthetic-15",
      givenName: "Sofia",
      familyName: "Engström",
      birthDate: "1988-02-19",
      sex: "FEMALE",
    });
    guardian.livesAtHome().isListed(-2000);
    child.records.guardianships.push({
      childId: "synthetic-14",
      guardianId: "synthetic-15",
      validFrom: child.records.patient.birthDate,
      validTo: null,
      childAgreedOn: null,
    });
    return [guardian.records, child.records];
  },
};
