import { describe, expect, it } from "vitest";
import {
  mustReconcile,
  reconciledPercent,
  type ReconcilingHome,
  reconciliationReport,
  reconciliationState,
} from "./reconciliation.js";

const held = (confirmedOn: string | null) => ({ heldOn: "2025-05-05", confirmedOn });

describe("the yearly reconciliation (B65, B94)", () => {
  it.each([
    ["no meeting", [], "MISSING"],
    ["one that only one side knows of", [held(null)], "RECORDED"],
    ["one that both stand by", [held("2025-05-06")], "CONFIRMED"],
    ["several", [held(null), held("2025-05-06")], "CONFIRMED"],
  ])("%s is %s", (_case, meetings, state) => {
    expect(reconciliationState(meetings)).toBe(state);
  });

  it.each([
    ["open all year", [{ validFrom: "2023-01-01", places: 40 }], true],
    ["never opened", [], false],
    ["opened in July", [{ validFrom: "2025-07-01", places: 40 }], true],
    ["opened in August", [{ validFrom: "2025-08-01", places: 40 }], false],
    [
      "closed in June",
      [
        { validFrom: "2023-01-01", places: 40 },
        { validFrom: "2025-06-15", places: 0 },
      ],
      false,
    ],
    [
      "closed in July",
      [
        { validFrom: "2023-01-01", places: 40 },
        { validFrom: "2025-07-15", places: 0 },
      ],
      true,
    ],
    [
      "closed on the last day of June",
      [
        { validFrom: "2023-01-01", places: 40 },
        { validFrom: "2025-06-30", places: 0 },
      ],
      true,
    ],
  ])("a home %s", (_case, published, expected) => {
    expect(mustReconcile(published, 2025)).toBe(expected);
  });

  it("counts each home that must meet once", () => {
    const open = [{ validFrom: "2023-01-01", places: 40 }];
    const home = (id: string, meetings: ReconcilingHome["meetings"], published = open): ReconcilingHome => ({
      id,
      kind: id === "l" ? "LSS" : "SABO",
      published,
      meetings,
    });
    const report = reconciliationReport(
      [
        home("a", [held("2025-05-06")]),
        home("b", [held(null)]),
        home("c", []),
        home("d", [held("2025-05-06")], []),
        home("l", []),
      ],
      2025,
    );
    expect(report).toEqual({ expected: ["a", "b", "c"], confirmed: ["a"], recorded: ["b"], missing: ["c"] });
    expect(reconciledPercent(report)).toBe("33.3");
    expect(reconciledPercent(reconciliationReport([], 2025))).toBeNull();
  });
});
