import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type BlockFacts, blockOn, type Reader } from "./block.js";

const now = Temporal.Instant.from("2026-03-31T09:00:00+02:00");
const row = { custodianProvider: "region", authorUnit: "centre", from: "2026-02-01", to: "2026-02-10" };
const nurse: Reader = {
  providerHsaId: "municipality",
  unitHsaId: "home care",
  employeeHsaId: "nurse",
  social: false,
};
const centre: Reader = {
  providerHsaId: "region",
  unitHsaId: "centre",
  employeeHsaId: "physician",
  social: false,
};
const clinic: Reader = { ...centre, unitHsaId: "clinic" };
const outer: BlockFacts = {
  level: "OUTER",
  blockedProvider: "region",
  blockedUnit: null,
  infoFrom: null,
  infoTo: null,
  revocations: [],
};
const inner: BlockFacts = { ...outer, level: "INNER", blockedUnit: "centre" };
const lifted = (forUnit: string, forPerson: string | null, until: string): BlockFacts["revocations"] => [
  { forUnit, forPerson, until },
];

const TEN = "2026-03-31T10:00:00+02:00";
const liftedToday = lifted("home care", null, TEN);

describe("which block closes a row", () => {
  it.each<[string, BlockFacts[], Reader, string]>([
    ["no block", [], nurse, "NONE"],
    ["outer, another provider", [outer], nurse, "OUTER"],
    ["outer, the provider itself", [outer], clinic, "NONE"],
    ["outer of a third provider", [{ ...outer, blockedProvider: "private" }], nurse, "NONE"],
    ["inner, another unit of the provider", [inner], clinic, "INNER"],
    ["inner, the unit itself", [inner], centre, "NONE"],
    ["inner of another unit", [{ ...inner, blockedUnit: "clinic" }], clinic, "NONE"],
    ["inner, another provider", [inner], nurse, "INNER"],
    [
      "social services are outside their own municipality's care",
      [{ ...outer, blockedProvider: "region" }],
      { ...clinic, social: true },
      "OUTER",
    ],
    ["period before the row", [{ ...outer, infoTo: "2026-01-31" }], nurse, "NONE"],
    ["period that ends on the first day", [{ ...outer, infoTo: "2026-02-01" }], nurse, "OUTER"],
    ["period that starts on the last day", [{ ...outer, infoFrom: "2026-02-10" }], nurse, "OUTER"],
    ["period after the row", [{ ...outer, infoFrom: "2026-02-11" }], nurse, "NONE"],
    [
      "lifted for the unit",
      [{ ...outer, revocations: lifted("home care", null, "2026-03-31T10:00:00+02:00") }],
      nurse,
      "LIFTED",
    ],
    [
      "lifted until a moment ago",
      [{ ...outer, revocations: lifted("home care", null, "2026-03-31T09:00:00+02:00") }],
      nurse,
      "OUTER",
    ],
    [
      "lifted for a colleague",
      [{ ...outer, revocations: lifted("home care", "other", "2026-03-31T10:00:00+02:00") }],
      nurse,
      "OUTER",
    ],
    [
      "lifted for another unit",
      [{ ...outer, revocations: lifted("rehab", null, "2026-03-31T10:00:00+02:00") }],
      nurse,
      "OUTER",
    ],
    [
      "lifted one of two",
      [
        { ...outer, revocations: liftedToday },
        { ...outer, infoTo: "2026-03-01" },
      ],
      nurse,
      "OUTER",
    ],
    ["lifted outer over an inner", [{ ...outer, revocations: liftedToday }, inner], nurse, "INNER"],
    [
      "lifted both",
      [
        { ...outer, revocations: liftedToday },
        { ...inner, revocations: liftedToday },
      ],
      nurse,
      "LIFTED",
    ],
    [
      "lifted inner, for a unit of the provider",
      [{ ...inner, revocations: lifted("clinic", null, TEN) }],
      clinic,
      "LIFTED",
    ],
    [
      "lifted, but nothing for the provider itself to lift",
      [{ ...outer, revocations: lifted("clinic", null, TEN) }],
      clinic,
      "NONE",
    ],
    [
      "lifted, of days that the row does not tell about",
      [{ ...outer, infoTo: "2026-01-31", revocations: liftedToday }],
      nurse,
      "NONE",
    ],
    [
      "social services, what their own unit wrote",
      [outer, { ...inner, blockedUnit: "centre" }],
      { ...centre, social: true },
      "NONE",
    ],
  ])("%s", (_case, blocks, reader, expected) => expect(blockOn(row, blocks, reader, now)).toBe(expected));
});
