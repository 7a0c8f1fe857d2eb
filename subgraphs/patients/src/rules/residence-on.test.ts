import { describe, expect, it } from "vitest";
import { residenceOn } from "./residence-on.js";

const home = { id: "home", validFrom: "2020-01-01", validTo: null, shortTerm: false };
const place = { id: "short-term place", validFrom: "2026-03-01", validTo: "2026-03-14", shortTerm: true };

describe("a short-term place goes before the home", () => {
  it.each([
    ["2019-12-31", undefined],
    ["2026-02-28", "home"],
    ["2026-03-01", "short-term place"],
    ["2026-03-14", "short-term place"],
    ["2026-03-15", "home"],
  ])("%s", (day, expected) => expect(residenceOn([home, place], day)?.id).toBe(expected));
});
