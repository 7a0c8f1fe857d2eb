import { describe, expect, it } from "vitest";
import { usageReport } from "./report.js";
import { UNNAMED_CLIENT, UsageLedger, type UsedOperation } from "./usage.js";

const operation: UsedOperation = { name: "Who", fields: ["Query.who", "Who.name"], deprecated: ["Who.name"] };

describe("the ledger of use", () => {
  it("adds up, however often it is looked at", () => {
    const ledger = new UsageLedger(() => 0);
    for (let n = 0; n < 2500; n++) {
      ledger.count({ name: "portal", version: "1" }, operation);
      if (n % 700 === 0) ledger.clients();
    }
    const { operations, fields, deprecated } = usageReport(ledger, new Map([["Who.name", "Gone."]]));
    expect(operations).toEqual([
      { name: "Who", requests: 2500, clients: [{ name: "portal", version: "1", requests: 2500 }] },
    ]);
    expect(fields.map(({ requests }) => requests)).toEqual([2500, 2500]);
    expect(deprecated[0]).toMatchObject({ coordinate: "Who.name", requests: 2500 });
  });

  it("does not grow with names that clients make up", () => {
    const ledger = new UsageLedger();
    for (let n = 0; n < 5000; n++) ledger.count({ name: `c${n}`, version: "1" }, operation);
    ledger.count(null, operation);
    const clients = ledger.clients();
    expect(clients.length).toBeLessThanOrEqual(201);
    expect(clients.find(({ client }) => client === UNNAMED_CLIENT)?.requests).toBe(5000 - 200 + 1);
  });

  it("says of what is deprecated and not used that nobody uses it", () => {
    const { deprecated } = usageReport(new UsageLedger(), new Map([["A.b", "Gone."]]));
    expect(deprecated).toEqual([{ coordinate: "A.b", reason: "Gone.", requests: 0, usedBy: [] }]);
  });
});
