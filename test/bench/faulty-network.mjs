/**
 * The network between a gateway and its subgraphs, as a process of its own: a fault proxy in front of each address of
 * `TARGETS` (JSON, by name). Says where they listen, and then does what it is told: `{ name, fault }`, where a fault is
 * one of the proxy's, `flapping`, `down`, or null for none.
 */
import { setPriority } from "node:os";
import { startFaultProxy } from "../dist/kit/fault-proxy.js";

// What stands for other machines must not take the processor from those that are measured.
setPriority(10);
const proxies = {};
for (const [name, target] of Object.entries(JSON.parse(process.env.TARGETS))) {
  proxies[name] = await startFaultProxy(target, { remember: false });
}

process.on("message", async ({ id, name, fault }) => {
  const proxy = proxies[name];
  if (fault === "down") await proxy.down();
  else {
    if (!proxy.listening) await proxy.up();
    proxy.set(fault === "flapping" ? (call) => (call % 2 === 0 ? "reset" : null) : fault);
  }
  process.send({ done: id });
});
process.send(Object.fromEntries(Object.entries(proxies).map(([name, { url }]) => [name, url])));
