/** Known by a coordination number (samordningsnummer) instead of a personnummer. */
import { testSamordningsnummer } from "../../identity/test-series.js";
import { StoryPerson } from "./kit/person.js";
import type { Story } from "./kit/story.js";

/** Has a coordination number (`synthetic-25`). */
export const coordinationNumber: Story = {
  title: "Has a coordination number",
  people: ["synthetic-25"],
  tell(world) {
    const person = new StoryPerson(world, {
      id: "synthetic-25",
      givenName: "Fatima",
      familyName: "Ali",
      birthDate: "1990-01-17",
      sex: "FEMALE",
    });
    const { identifiers } = person.records;
    identifiers.length = 0;
    const value = testSamordningsnummer("1990-01-17", "FEMALE");
    if (value === null) throw new RangeError("No test number of that day.");
    identifiers.push({
      system: "SAMORDNINGSNUMMER",
      value,
      patientId: "synthetic-25",
      validFrom: world.day(-900),
      validTo: null,
    });
    person.livesAtHome().isListed(-850);
    return [person.records];
  },
};
