import { describe, expect, it } from "vitest";
import { reasonProblems } from "./statement.js";

describe("a reason", () => {
  it.each([
    ["Unconscious, allergies unknown.", []],
    ["", ["REASON_REQUIRED"]],
    ["         .         ", ["REASON_REQUIRED"]],
    ["x".repeat(2001), ["REASON_REQUIRED"]],
    ["Patient 19121212-1212 is unconscious", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["Patient 191212121212 is unconscious", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["Patient 121212+1212 is unconscious", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["Called 0701234567 at 10:15, no answer", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
    ["Systolic 85, pulse 130 at 10:15", []],
  ])("%j: %j", (text, codes) => {
    expect(reasonProblems("reason", text).map(({ code }) => code)).toEqual(codes);
  });
});
