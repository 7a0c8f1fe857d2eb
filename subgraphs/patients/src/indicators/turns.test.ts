import { expect, it } from "vitest";
import { Turns } from "./turns.js";

it("lets what is asked meanwhile be answered between one piece of work and the next", async () => {
  const turns = new Turns();
  const done: string[] = [];
  const work = ["a", "b", "c"].map(async (name) => {
    await turns.next();
    done.push(name);
    // Another request, which comes in while this one works.
    setImmediate(() => done.push(`after ${name}`));
  });
  await Promise.all([...work, turns.next()]);
  expect(done.slice(0, 5)).toEqual(["a", "after a", "b", "after b", "c"]);
});
