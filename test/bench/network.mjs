/** Starts `faulty-network.mjs` and tells it what to do. */
import { startChild } from "./kit.mjs";

/** A network in front of `targets`, by name of subgraph. */
export async function startNetwork(targets) {
  const { child, message: urls } = await startChild("faulty-network.mjs", {
    TARGETS: JSON.stringify(targets),
  });
  let last = 0;
  const waiting = new Map();
  child.on("message", ({ done }) => {
    waiting.get(done)?.();
    waiting.delete(done);
  });
  return {
    urls,
    pid: child.pid,
    /** Sets the fault of a subgraph; null ends it. */
    set: (name, fault) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        child.send({ id: last, name, fault });
      }),
    close: () => child.kill(),
  };
}
