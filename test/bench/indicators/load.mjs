/** Makes people in a data directory, with or without counting the indicators on the way. */
import { generatePeople } from "../../../gateway/start/dist/index.js";
import { serveTasks } from "./child.mjs";

serveTasks(async ({ request }) => {
  await generatePeople(request, (line) => {
    if (process.stdout.isTTY) process.stdout.write(`\r  ${line.padEnd(76)}\r`);
  });
});
