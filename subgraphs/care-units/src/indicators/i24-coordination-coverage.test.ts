import { describe, expect, it } from "vitest";
import { coordinationCoverageIndicator, municipalityOf } from "./i24-coordination-coverage.js";
import { counted } from "./testing/counted.js";
import type { CoordinationAreaFacts } from "./unit-facts.js";

type Dated = readonly [validFrom: string | null, validTo: string | null];

const area = (there: Dated, ...coordinated: readonly Dated[]): CoordinationAreaFacts => {
  const dated = ([validFrom, validTo]: Dated) => ({ areaId: "cd-0180-jarva", validFrom, validTo });
  return {
    is: "COORDINATION_AREA",
    place: { municipality: "0180" },
    days: { from: "2023-06-01", to: "2023-09-30" },
    areas: [dated(there)],
    assignments: coordinated.map(dated),
  };
};

describe("areas with a coordinating health centre (C23)", () => {
  it.each([
    ["coordinated all along", [null, null], [["2021-02-01", null]], ["2023-06-01..2023-10-01 1/1"]],
    ["nobody ever coordinated it", [null, null], [], ["2023-06-01..2023-10-01 0/1"]],
    [
      "it ends with the merger",
      [null, "2023-06-30"],
      [["2021-02-01", "2023-06-30"]],
      ["2023-06-01..2023-07-01 1/1"],
    ],
    [
      "it comes with the merger and waits two months for its health centre",
      ["2023-07-01", null],
      [["2023-09-01", null]],
      ["2023-07-01..2023-09-01 0/1", "2023-09-01..2023-10-01 1/1"],
    ],
    [
      "another health centre takes over the day after",
      [null, null],
      [
        ["2021-02-01", "2023-08-15"],
        ["2023-08-16", null],
      ],
      ["2023-06-01..2023-08-16 1/1", "2023-08-16..2023-10-01 1/1"],
    ],
    [
      "two health centres for two weeks",
      [null, null],
      [
        ["2021-02-01", "2023-08-31"],
        ["2023-08-18", null],
      ],
      ["2023-06-01..2023-08-18 1/1", "2023-08-18..2023-09-01 0/1", "2023-09-01..2023-10-01 1/1"],
    ],
    ["it is not there any more", [null, "2020-06-30"], [["2021-02-01", null]], []],
  ] as const)("%s", (_case, there, coordinated, told) => {
    expect(counted(coordinationCoverageIndicator, area(there, ...coordinated))).toEqual(told);
  });

  it("tells areas without a health centre from those with two", () => {
    const missing = area([null, null]);
    const twice = area([null, null], ["2021-02-01", null], ["2022-01-01", null]);
    const of = (facts: CoordinationAreaFacts) =>
      ["MISSING", "DUPLICATE"].map((measure) => counted(coordinationCoverageIndicator, facts, measure));
    expect(of(missing)).toEqual([["2023-06-01..2023-10-01 1/0"], ["2023-06-01..2023-10-01 0/0"]]);
    expect(of(twice)).toEqual([["2023-06-01..2023-10-01 0/0"], ["2023-06-01..2023-10-01 1/0"]]);
  });

  it("a city district lies in the municipality of its id", () => {
    expect(municipalityOf("cd-0180-rinkeby-kista")).toBe("0180");
    expect(municipalityOf("0184")).toBe("0184");
  });
});
