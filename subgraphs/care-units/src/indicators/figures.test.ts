/** Values of indicators as clients meet them, and that they agree with what other fields show. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, developer, head, mas, nurse, patient, planner, staff } from "../testing/people.js";
import { start, type StartedSubgraph } from "../testing/start.js";
import { stockholmAreas } from "../testing/stockholm.js";
import { type Figure, figureRequest, figures, refusal } from "./testing/figures.js";

let started: StartedSubgraph;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started.subgraph.close());

const year = { region: "13", from: "2025-01-01", to: "2026-01-01" };
const brief = ({ numerator, denominator, value }: Figure) => `${numerator}/${denominator} ${value}`;

/** One entity by reference, for a planner; fails on errors. */
async function entity<T>(reference: Record<string, unknown>, selection: string): Promise<T> {
  const { data, errors } = await started.call<{ _entities: T[] }>({
    query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${String(reference["__typename"])} { ${selection} } } }`,
    variables: { r: [reference] },
    claims: planner,
  });
  expect(errors).toBeUndefined();
  return data?._entities[0] as T;
}

describe("areas with a coordinating health centre (I24)", () => {
  const merger = { region: "01", from: "2023-01-01", to: "2024-01-01", bucket: "MONTH" };
  const lastDays =
    "2023-01-31 2023-02-28 2023-03-31 2023-04-30 2023-05-31 2023-06-30 2023-07-31 2023-08-31 2023-09-30 2023-10-31 2023-11-30 2023-12-31".split(
      " ",
    );

  it("finds 38 areas until June 2023, 36 from July, and Järva without a health centre for two months", async () => {
    const values = await figures(started, "I24", { ...merger, measures: ["MAIN", "MISSING"] });
    const main = values.filter(({ measure }) => measure === "MAIN");
    expect(main.map(brief)).toEqual([
      ...Array(6).fill("38/38 100.0"),
      ...Array(2).fill("35/36 97.2"),
      ...Array(4).fill("36/36 100.0"),
    ]);
    expect(main.map(({ attainments }) => attainments[0]?.status)).toEqual([
      ...Array(6).fill("MET"),
      ...Array(2).fill("NOT_MET"),
      ...Array(4).fill("MET"),
    ]);
    expect(main[6]?.attainments).toEqual([
      { target: { id: "tgt-i24-c23" }, met: false, goal: "100.0", gap: "-2.8", status: "NOT_MET" },
    ]);
    expect(values.flatMap(({ measure, numerator }) => (measure === "MISSING" ? numerator : []))).toEqual([
      0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0,
    ]);
  });

  it("agrees with the region's coverage on the last day of every month", async () => {
    const values = await figures(started, "I24", merger);
    const region = { __typename: "Region", code: "01", coordinationAreas: stockholmAreas };
    for (const [index, day] of lastDays.entries()) {
      const { coordinationCoverage: shown } = await entity<{
        coordinationCoverage: {
          expected: number;
          covered: number;
          coveredPercent: string;
          missing: object[];
          duplicates: object[];
        };
      }>(
        region,
        `coordinationCoverage(asOf: "${day}") { expected covered coveredPercent missing { __typename } duplicates { __typename } }`,
      );
      expect(values.slice(3 * index, 3 * index + 3).map(brief)).toEqual([
        `${shown.covered}/${shown.expected} ${shown.coveredPercent}`,
        `${shown.missing.length}/null ${shown.missing.length}`,
        `${shown.duplicates.length}/null ${shown.duplicates.length}`,
      ]);
    }
  });

  it("tells in which municipality the area lies that nobody coordinates", async () => {
    const values = await figures(started, "I24", {
      region: "01",
      on: "2023-07-31",
      groupBy: "MUNICIPALITY",
      measures: ["MISSING"],
    });
    expect(values).toHaveLength(27);
    expect(
      values
        .filter(({ numerator }) => numerator !== 0)
        .map(({ group, numerator }) => [group.code, numerator]),
    ).toEqual([
      ["01", 1],
      ["0180", 1],
    ]);
  });

  it("has no value in a region that has no areas, and needs to be told which there are", async () => {
    const [main] = await figures(started, "I24", { region: "99", on: "2023-07-31" });
    expect(main).toMatchObject({ value: null, reason: "NO_DENOMINATOR" });
    const request = figureRequest("I24", { region: "01", on: "2023-07-31" }, planner, { regions: undefined });
    expect(await refusal(started, request)).toBe("BAD_USER_INPUT");
  });
});

describe("mandatory meetings (I09)", () => {
  type Report = {
    expected: number;
    confirmed: number;
    confirmedPercent: string | null;
    unconfirmed: object[];
    missing: object[];
  };
  const report = "expected confirmed confirmedPercent unconfirmed { id } missing { id }";
  const told = ({ expected, confirmed, confirmedPercent, unconfirmed, missing }: Report) => [
    `${confirmed}/${expected} ${confirmedPercent}`,
    `${unconfirmed.length}/null ${unconfirmed.length}`,
    `${missing.length}/null ${missing.length}`,
  ];

  it.each([2024, 2025])("agrees with the reports of the region and its municipalities for %s", async (of) => {
    const values = await figures(started, "I09", {
      region: "13",
      on: `${of}-12-31`,
      groupBy: "MUNICIPALITY",
    });
    expect(values).toHaveLength(7 * 3);
    for (let index = 0; index < values.length; index += 3) {
      const [main, ...others] = values.slice(index, index + 3);
      const { __typename, code } = main?.group ?? {};
      const { reconciliationReport } = await entity<{ reconciliationReport: Report }>(
        { __typename, code },
        `reconciliationReport(year: ${of}) { ${report} }`,
      );
      expect([main, ...others].map((one) => one && brief(one))).toEqual(told(reconciliationReport));
    }
  });

  it("adds up over the health centres", async () => {
    const values = await figures(started, "I09", { ...year, groupBy: "CARE_UNIT", measures: ["MAIN"] });
    const [region, ...centres] = values;
    const sum = (of: "numerator" | "denominator") => centres.reduce((all, one) => all + (one[of] ?? 0), 0);
    expect(centres.every(({ group }) => group.__typename === "CareUnit" && group.hsaId !== undefined)).toBe(
      true,
    );
    expect([sum("numerator"), sum("denominator")]).toEqual([region?.numerator, region?.denominator]);
  });

  it("is compared with the target as an exact fraction", async () => {
    const [main] = await figures(started, "I09", year);
    expect(main?.attainments).toMatchObject([{ target: { id: "tgt-i09-b65" }, met: false, goal: "100.0" }]);
  });

  it("shows a municipality without homes that must meet, which is not zero per cent", async () => {
    const values = await figures(started, "I09", { region: "13", on: "2022-12-31", measures: ["MAIN"] });
    expect(values).toMatchObject([{ numerator: 0, denominator: 0, value: null, reason: "NO_DENOMINATOR" }]);
    expect(values[0]?.attainments[0]?.status).toBe("NO_VALUE");
  });
});

describe("on call round the clock (I25)", () => {
  const services = [
    ["oc-13-halmstad-internmedicin", "SE2321000115-CL01"],
    ["oc-13-halmstad-geriatrik", "SE2321000115-CL04"],
    ["oc-13-varberg-internmedicin", "SE2321000115-CL06"],
    ["oc-13-kungsbacka-internmedicin", "SE2321000115-CL11"],
  ] as const;

  it("agrees with the cover of every service, also when clocks change", async () => {
    const values = await figures(started, "I25", { ...year, bucket: "MONTH", groupBy: "CARE_UNIT" });
    for (const [service, clinic] of services)
      for (const month of ["2025-03", "2025-08", "2025-10"]) {
        const { coverage } = await entity<{
          coverage: { hours: string; coveredHours: string; coveredPercent: string };
        }>(
          { __typename: "OnCallService", id: service },
          `coverage(from: "${month}-01", to: "${month}-31") { hours coveredHours coveredPercent }`,
        );
        const figure = values.find(({ group, from }) => group.hsaId === clinic && from.startsWith(month));
        expect((figure?.numerator ?? 0) / 60).toBe(Number(coverage.coveredHours));
        expect((figure?.denominator ?? 0) / 60).toBe(Number(coverage.hours));
        expect(figure?.value).toBe(coverage.coveredPercent);
      }
  });

  it("shows Kungsbacka's free Saturdays and Halmstad's geriatrics in office hours", async () => {
    const values = await figures(started, "I25", { region: "13", on: "2025-08-31", groupBy: "CARE_UNIT" });
    expect(values.map(({ group, value }) => [group.code ?? group.hsaId, value])).toEqual([
      ["13", "80.0"],
      ["SE2321000115-CL01", "100.0"],
      ["SE2321000115-CL04", "25.4"],
      ["SE2321000115-CL06", "100.0"],
      ["SE2321000115-CL11", "94.6"],
    ]);
    expect(values.map(({ attainments }) => attainments[0]?.met)).toEqual([false, true, false, true, false]);
  });

  it("counts a whole year as the sum of its months", async () => {
    const [whole] = await figures(started, "I25", year);
    expect(whole?.denominator).toBe(4 * 365 * 1440);
    const months = await figures(started, "I25", { ...year, bucket: "MONTH" });
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(whole?.numerator);
  });
});

describe("places published (I34)", () => {
  it("finds a number for the year of every home of Halland", async () => {
    const values = await figures(started, "I34", { ...year, groupBy: "MUNICIPALITY" });
    expect(brief(values[0] as Figure)).toBe("60/60 100.0");
    expect(values[0]?.attainments[0]?.status).toBe("MET");
    expect(values.slice(1).reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)).toBe(60);
  });

  it("counts no homes where no agreement asks for it", async () => {
    expect(await figures(started, "I34", { ...year, region: "12" })).toMatchObject([
      { denominator: 0, value: null, reason: "NO_DENOMINATOR", attainments: [] },
    ]);
  });
});

describe("who may ask", () => {
  const unit = staff("SE2321000115-HC001", "E0903", "Statistik");
  const dashboard = (purpose: string) => ({ ...planner, commissionPurpose: purpose });
  const select = { region: "13", on: "2025-12-31" };

  it.each([
    ["a planner", planner, null],
    ["an auditor at a dashboard", dashboard("Kvalitetssäkring"), null],
    ["the nurse with medical responsibility", mas, null],
    ["the head of a health centre", head, null],
    ["a nurse at work", nurse, null],
    ["an administrator", admin, null],
    ["a developer", developer, null],
    ["a dashboard without a reason to", dashboard("Vård och behandling"), "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["staff of the portal with the purpose of a dashboard", unit, "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["a patient", patient, "FORBIDDEN"],
    ["somebody without a token", undefined, "UNAUTHENTICATED"],
  ] as const)(
    "%s: counts of meetings as the report of the region, and figures of the register",
    async (_who, claims, code) => {
      expect(await refusal(started, figureRequest("I09", select, claims))).toBe(code);
      const { errors } = await started.call({
        query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on Region { reconciliationReport(year: 2025) { expected } } } }`,
        variables: { r: [{ __typename: "Region", code: "13" }] },
        ...(claims === undefined ? {} : { claims }),
      });
      expect(errors?.[0]?.extensions?.code ?? null).toBe(code);
      for (const open of ["I24", "I25", "I34"])
        expect(await refusal(started, figureRequest(open, select, claims))).toBeNull();
    },
  );

  it("nobody is refused for asking unsuppressed, because nothing is suppressed", async () => {
    for (const claims of [planner, mas]) {
      const [main] = await figures(started, "I09", { ...select, exact: true }, claims);
      expect(main).toMatchObject({ suppressed: false, disclosureControl: "NOT_ABOUT_PERSONS" });
      expect(main).toEqual((await figures(started, "I09", select, claims))[0]);
    }
  });
});

describe("what is refused", () => {
  const on = "2025-12-31";
  it.each([
    ["an indicator of others", "I13", { region: "13", on }, "INDICATOR_NOT_COMPUTED"],
    ["a region that is none", "I25", { region: "1380", on }, "BAD_USER_INPUT"],
    ["a measure that it lacks", "I25", { region: "13", on, measures: ["P90"] }, "BAD_USER_INPUT"],
    ["a dimension that it lacks", "I25", { region: "13", on, slice: "AGE" }, "BAD_USER_INPUT"],
    ["a month that is not over", "I25", { region: "13", on: "2026-03-31" }, "PERIOD_NOT_ALLOWED"],
    ["a day in a month", "I25", { region: "13", on: "2026-02-15" }, "PERIOD_NOT_ALLOWED"],
    ["a month of what is counted by year", "I09", { region: "13", on: "2025-11-30" }, "PERIOD_NOT_ALLOWED"],
    ["quarters of what is counted by year", "I34", { ...year, bucket: "QUARTER" }, "PERIOD_NOT_ALLOWED"],
  ])("%s", async (_case, code, select, expected) => {
    expect(await refusal(started, figureRequest(code, select, planner))).toBe(expected);
  });
});

describe("three years of months cost as many statements as one, and all groups one more than the region", () => {
  const months = { from: "2023-03-01", to: "2026-03-01", bucket: "MONTH" };
  const years = { from: "2016-01-01", to: "2026-01-01", bucket: "YEAR" };
  const [month, one] = [{ on: "2026-02-28" }, { on: "2025-12-31" }];
  it.each([
    // Homes with places, meetings; then municipalities, or the health centres of the groups.
    ["I09", "13", "REGION", 2, one, years],
    ["I09", "13", "MUNICIPALITY", 3, one, years],
    ["I09", "13", "CARE_UNIT", 3, one, years],
    ["I34", "13", "CARE_UNIT", 3, one, years],
    // Assignments; then municipalities.
    ["I24", "01", "REGION", 1, month, months],
    ["I24", "01", "MUNICIPALITY", 2, month, months],
    // Services, schedules, clinics.
    ["I25", "13", "REGION", 3, month, months],
    ["I25", "13", "CARE_UNIT", 3, month, months],
  ])("%s in %s by %s: %i", async (code, region, groupBy, statements, short, long) => {
    for (const select of [short, long]) {
      const request = figureRequest(code, { region, groupBy, ...select }, planner);
      const { answer, statements: counted } = await started.count(request);
      expect(answer.errors).toBeUndefined();
      expect(counted).toBe(statements);
    }
  });
});
