import { expect, it } from "vitest";
import { allocationProblems, type WantedAmount } from "./allocation.js";

const known = [
  { id: "all", parentId: null, year: 2026, amountMSEK: "100" },
  { id: "staff", parentId: "all", year: 2026, amountMSEK: "60.5" },
  { id: "nurses", parentId: "staff", year: 2026, amountMSEK: "20" },
];
const part: WantedAmount = {
  id: null,
  parentId: "all",
  year: 2026,
  amountMSEK: "39.5",
  purposeSv: "Läkarmedverkan",
  purposeEn: "Mobile physicians",
  decisionRef: "RS 2026-0412",
};

it.each<[string, Partial<WantedAmount>, string[]]>([
  ["what is left of the whole", {}, []],
  ["less than is left", { amountMSEK: "0.001" }, []],
  ["an amount by itself, however large", { parentId: null, amountMSEK: "500" }, []],
  ["a thousand kronor more than is left", { amountMSEK: "39.501" }, ["VALUE_OUT_OF_RANGE amountMSEK"]],
  ["nothing", { amountMSEK: "0" }, ["VALUE_OUT_OF_RANGE amountMSEK"]],
  ["less than nothing", { amountMSEK: "-1" }, ["VALUE_OUT_OF_RANGE amountMSEK"]],
  ["parts of a thousand kronor", { amountMSEK: "1.0005" }, ["VALUE_OUT_OF_RANGE amountMSEK"]],
  ["more than there is", { parentId: null, amountMSEK: "1000001" }, ["VALUE_OUT_OF_RANGE amountMSEK"]],
  ["a part of something unknown", { parentId: "none" }, ["UNKNOWN_REFERENCE parent"]],
  ["a part of another year", { year: 2025 }, ["VALUE_OUT_OF_RANGE year"]],
  ["no year of this century", { parentId: null, year: 1999 }, ["VALUE_OUT_OF_RANGE year"]],
  ["no purpose", { purposeSv: "" }, ["VALUE_REQUIRED purposeSv"]],
  ["corrected upwards, within the whole", { id: "staff", amountMSEK: "100" }, []],
  ["corrected above the whole", { id: "staff", amountMSEK: "101" }, ["VALUE_OUT_OF_RANGE amountMSEK"]],
  ["corrected below its parts", { id: "staff", amountMSEK: "19" }, ["VALUE_OUT_OF_RANGE amountMSEK"]],
  ["made a part of itself", { id: "staff", parentId: "staff" }, ["UNKNOWN_REFERENCE parent"]],
  [
    "made a part of its own part",
    { id: "staff", parentId: "nurses", amountMSEK: "20" },
    ["UNKNOWN_REFERENCE parent"],
  ],
  [
    "moved to another year than its parts",
    { id: "staff", parentId: null, year: 2025, amountMSEK: "60" },
    ["VALUE_OUT_OF_RANGE year"],
  ],
])("%s", (_case, change, expected) => {
  const problems = allocationProblems({ ...part, ...change }, known);
  expect(problems.map(({ code, field }) => `${code} ${String(field?.join("."))}`)).toEqual(expected);
});
