import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeviationStatus, deviationStatuses } from "../tables/enums.js";
import { deviationProblems, type NewDeviation, statusProblems } from "./deviation.js";

const region = "SE2321000115-1000";
const halmstad = "SE2120001215-1000";
const deviation: NewDeviation = {
  description: "Jourläkaren gick inte att nå under lördagskvällen.",
  concerns: region,
  other: halmstad,
  own: halmstad,
  homeKnown: true,
};

describe("reporting a deviation (B8, E57)", () => {
  const cases: [string, Partial<NewDeviation>, string[]][] = [
    ["at the other provider", {}, []],
    ["at one's own", { concerns: halmstad, other: region }, []],
    ["between others", { own: "SE2120001249-1000" }, ["ORGANISATION_MISMATCH concernsProvider"]],
    ["with oneself", { concerns: halmstad }, ["PARTIES_NOT_DISTINCT otherProvider"]],
    ["at nobody", { concerns: null }, ["UNKNOWN_REFERENCE concernsProvider"]],
    ["with nobody", { other: null }, ["UNKNOWN_REFERENCE otherProvider"]],
    ["at no home", { homeKnown: false }, ["UNKNOWN_REFERENCE careHome"]],
    ["without words", { description: "\n" }, ["VALUE_REQUIRED description"]],
    ["with too many words", { description: "x".repeat(4001) }, ["VALUE_OUT_OF_RANGE description"]],
    [
      "about a patient by number",
      { description: "Gäller 19380412-2384." },
      ["TEXT_HOLDS_IDENTITY_NUMBER description"],
    ],
  ];
  it.each(cases)("%s", (_case, change, expected) => {
    const problems = deviationProblems({ ...deviation, ...change });
    expect(problems.map(({ code, field }) => `${code} ${field?.[0]}`)).toEqual(expected);
  });
});

describe("the status of a deviation (E58)", () => {
  it.each<[DeviationStatus, DeviationStatus, boolean]>([
    ["OPEN", "OPEN", false],
    ["OPEN", "HANDLED", true],
    ["OPEN", "UNRESOLVED", true],
    ["UNRESOLVED", "HANDLED", true],
    ["UNRESOLVED", "OPEN", false],
    ["UNRESOLVED", "UNRESOLVED", false],
    ["HANDLED", "OPEN", false],
    ["HANDLED", "UNRESOLVED", false],
    ["HANDLED", "HANDLED", false],
  ])("from %s to %s: %s", (now, next, allowed) => {
    expect(statusProblems(now, next, "Ny rutin är på plats.").map(({ code }) => code)).toEqual(
      allowed ? [] : ["DEVIATION_STATUS"],
    );
  });

  it("needs words that name nobody", () => {
    expect(statusProblems("OPEN", "HANDLED", " ")).toMatchObject([{ code: "VALUE_REQUIRED" }]);
    expect(statusProblems("OPEN", "HANDLED", "380412-2384")).toMatchObject([
      { code: "TEXT_HOLDS_IDENTITY_NUMBER" },
    ]);
  });

  it("changes at most twice, whatever is tried", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deviationStatuses), { maxLength: 12 }), (tries) => {
        let status: DeviationStatus = "OPEN";
        let changes = 0;
        for (const next of tries) {
          if (statusProblems(status, next, "Åtgärdat.").length > 0) continue;
          status = next;
          changes += 1;
        }
        expect(changes).toBeLessThanOrEqual(2);
      }),
    );
  });
});
