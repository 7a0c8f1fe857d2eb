import { expect, it } from "vitest";
import { countsByMonth } from "./deviation-counts.js";

it("tells every month, and each deviation once", () => {
  const counts = countsByMonth(
    [
      { month: "2026-01", status: "OPEN", count: 2 },
      { month: "2026-01", status: "HANDLED", count: 3 },
      { month: "2026-03", status: "UNRESOLVED", count: 1 },
      { month: "2025-12", status: "OPEN", count: 9 },
    ],
    { from: "2026-01-15", to: "2026-03-03" },
  );
  expect(counts).toEqual([
    { month: "2026-01", reported: 5, open: 2, handled: 3, unresolved: 0 },
    { month: "2026-02", reported: 0, open: 0, handled: 0, unresolved: 0 },
    { month: "2026-03", reported: 1, open: 0, handled: 0, unresolved: 1 },
  ]);
});
