import { describe, expect, it } from "vitest";
import { Disclosures } from "./disclosures.js";

describe("what may be shown is remembered", () => {
  it("while the cells are the same, and no longer", () => {
    const disclosures = new Disclosures();
    const first = disclosures.of("I13 13 MUNICIPALITY", "7 24314");
    expect(disclosures.of("I13 13 MUNICIPALITY", "7 24314")).toBe(first);
    expect(disclosures.of("I13 13 CARE_UNIT", "7 24314")).not.toBe(first);
    expect(disclosures.of("I13 13 MUNICIPALITY", "8 24314")).not.toBe(first);
    expect(disclosures.of("I13 13 MUNICIPALITY", "7 24314")).not.toBe(first);
  });

  it("of so many that memory stays bounded, the oldest forgotten first", () => {
    const disclosures = new Disclosures();
    const oldest = disclosures.of("0", "1");
    const later = disclosures.of("1", "1");
    for (let at = 2; at <= 500; at += 1) disclosures.of(String(at), "1");
    expect(disclosures.of("1", "1")).toBe(later);
    expect(disclosures.of("0", "1")).not.toBe(oldest);
  });
});
