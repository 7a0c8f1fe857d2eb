/** A process that does one thing after the other as it is told, and says how long each took and what memory it needed. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Starts a file of this folder; `ask` sends it a task and resolves with what it answers. */
export function startChild(file, environment = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...environment },
  });
  const waiting = [];
  child.on("message", (answer) => {
    const { resolve, reject } = waiting.shift();
    if (answer.error === undefined) resolve(answer);
    else reject(new Error(`${file}: ${answer.error}`));
  });
  let ended = null;
  child.on("exit", (code) => {
    ended = new Error(`${file} ended with status ${code}.`);
    for (const { reject } of waiting) reject(ended);
  });
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        waiting.push({ resolve, reject });
        child.send(task, () => {});
      }),
    end: () => child.kill(),
  };
}

/** Answers tasks: `work` gets each and returns what is to be said of it. */
export function serveTasks(work) {
  process.on("message", async (task) => {
    const began = performance.now();
    const cpu = process.cpuUsage();
    try {
      const said = await work(task);
      const { user, system } = process.cpuUsage(cpu);
      process.send({
        ...said,
        seconds: (performance.now() - began) / 1000,
        cpu: (user + system) / 1e6,
        memory: process.memoryUsage().rss,
        peak: process.resourceUsage().maxRSS * 1024,
      });
    } catch (error) {
      process.send({ error: String(error?.stack ?? error) });
    }
  });
}
