/** Lives in Varberg and is enrolled nowhere; the home health care of Halmstad has declared a relation. */
import { StoryPerson } from "./kit/person.js";
import { HALMSTAD_NURSE, VARBERG } from "./kit/places.js";
import type { Story } from "./kit/story.js";

/** Has a declared relation to Halmstad (`synthetic-28`). */
export const declaredRelation: Story = {
  title: "Has a declared relation to Halmstad",
  people: ["synthetic-28"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-28",
      givenName: "Oskar",
      familyName: "Berglund",
      birthDate: "1950-05-12",
      sex: "MALE",
      municipality: VARBERG,
    });
    person.livesAtHome().isListed(-700);
    person.consents("UNIFIED_RECORD", -5);
    person.write("patientRelations", HALMSTAD_NURSE, world.at(-5, "12:45"), {
      unit: HALMSTAD_NURSE.unit,
      employeeHsaId: null,
      reason: "Vistas hos anhörig i Halmstad",
      validFrom: world.day(-5),
      validTo: world.day(25),
    });
    return [person.records];
  },
};
