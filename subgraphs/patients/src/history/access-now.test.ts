import { describe, expect, it } from "vitest";
import type { Period } from "../access/kinds.js";
import type { RowKind } from "../access/sealed.js";
import { accessNow } from "./access-now.js";

interface Row {
  readonly approved: boolean;
  readonly from: string;
  readonly to: string | null;
}
const kind: RowKind<Row> = {
  group: ({ approved }) => (approved ? "SHARED_PLAN" : "OTHER_PLAN"),
  owner: ({ approved }) => ({ custodianProvider: approved ? "then" : "now", authorUnit: "unit" }),
  period: ({ from, to }) => ({ from, to }),
  approvedForPatient: ({ approved }) => approved,
  tellsPlace: false,
};
const row = (from: string, to: string | null, approved = false): Row => ({ approved, from, to });
const now = row("2026-03-01", "2026-03-31");

describe("access to the past of a row", () => {
  it("is decided on the row as it is now", () => {
    const then = row("2026-03-01", "2026-03-31", true);
    const access = accessNow(kind, now, [then]);
    expect(access.approvedForPatient(then)).toBe(false);
    expect(access.group(then)).toBe("OTHER_PLAN");
    expect(access.owner(then)?.custodianProvider).toBe("now");
  });

  it.each<[string, readonly Row[], Period]>([
    ["nothing but now", [], { from: "2026-03-01", to: "2026-03-31" }],
    ["days within", [row("2026-03-10", "2026-03-11")], { from: "2026-03-01", to: "2026-03-31" }],
    ["earlier days", [row("2026-01-01", "2026-01-31")], { from: "2026-01-01", to: "2026-03-31" }],
    ["an end that was open", [row("2026-03-10", null)], { from: "2026-03-01", to: null }],
    [
      "the state before and after",
      [row("2026-02-01", "2026-02-02"), row("2026-04-01", "2026-04-02")],
      { from: "2026-02-01", to: "2026-04-02" },
    ],
  ])("is closed by a block of any day that was told of: %s", (_case, told, period) => {
    expect(accessNow(kind, now, told).period(now)).toEqual(period);
  });
});
