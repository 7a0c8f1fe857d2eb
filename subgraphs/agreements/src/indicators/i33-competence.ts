import { wholeRegion } from "@vardgraf/core";
import { competencesOn } from "../rules/competence-on.js";
import { exact, roundHalfEven } from "../rules/exact-decimal.js";
import { professions } from "../terms.js";
import type { AgreementFacts, CountedSupply } from "./agreement-facts.js";
import { bindingDays, bindingOn } from "./binding.js";
import { stretchesOf } from "./change-points.js";
import type { AgreementIndicator } from "./definition.js";
import { exampleFacts, exampleParty } from "./example-facts.js";

/** How far the posts of professions are filled (kompetensförsörjning). Rows E49–E56. */
export const competence: AgreementIndicator = {
  code: "I33",
  shortName: "COMPETENCE",
  nameSv: "Kompetensförsörjning",
  nameEn: "Supply of competence",
  numerator: "full-time posts that are filled, by the latest figures known on the last day",
  denominator: "full-time posts that are needed, by the same figures",
  exclusions: "professions without figures",
  note: "To be followed (E56); no number is stated. Numerator and denominator are hundredths of a full-time post. Figures are of a region as a whole; those that are made up for demonstration count.",
  period: "QUARTER",
  groupings: ["REGION"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Andel tillsatta heltidstjänster",
      nameEn: "Share of full-time posts that are filled",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [
    {
      code: "PROFESSION",
      nameSv: "Profession",
      nameEn: "Profession",
      parts: [
        { code: "PHYSICIAN", nameSv: "Läkare", nameEn: "Physicians" },
        { code: "NURSE", nameSv: "Sjuksköterskor", nameEn: "Nurses" },
        { code: "OCCUPATIONAL_THERAPIST", nameSv: "Arbetsterapeuter", nameEn: "Occupational therapists" },
        { code: "PHYSIOTHERAPIST", nameSv: "Fysioterapeuter", nameEn: "Physiotherapists" },
        { code: "OTHER", nameSv: "Annan kompetens", nameEn: "Other competence" },
      ],
    },
    {
      code: "RESPONSIBLE",
      nameSv: "Ansvarig",
      nameEn: "Who answers",
      parts: [
        { code: "REGION", nameSv: "Regionen", nameEn: "The region" },
        { code: "MUNICIPALITY", nameSv: "Kommunen", nameEn: "The municipality" },
        { code: "BOTH_PRINCIPALS", nameSv: "Båda huvudmännen", nameEn: "Both principals" },
        { code: "OTHERS", nameSv: "Någon annan", nameEn: "Somebody else" },
        { code: "NOT_STATED", nameSv: "Inte angivet", nameEn: "Not stated" },
      ],
    },
  ],
  status: "HYPOTHESIS",
  sources: ["E56"],
  aboutPersons: false,

  count(facts, tally) {
    const { region, agreements, supply } = facts;
    const place = { municipality: wholeRegion(region) };
    const wordings = agreements.flatMap(({ competences }) => competences.map(({ date }) => date));
    for (const profession of professions) {
      const figures = supply.filter((figure) => figure.profession === profession);
      const first = figures[0]?.asOf;
      if (first === undefined) continue;
      const days = [...figures.map(({ asOf }) => asOf), ...wordings, ...bindingDays(facts)];
      const known = days.filter((day) => day >= first);
      for (const { from, to } of stretchesOf(known, () => null)) {
        const figure = figures.findLast(({ asOf }) => asOf <= from);
        if (figure === undefined) continue;
        const parts = { PROFESSION: profession, RESPONSIBLE: responsibleOn(facts, profession, from) };
        tally.held("MAIN", from, to, place, amountsOf(figure), parts);
      }
    }
  },

  example: {
    text: "At the end of 2025 a region needs 310.5 full-time physicians and has 268; of the 200 nurses that its municipalities need they have 190. The agreement makes the region answer for physicians and the municipality for nurses.",
    facts: [
      exampleFacts(
        [
          {
            signingRule: "ALL_PARTIES",
            parties: [exampleParty("REGION", "YES", "2025-10-14")],
            competences: [
              { clauseId: "c", date: "2025-08-14", profession: "PHYSICIAN", responsible: "REGION" },
              { clauseId: "c", date: "2025-08-14", profession: "NURSE", responsible: "MUNICIPALITY" },
            ],
          },
        ],
        {
          supply: [
            { profession: "PHYSICIAN", asOf: "2025-12-31", needed: "310.5", filled: "268.0" },
            { profession: "NURSE", asOf: "2025-12-31", needed: "200", filled: "190" },
          ],
        },
      ),
    ],
    region: "13",
    from: "2025-10-01",
    to: "2026-01-01",
    expected: [
      { measure: "MAIN", numerator: 45_800, denominator: 51_050, value: "89.7" },
      {
        measure: "MAIN",
        slice: "PROFESSION:PHYSICIAN",
        numerator: 26_800,
        denominator: 31_050,
        value: "86.3",
      },
      {
        measure: "MAIN",
        slice: "RESPONSIBLE:MUNICIPALITY",
        numerator: 19_000,
        denominator: 20_000,
        value: "95.0",
      },
    ],
  },
};

const principals: ReadonlySet<string> = new Set(["REGION", "MUNICIPALITY", "BOTH_PRINCIPALS"]);

/** Who answers for the profession by the agreements that bind on `day`. */
function responsibleOn(facts: AgreementFacts, profession: CountedSupply["profession"], day: string): string {
  const rows = bindingOn(facts, day).flatMap(({ competences }) => competences);
  const responsible = competencesOn(rows, day, profession)[0]?.responsible;
  if (responsible === undefined) return "NOT_STATED";
  return principals.has(responsible) ? responsible : "OTHERS";
}

function amountsOf({ filled, needed }: CountedSupply) {
  return { numerator: hundredths(filled), denominator: hundredths(needed) };
}

function hundredths(posts: string): number {
  return Number(roundHalfEven(exact(posts), 2).digits);
}
