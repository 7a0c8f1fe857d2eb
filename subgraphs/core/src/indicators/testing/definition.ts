import type { IndicatorDescription, MeasureDefinition } from "../definition.js";

/** A measure for tests: the main one, a share. */
export function measure(overrides: Partial<MeasureDefinition> = {}): MeasureDefinition {
  return {
    code: "MAIN",
    nameSv: "Andel",
    nameEn: "Share",
    unit: "PERCENT",
    kind: "SHARE",
    decimals: 1,
    ...overrides,
  };
}

/** A definition for tests: a share by region, municipality, care unit and care home, split by age. */
export function definition(overrides: Partial<IndicatorDescription> = {}): IndicatorDescription {
  return {
    code: "I99",
    shortName: "TEST",
    nameSv: "Prov",
    nameEn: "Test",
    numerator: "those who meet it",
    denominator: "all",
    exclusions: null,
    note: null,
    period: "MONTH",
    groupings: ["REGION", "MUNICIPALITY", "CARE_UNIT", "CARE_HOME"],
    measures: [measure()],
    slices: [
      {
        code: "AGE",
        nameSv: "Ålder",
        nameEn: "Age",
        parts: [
          { code: "UNDER_65", nameSv: "Under 65", nameEn: "Under 65" },
          { code: "65_PLUS", nameSv: "65 och äldre", nameEn: "65 and older" },
        ],
      },
    ],
    status: "DECIDED",
    sources: ["B1"],
    aboutPersons: true,
    ...overrides,
  };
}
