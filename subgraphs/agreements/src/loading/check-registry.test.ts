import { describe, expect, it } from "vitest";
import { readFacts } from "./read.js";

const document = `document: Test
agreements:
  - id: agr-a
    titleSv: Avtal
    titleEn: Agreement
    kind: HS_AGREEMENT
    region: 14
    signingRule: MAJORITY
    majorityThreshold: 1
    signingOptions:
      - { rule: ALL_PARTIES, textSv: Alla, textEn: All, source: E37 }
      - { rule: MAJORITY, textSv: Flertalet, textEn: Most, source: E39 }
    referrals:
      - { id: ref-a, from: 2025-01-31, to: 2025-06-19, source: E5 }
      - { id: ref-b, from: 2025-09-01, to: 2025-10-01, source: E5 }
    escalatedQuestions:
      - { id: q-a, titleSv: Fråga, titleEn: Question, raisedOn: 2025-01, source: E42 }
    stages:
      - { status: PROPOSED, from: 2025-08-14, source: E51 }
    parties:
      - { kind: REGION, code: 14, name: Västra Götalandsregionen }
      - { kind: MUNICIPALITY, code: 1480, name: Göteborgs kommun }
    clauses:
      - number: 1
        category: COMPETENCE
        dutyHolder: REGION
        source: E49
        versions:
          - date: 2017-04-01
            label: Före
            textSv: a
            textEn: a
            source: E52
            competence:
              - { profession: NURSE, responsible: MUNICIPALITY, source: E49 }
              - { profession: OTHER, responsible: REGION, source: E52 }
          - { date: 2025-08-14, label: Efter, textSv: b, textEn: b, source: E54 }
    source: E1
`;
const supply = `supply:
  - { region: 14, profession: NURSE, asOf: 2025-12-31, needed: 10, filled: 9 }
`;
const read = (from = "", to = "", other = supply) =>
  readFacts([
    { file: "a.yaml", text: document.replace(from, to) },
    { file: "example-competence-supply.yaml", text: other },
  ]);

it("reads good files", () => {
  const [agreement] = read().agreements;
  expect(agreement?.fact.referrals).toHaveLength(2);
  expect(agreement?.fact.clauses[0]?.versions?.[0]?.competence).toHaveLength(2);
});

describe("a mistake is told with file, line and rule", () => {
  it.each([
    [
      "a referral that ends before it begins",
      "to: 2025-06-19",
      "to: 2025-01-30",
      "a.yaml:14: a referral ends before it begins (rule period)",
    ],
    [
      "two referrals on one day",
      "from: 2025-09-01",
      "from: 2025-06-19",
      "a.yaml:15: referral agr-a overlaps another of that name in a.yaml (rule overlapping-validity)",
    ],
    [
      "a referral twice",
      "id: ref-b",
      "id: ref-a",
      "a.yaml:15: referral ref-a is already used in a.yaml (rule duplicate-id)",
    ],
    [
      "a referral without a source",
      "to: 2025-06-19, source: E5",
      "to: 2025-06-19",
      "a.yaml:14: source is missing: each fact names the row that it is from, for example B37 (rule source)",
    ],
    [
      "a question with one part",
      "raisedOn: 2025-01,",
      "raisedOn: 2025-01, facts: Lagen,",
      "a.yaml:17: a question with some parts lacks question, regionPerspective, municipalPerspective, proposal (rule question-parts)",
    ],
    [
      "a question of no day",
      "raisedOn: 2025-01,",
      "raisedOn: i januari,",
      "a.yaml:17: raisedOn must be a day or a month like 2025-01 (rule format)",
    ],
    [
      "more yes than there are municipalities",
      "majorityThreshold: 1",
      "majorityThreshold: 2",
      "a.yaml:9: 2 of 1 municipalities can never say yes (rule majority-threshold)",
    ],
    [
      "a way of signing twice",
      "rule: MAJORITY, textSv",
      "rule: ALL_PARTIES, textSv",
      "a.yaml:12: signing option ALL_PARTIES is already used in a.yaml (rule duplicate-id)",
    ],
    [
      "a profession twice",
      "profession: OTHER",
      "profession: NURSE",
      "a.yaml:36: profession NURSE is already used in a.yaml (rule duplicate-id)",
    ],
    [
      "a profession that is none",
      "profession: OTHER",
      "profession: BARBER",
      "a.yaml:36: profession must be one of PHYSICIAN, NURSE, OCCUPATIONAL_THERAPIST, PHYSIOTHERAPIST, OTHER (rule format)",
    ],
  ])("%s", (_case, from, to, problem) => {
    expect(() => read(from, to)).toThrow(problem);
  });

  it("figures of one day twice", () => {
    const twice = `${supply}${supply.replace("supply:\n", "")}`;
    expect(() => read("", "", twice)).toThrow(
      "example-competence-supply.yaml:3: figure of NURSE in 14 for 2025-12-31 is already used in example-competence-supply.yaml (rule duplicate-id)",
    );
  });
});
