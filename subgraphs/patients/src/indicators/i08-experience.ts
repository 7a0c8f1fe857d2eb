/** I08: the resident's experience of support by the mobile physician service (B93). */
import { ANSWER_RANGE, type ExperienceAnswer } from "../rules/experience.js";
import { experience, person, stay, supportEpisode } from "./example-facts.js";
import { atUnit } from "./place-at.js";
import { PLACE, type PersonIndicator } from "./person-indicator.js";
import { begunSupport } from "./stay-rows.js";

const HUNDREDTHS = 100;
const before = stay("2025-08-26", "2025-09-01");
const ended = supportEpisode(before, { endedOn: "2025-09-15" });

/**
 * A questionnaire is counted in the month in which it was answered, and whether an ended episode has an answer in the
 * month of its last day; where the person belonged that day, and at the mobile service. Each questionnaire weighs the
 * same, however many questions it has, so that as many persons are known to stand behind a mean as are counted.
 */
export const supportExperience: PersonIndicator = {
  code: "I08",
  shortName: "EXPERIENCE",
  nameSv: "Upplevelsen av insatsen från invånarens perspektiv",
  nameEn: "The resident's experience of the effort",
  numerator:
    "mean of the answers of each questionnaire, 0 to 10 in hundredths; those above the middle are positive",
  denominator: "answered questionnaires; for the response rate episodes of support that ended in the period",
  exclusions: "groups of fewer than five",
  note: "The source states no questionnaire and not what is positive: here it is a mean of the answers above 5 of 10.",
  period: "QUARTER",
  groupings: ["REGION", "CARE_UNIT"],
  measures: [
    {
      code: "MAIN",
      nameSv: "Medelvärde",
      nameEn: "Mean",
      unit: "SCORE",
      kind: "MEAN",
      decimals: 1,
      scale: HUNDREDTHS,
    },
    {
      code: "POSITIVE",
      nameSv: "Andel positiva",
      nameEn: "Positive",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
    {
      code: "RESPONSE_RATE",
      nameSv: "Svarsfrekvens",
      nameEn: "Response rate",
      unit: "PERCENT",
      kind: "SHARE",
      decimals: 1,
    },
  ],
  slices: [],
  status: "HYPOTHESIS",
  sources: ["B93", "B86"],
  aboutPersons: true,
  reads: [...PLACE, "stays", "supportEpisodes", "experiences"],
  count(facts, tally) {
    for (const { row } of begunSupport(facts)) {
      const answered = facts.experiences.filter(({ episodeId }) => episodeId === row.id);
      for (const { answeredOn, answers } of answered) {
        const place = atUnit(facts, answeredOn, row.unit);
        if (place === null || answers.length === 0) continue;
        const positive = isPositive(answers) ? 1 : 0;
        tally.happened("MAIN", answeredOn, place, { numerator: scoreOf(answers), denominator: 1 });
        tally.happened("POSITIVE", answeredOn, place, { numerator: positive, denominator: 1 });
      }
      const place = row.endedOn === null ? null : atUnit(facts, row.endedOn, row.unit);
      if (row.endedOn === null || place === null) continue;
      const amounts = { numerator: answered.length > 0 ? 1 : 0, denominator: 1 };
      tally.happened("RESPONSE_RATE", row.endedOn, place, amounts);
    }
  },
  example: {
    text: "Of six episodes that ended in September five were answered: 9 and 8, twice 8, 6, and 4 and 3. The mean of 8.5, 8, 8, 6 and 3.5 is 6.8; 4 of 5 are positive; 5 of 6 were answered.",
    facts: [
      ...[[9, 8], [8], [8], [6], [4, 3]].map((values) =>
        person({
          stays: [before],
          supportEpisodes: [ended],
          experiences: [experience(ended, "2025-09-20", values)],
        }),
      ),
      person({ stays: [before], supportEpisodes: [ended] }),
    ],
    region: "13",
    from: "2025-07-01",
    to: "2025-10-01",
    expected: [
      { measure: "MAIN", numerator: null, denominator: 5, value: "6.8" },
      { measure: "POSITIVE", numerator: 4, denominator: 5, value: "80.0" },
      { measure: "RESPONSE_RATE", numerator: 5, denominator: 6, value: "83.3" },
    ],
  },
};

/** Mean of the answers in hundredths, rounded half up. */
function scoreOf(answers: readonly ExperienceAnswer[]): number {
  return Math.floor((2 * HUNDREDTHS * sumOf(answers) + answers.length) / (2 * answers.length));
}

/** True when the mean lies above the middle of the range of answers. */
function isPositive(answers: readonly ExperienceAnswer[]): boolean {
  const [lowest, highest] = ANSWER_RANGE;
  return 2 * sumOf(answers) > (lowest + highest) * answers.length;
}

function sumOf(answers: readonly ExperienceAnswer[]): number {
  return answers.reduce((sum, { value }) => sum + value, 0);
}
