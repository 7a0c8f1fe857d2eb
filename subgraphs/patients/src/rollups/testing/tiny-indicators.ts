/** Three small indicators for tests: something that happens, something that is held, and observations told apart by a key. */
import { dayNumber, dayText } from "../../day.js";
import { dayOf } from "../../instant.js";
import { placeOn } from "../../indicators/person-facts.js";
import { PLACE, type PersonIndicator } from "../../indicators/person-indicator.js";

type Described = Pick<PersonIndicator, "code" | "groupings" | "slices" | "reads" | "count">;

function tiny({ code, ...rest }: Described): PersonIndicator {
  return {
    code,
    shortName: code,
    nameSv: code,
    nameEn: code,
    numerator: "",
    denominator: null,
    exclusions: null,
    note: null,
    period: "MONTH",
    measures: [{ code: "MAIN", nameSv: "", nameEn: "", unit: "COUNT", kind: "COUNT", decimals: 0 }],
    status: "HYPOTHESIS",
    sources: [],
    aboutPersons: true,
    example: { text: "", facts: [], region: "13", from: "", to: "", expected: [] },
    ...rest,
  };
}

const age = {
  code: "AGE",
  nameSv: "",
  nameEn: "",
  parts: [] as { code: string; nameSv: string; nameEn: string }[],
};
for (const code of ["UNDER_65", "65_PLUS"]) age.parts.push({ code, nameSv: "", nameEn: "" });

/** Admissions, by the month and the age at admission. */
export const admissions = tiny({
  code: "T01",
  groupings: ["REGION", "MUNICIPALITY", "CARE_HOME"],
  slices: [age],
  reads: [...PLACE, "stays"],
  count: (facts, tally) => {
    for (const { admittedAt } of facts.stays) {
      const day = dayOf(admittedAt);
      const place = placeOn(facts, day);
      const years = Number(day.slice(0, 4)) - Number(facts.patient.birthDate.slice(0, 4));
      if (place)
        tally.happened(
          "MAIN",
          day,
          place,
          { numerator: 1, denominator: 0 },
          { AGE: years < 65 ? "UNDER_65" : "65_PLUS" },
        );
    }
  },
});

/** Persons with a fixed contact, while they live. */
export const contacts = tiny({
  code: "T02",
  groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT"],
  slices: [],
  reads: [...PLACE, "fixedContacts"],
  count: (facts, tally) => {
    for (const { validFrom, validTo } of facts.fixedContacts) {
      const place = placeOn(facts, validFrom);
      const ends = [validTo === null ? null : dayAfter(validTo), facts.patient.deceasedOn].filter(
        (end) => end !== null,
      );
      if (place)
        tally.held("MAIN", validFrom, ends.sort()[0] ?? null, place, { numerator: 1, denominator: 1 });
    }
  },
});

/** Contacts at health centres, by the hour. */
export const hours = tiny({
  code: "T03",
  groupings: ["REGION", "CARE_UNIT"],
  slices: [],
  reads: ["encounters", "isHealthCentre"],
  count: ({ encounters, isHealthCentre }, tally) => {
    for (const { at, unit } of encounters)
      if (isHealthCentre(unit))
        tally.happened(
          "MAIN",
          dayOf(at),
          { municipality: "1380", careUnit: unit },
          { numerator: 1, denominator: 1, key: Number(at.slice(11, 13)) },
        );
  },
});

export const tinyIndicators: readonly PersonIndicator[] = [admissions, contacts, hours];

function dayAfter(day: string): string {
  return dayText(dayNumber(day) + 1);
}
