import { describe, expect, it } from "vitest";
import { EXAMPLE_DECISIONS_FILE, INDICATORS_FILE, readFacts, TARGETS_FILE } from "./read.js";

const document = `document: Test
agreements:
  - id: agr-a
    titleSv: Avtal
    titleEn: Agreement
    kind: HS_AGREEMENT
    region: 14
    signingRule: ALL_PARTIES
    stages:
      - { status: PROPOSED, from: 2025-08-14, source: E51 }
    parties:
      - { kind: REGION, code: 14, name: Västra Götalandsregionen }
      - { kind: MUNICIPALITY, code: 1480, name: Göteborgs kommun }
    clauses:
      - number: 1
        category: COMPETENCE
        dutyHolder: REGION
        textSv: Läkare
        textEn: Physicians
        source: E49
    funding:
      - id: f-all
        year: 2021
        recipient: ALL
        purposeSv: Allt
        purposeEn: All
        amountMSEK: 6778
        source: D42
        ofWhich:
          - { id: f-r, year: 2021, recipient: REGIONS, purposeSv: R, purposeEn: R, amountMSEK: 5725, source: D43 }
          - { id: f-m, year: 2021, recipient: MUNICIPALITIES, purposeSv: K, purposeEn: M, amountMSEK: 1000, source: D43 }
          - { id: f-s, year: 2021, recipient: SKR, purposeSv: S, purposeEn: S, amountMSEK: 53, source: D43 }
    source: E1
`;
const decisions = `decisions:
  - { agreement: agr-a, party: 1480, outcome: YES, decidedOn: 2025-10-28 }
`;
const indicators = `{
  "indicators": [
    {
      "code": "I14",
      "owner": "PERSONS",
      "shortName": "FIXED_PHYSICIAN_SABO",
      "nameSv": "Andel",
      "nameEn": "Share",
      "numerator": "Those with",
      "denominator": "All",
      "exclusions": null,
      "note": null,
      "period": "DAY",
      "groupings": ["REGION", "CARE_HOME"],
      "measures": [
        { "code": "MAIN", "nameSv": "Andel", "nameEn": "Share", "unit": "PERCENT", "kind": "SHARE", "decimals": 1 }
      ],
      "slices": [],
      "status": "DECIDED",
      "sources": ["D46c"],
      "aboutPersons": true,
      "windowDays": 0,
      "example": {
        "text": "Of ten residents eight have one.",
        "from": "2026-01-01",
        "to": "2026-02-01",
        "values": [{ "measure": "MAIN", "slice": null, "numerator": 8, "denominator": 10, "value": "80.0" }]
      }
    }
  ]
}
`;
const targets = `targets:
  - indicator: I14
    id: t-1
    comparator: AT_LEAST
    value: 80
    unit: PERCENT
    clause: agr-a/1
    source: D46c
`;

function read(change: { document?: string; decisions?: string; indicators?: string; targets?: string }) {
  return readFacts([
    { file: "a.yaml", text: change.document ?? document },
    { file: EXAMPLE_DECISIONS_FILE, text: change.decisions ?? decisions },
    { file: INDICATORS_FILE, text: change.indicators ?? indicators },
    { file: TARGETS_FILE, text: change.targets ?? targets },
  ]);
}

it("reads good files", () => {
  const facts = read({});
  expect(facts.agreements.map(({ fact }) => fact.sourceDocument)).toEqual(["Test"]);
  expect(facts.agreements[0]?.fact.parties[1]?.code).toBe("1480");
});

describe("a mistake is told with file, line and rule", () => {
  const extra = `  - id: agr-b
    titleSv: Avtal
    titleEn: Agreement
    kind: HS_AGREEMENT
    region: 14
    stages: [{ status: IN_FORCE, source: E51 }]
    parties: [{ kind: REGION, code: 14, name: V }]
    source: E1
`;
  it.each([
    [
      "a wrong sum",
      "amountMSEK: 1000",
      "amountMSEK: 999",
      "a.yaml:22: the parts add up to 6777, not to 6778 MSEK (rule funding-sum)",
    ],
    [
      "a clause without a source",
      "\n        source: E49",
      "",
      "a.yaml:15: source is missing: each fact names the row that it is from, for example B37 (rule source)",
    ],
    [
      "a source that is no row",
      "source: E49",
      "source: page 4",
      "a.yaml:20: source must be a row like B37 or a list of rows (rule format)",
    ],
    [
      "a municipality of another region",
      "code: 1480",
      "code: 1380",
      "a.yaml:13: municipality 1380 is not in region 14 (rule municipality-code)",
    ],
    [
      "a municipality code of no region",
      "code: 1480",
      "code: 1180",
      "a.yaml:13: municipality code 1180 is of no region (rule municipality-code)",
    ],
    [
      "a code that is not four digits",
      "code: 1480",
      "code: 148",
      "a.yaml:13: municipality code 148 is not four digits (rule municipality-code)",
    ],
    [
      "the same party twice",
      "code: 1480, name: Göteborgs kommun }",
      "code: 1480, name: G }\n      - { kind: MUNICIPALITY, code: 1480, name: G }",
      "a.yaml:14: party 1480 is already used in a.yaml (rule duplicate-id)",
    ],
    [
      "the same amount twice",
      "id: f-s",
      "id: f-r",
      "a.yaml:22: amount f-r is already used in a.yaml (rule duplicate-id)",
    ],
    [
      "a day that does not exist",
      "from: 2025-08-14",
      "from: 2025-02-30",
      "a.yaml:10: from must be a day like 2026-03-03 (rule format)",
    ],
    [
      "a misspelt key",
      "textEn: Physicians",
      "textEnglish: Physicians",
      "a.yaml:19: unknown key textEnglish (rule format)",
    ],
    ["an unknown kind", "kind: HS_AGREEMENT", "kind: TREATY", "a.yaml:6: kind must be one of FRAMEWORK"],
    [
      "an unknown parent",
      "    region: 14\n    signingRule",
      "    region: 14\n    parent: agr-x\n    signingRule",
      "a.yaml:3: there is no agreement agr-x (rule unknown-reference)",
    ],
    ["broken YAML", "document: Test", "document: [Test", "a.yaml:"],
  ])("%s", (_case, from, to, message) => {
    const text = document.replace(from, to);
    expect(text).not.toBe(document);
    expect(() => read({ document: text })).toThrow(message);
  });

  it("two agreements of one name at the same time", () => {
    expect(() => read({ document: document + extra })).toThrow(
      "a.yaml:34: agreement Avtal (HS_AGREEMENT 14) overlaps another of that name in a.yaml (rule overlapping-validity)",
    );
  });

  it("the same id twice", () => {
    expect(() => read({ document: document + extra.replace("agr-b", "agr-a") })).toThrow(
      "a.yaml:34: agreement agr-a is already used in a.yaml (rule duplicate-id)",
    );
  });

  it.each([
    [
      "party: 1480",
      "party: 1481",
      "example-decisions.yaml:2: there is no party agr-a/1481 (rule unknown-reference)",
    ],
    [
      ", decidedOn: 2025-10-28",
      "",
      "example-decisions.yaml:2: a decision of YES has a day (rule decision-day)",
    ],
  ])("a made-up decision with %s → %s", (from, to, message) => {
    expect(() => read({ decisions: decisions.replace(from, to) })).toThrow(message);
  });

  it.each([
    [
      "clause: agr-a/1",
      "clause: agr-a/9",
      "targets.yaml:2: there is no clause agr-a/9 (rule unknown-reference)",
    ],
    [
      "indicator: I14",
      "indicator: I15",
      "targets.yaml:2: there is no indicator I15 (rule unknown-reference)",
    ],
    ["indicator: I14", "indicator: 14", "targets.yaml:2: indicator must be written like I13 (rule format)"],
    ["value: 80", "value: 80 %", "targets.yaml:5: value must be a decimal like 28.5 (rule format)"],
    ["AT_LEAST", "MORE", "targets.yaml:4: comparator must be one of AT_LEAST, AT_MOST"],
    ["id: t-1", "id: t-1\n    baselineYear: soon", "targets.yaml:4: baselineYear must be a year like 2026"],
    [
      "    source: D46c\n",
      "    source: D46c\n  - { indicator: I14, id: t-1, comparator: DECREASE, unit: PERCENT, source: D46c }\n",
      "targets.yaml:9: target t-1 is already used in targets.yaml (rule duplicate-id)",
    ],
  ])("a target with %s → %s", (from, to, message) => {
    expect(() => read({ targets: targets.replace(from, to) })).toThrow(message);
  });

  it.each([
    ['"code": "I14"', '"code": "14"', "indicators.json:4: code must be written like I13 (rule format)"],
    ['"owner": "PERSONS"', '"owner": "NOBODY"', "indicators.json:5: owner must be one of PERSONS, TEAMS"],
    ['"period": "DAY"', '"period": "WEEK"', "indicators.json:13: period must be one of DAY, MONTH"],
    ['["REGION", "CARE_HOME"]', '["STREET"]', "indicators.json:14: 0 must be one of REGION, MUNICIPALITY"],
    ['"decimals": 1', '"decimals": 0.5', "indicators.json:16: decimals must be a whole number (rule format)"],
    ['"kind": "SHARE"', '"kind": "GUESS"', "indicators.json:16: kind must be one of SHARE, COUNT"],
    ['"windowDays": 0,', "", "indicators.json:3: windowDays must be a whole number (rule format)"],
    ['"slices": []', '"slices": [', "indicators.json:"],
  ])("an indicator with %s → %s", (from, to, message) => {
    expect(() => read({ indicators: indicators.replace(from, to) })).toThrow(message);
  });

  it("every mistake at once, a line each", () => {
    const text = document.replace("kind: HS_AGREEMENT", "kind: TREATY").replace("\n        source: E49", "");
    expect(() => read({ document: text, indicators: indicators.replace('"DAY"', '"WEEK"') })).toThrow(
      /^a\.yaml:6: .*\na\.yaml:15: .*\nindicators\.json:13: .*$/,
    );
  });
});
