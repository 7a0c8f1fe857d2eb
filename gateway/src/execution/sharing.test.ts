import { createLogger, type StopSignal } from "@vardgraf/schema";
import { describe, expect, it } from "vitest";
import { clientGone, deadlinePassed } from "../transport/failure.js";
import { RequestSignal } from "../transport/request-signal.js";
import type { RequestContext } from "./context.js";
import { Sharing } from "./sharing.js";

const request = { query: "query Board { name }", operationName: undefined, variables: {} };
const board = { name: "Board", kind: "query", subgraphs: new Set(["library"]) };

/** A sharing of boards, and the executions that it has begun; each ends when it is told to. */
function shared() {
  const sharing = new Sharing<string>(
    { operations: new Set(["Board"]), unshared: new Set() },
    { log: createLogger("test", "silent"), onShared: () => {} },
  );
  sharing.use(new Set(["library"]));
  const begun: { signal: StopSignal; end: (text: string) => void; fail: (error: Error) => void }[] = [];
  const ask = (signal: StopSignal = new RequestSignal()): Promise<string> => {
    const caller: RequestContext = { claims: null, requestId: "r", signal, deadline: 0 };
    return sharing.answer(request, board, caller, (as) => {
      return new Promise((end, fail) => begun.push({ signal: as.signal, end, fail }));
    });
  };
  return { sharing, begun, ask };
}

describe("an execution that is shared", () => {
  it("goes on as long as anybody waits for it", () => {
    const { begun, ask } = shared();
    const clients = [new RequestSignal(), new RequestSignal(), new RequestSignal()];
    for (const client of clients) void ask(client);
    clients[0]?.abort(clientGone());
    clients[2]?.abort(clientGone());
    expect(begun.map(({ signal }) => signal.aborted)).toEqual([false]);
    clients[1]?.abort(clientGone());
    expect(begun[0]?.signal).toMatchObject({ aborted: true, reason: { reason: "cancelled" } });
  });

  it("ends with what there is when the time of one is up", () => {
    const { begun, ask } = shared();
    const [first, second] = [new RequestSignal(), new RequestSignal()];
    void ask(first);
    void ask(second);
    first.abort(deadlinePassed());
    expect(begun[0]?.signal).toMatchObject({ aborted: true, reason: { reason: "deadline" } });
  });

  it("is begun anew for who comes after it was given up", async () => {
    const { begun, ask } = shared();
    const client = new RequestSignal();
    void ask(client);
    client.abort(clientGone());
    const next = ask();
    expect(begun).toHaveLength(2);
    begun[0]?.end("too late");
    const another = ask();
    begun[1]?.end("in time");
    expect(await Promise.all([next, another])).toEqual(["in time", "in time"]);
    expect(begun).toHaveLength(2);
  });

  it("is begun anew for who comes after another supergraph", async () => {
    const { sharing, begun, ask } = shared();
    const before = ask();
    sharing.use(new Set(["library", "archive"]));
    const after = ask();
    begun[0]?.end("as it was");
    begun[1]?.end("as it is");
    expect(await Promise.all([before, after])).toEqual(["as it was", "as it is"]);
  });

  it("fails for everybody who waits, and for nobody after them", async () => {
    const { begun, ask } = shared();
    const all = Promise.allSettled([ask(), ask()]);
    begun[0]?.fail(new Error("out of order"));
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const next = ask();
    begun[1]?.end("well again");
    expect(await next).toBe("well again");
  });
});
