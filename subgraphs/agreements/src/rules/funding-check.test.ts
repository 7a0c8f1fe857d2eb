import { expect, it } from "vitest";
import { checkSum } from "./funding-check.js";

it.each([
  ["the whole (D42, D43)", "6778", ["5725", "1000", "53"], "6778", "0", true],
  ["the municipalities (D43, D44, D59, D61)", "1000", ["750", "150", "100"], "1000", "0", true],
  ["staff (D59, D61, D63)", "3281", ["2531", "150", "400", "100", "100"], "3281", "0", true],
  ["the regions, itemised in part (D43)", "5725", ["2409", "2531", "400", "100"], "5440", "285", false],
  ["parts that are too much", "10", ["7.5", "2.6"], "10.1", "-0.1", false],
  ["no parts", "53", [], "0", "53", false],
])("%s: %s of %j", (_case, amountMSEK, terms, sumMSEK, remainderMSEK, addsUp) => {
  expect(checkSum({ amountMSEK, terms })).toEqual({ sumMSEK, remainderMSEK, addsUp });
});
