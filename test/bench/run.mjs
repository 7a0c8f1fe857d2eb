/** `npm run bench -- <name>`: one of the benchmarks here; `engine` when none is named. */
const benchmarks = ["engine", "care", "access", "faults", "operations", "indicators", "changes"];
const [name = "engine"] = process.argv.slice(2);
if (!benchmarks.includes(name)) {
  console.error(`There is no benchmark ${name}: choose one of ${benchmarks.join(", ")}.`);
  process.exit(1);
}
await import(`./${name}.mjs`);
