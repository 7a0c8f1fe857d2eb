import { runExample } from "@vardgraf/core";
import { expect, it } from "vitest";
import { agreementIndicators } from "./index.js";

it.each(
  agreementIndicators.map((indicator) => [`${indicator.code} ${indicator.shortName}`, indicator] as const),
)("the example of %s comes to what it says", (_name, indicator) => {
  expect(runExample(indicator)).toEqual(indicator.example.expected);
});
