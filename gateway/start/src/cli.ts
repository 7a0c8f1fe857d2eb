/** The command line of the product. */
import { anchorText, type ChainHead, lockDirectory, readAnchor, verifyAuditLog } from "@vardgraf/core";
import { openDemoIdentityProvider, readPersonas, type RunningGateway } from "@vardgraf/gateway";
import { accessLogPlace, HISTORY_YEARS, MOST_YEARS, rebuildRollups, verifyRollups } from "@vardgraf/patients";
import {
  closeOnSignal,
  describeFailure,
  personasFile,
  readSettings,
  SettingsError,
  StartError,
  supergraphFile,
} from "@vardgraf/schema";
import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { checkSchema, type SchemaCheck, settingsProblems } from "./check.js";
import { dayOf, dayToGoOnWith, generatePeople, STORY_REGION } from "./data/generate.js";
import { startEmbedded } from "./embedded.js";
import { productEnvironment } from "./environment.js";
import { keyFiles } from "./keys.js";
import { startServices } from "./services/start.js";
import { settingsTable } from "./settings-table.js";
import { startSettingsSchema } from "./settings.js";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function announce(mode: string, { url }: RunningGateway): void {
  say(`Vårdgraf is ready (${mode})`);
  say(`  graph    ${url}/graphql`);
  say(`  sandbox  ${url}/sandbox`);
  say(`  health   ${url}/healthz  ${url}/readyz  ${url}/metrics`);
  say("  token    npm run --silent token -- --persona nurse-halmstad   (npm run token -- --list)");
}

async function serve(mode: string, start: typeof startEmbedded): Promise<void> {
  const running = await start(process.env, say);
  closeOnSignal(() => running.close());
  announce(mode, running);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

function years(text: string): number {
  const number = wholeNumber(text);
  if (number < 1 || number > MOST_YEARS) throw new InvalidArgumentError(`Give 1 to ${MOST_YEARS} years.`);
  return number;
}

/** Stops a long work at the first signal, so that it can be gone on with; a second one ends the process. */
function stopOnSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () =>
      stopping.abort(new StartError("Stopped. The same command goes on from here.")),
    );
  return stopping.signal;
}

function regionCodes(text: string): string[] {
  const codes = text.split(",").map((code) => code.trim());
  if (!codes.every((code) => /^\d{2}$/.test(code))) {
    throw new InvalidArgumentError("Give two-digit region codes, for example 13 or 12,13.");
  }
  return [...new Set(codes)];
}

function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError("Give a day as YYYY-MM-DD.");
  }
  return text;
}

function anchors(text: string, before: readonly ChainHead[]): ChainHead[] {
  const anchor = readAnchor(text);
  if (anchor === null) throw new InvalidArgumentError("Give an anchor as <row>:<hash>.");
  return [...before, anchor];
}

const program = new Command("vardgraf")
  .description("A GraphQL federation gateway over Swedish regional care data.")
  .showHelpAfterError();

program
  .command("start")
  .description("serve gateway and subgraphs in one process")
  .action(() => serve("embedded: one process", startEmbedded));

program
  .command("services")
  .description("serve gateway and subgraphs as five processes over HTTP on loopback")
  .action(() => serve("services: five processes", startServices));

program
  .command("generate")
  .description(
    "replace the people of the data directory by newly made synthetic ones; stopped or killed, the same command goes on",
  )
  .option(
    "--region <codes>",
    "two-digit codes of the regions they live in, separated by commas",
    regionCodes,
    ["13"],
  )
  .option("--patients <number>", "how many people, all regions together", wholeNumber, 2000)
  .option("--seed <number>", "the same seed, day and numbers give the same people", wholeNumber, 7)
  .option(
    "--as-of <day>",
    "the day that their histories lead up to (default: today, or that of the unfinished run that is gone on with)",
    day,
  )
  .option("--years <number>", "how many years of history they have", years, HISTORY_YEARS)
  .option("--no-stories", "leave out the hand-written people of the documentation, who live in region 13")
  .action(
    async (options: {
      region: string[];
      patients: number;
      seed: number;
      asOf?: string;
      years: number;
      stories: boolean;
    }) => {
      const settings = readSettings(startSettingsSchema, productEnvironment(process.env));
      const lock = lockDirectory(settings.DATA_DIR, "EXCLUSIVE");
      try {
        const request = {
          dataDirectory: settings.DATA_DIR,
          regions: options.region,
          patients: options.patients,
          seed: options.seed,
          years: options.years,
          stories: options.stories && options.region.includes(STORY_REGION),
        };
        const begun = settings.NOW === undefined ? dayToGoOnWith(request) : null;
        const asOf = options.asOf ?? begun ?? dayOf(settings.NOW);
        await generatePeople({ ...request, asOf }, say, stopOnSignal());
      } finally {
        lock.release();
      }
    },
  );

program
  .command("token")
  .description("print a bearer token for a demo persona")
  .option("--list", "list the personas instead")
  .option("--persona <name>", "whose token to print")
  .action(async (options: { list?: true; persona?: string }) => {
    const settings = readSettings(startSettingsSchema, productEnvironment(process.env));
    const personas = readPersonas(personasFile);
    if (options.list || options.persona === undefined) {
      for (const { name, titleEn, description } of personas)
        say(`${name.padEnd(26)}${titleEn}. ${description}`);
      return;
    }
    const audience = productEnvironment(process.env)["OIDC_AUDIENCE"] ?? "vardgraf";
    const provider = await openDemoIdentityProvider(
      keyFiles(settings.DATA_DIR).demoIdentityKey,
      personas,
      audience,
    );
    const token = await provider.issue(options.persona);
    if (token === null) {
      throw new StartError(`There is no persona ${options.persona}: npm run token -- --list shows them.`);
    }
    say(token);
  });

program
  .command("settings")
  .description("print the settings of an .env.example as a table")
  .argument("<file>", "path of the .env.example")
  .action((file: string) => void process.stdout.write(settingsTable(readFileSync(file, "utf8"))));

program
  .command("check")
  .description("say what is wrong with the settings, before a start")
  .action(async () => {
    const problems = await settingsProblems(process.env);
    if (problems.length > 0) throw new SettingsError(problems);
    say("the settings are good");
  });

program
  .command("check-schema")
  .description("say what a new supergraph would break, before it is deployed; status 1 when anything")
  .requiredOption(
    "--against <place>",
    "the one in use: path, address (/supergraph of the operators' port) or -",
  )
  .option("--supergraph <place>", "the new one: path, address or -", supergraphFile)
  .option("--manifest <path>", "trusted documents that must stay valid")
  .action(async (options: SchemaCheck) => {
    if (!(await checkSchema(options, say))) process.exitCode = 1;
  });

program
  .command("audit-verify")
  .description("walk the access log and tell whether any row was changed, removed or moved")
  .option(
    "--expect <anchor>",
    "an anchor that was printed earlier, <row>:<hash>; the log must still pass through it (may be given again)",
    anchors,
    [],
  )
  .action(({ expect }: { expect: ChainHead[] }) => {
    const { DATA_DIR } = readSettings(startSettingsSchema, productEnvironment(process.env));
    const { fault, head } = verifyAuditLog(accessLogPlace(DATA_DIR), expect);
    if (fault)
      throw new StartError(`The access log is not as it was written: row ${fault.sequence}, ${fault.fault}.`);
    say(`the access log is intact: ${head.sequence} rows`);
    if (head.sequence > 0) say(`keep this anchor where the log is not: ${anchorText(head)}`);
  });

/** Runs `work` on the data directory under a lock. */
function withData<Result>(mode: "SHARED" | "EXCLUSIVE", work: (dataDirectory: string) => Result): Result {
  const { DATA_DIR } = readSettings(startSettingsSchema, productEnvironment(process.env));
  const lock = lockDirectory(DATA_DIR, mode);
  try {
    return work(DATA_DIR);
  } finally {
    lock.release();
  }
}

program
  .command("rollups-verify")
  .description(
    "count everybody anew and tell where the kept sums of indicators differ; status 1 when anywhere",
  )
  .action(() => {
    const { persons, cells, problems } = withData("SHARED", verifyRollups);
    for (const problem of problems) say(problem);
    if (problems.length > 0)
      throw new StartError("The sums of indicators are not as counted: npm run rollups:rebuild mends them.");
    say(`the sums of indicators are as counted: ${persons} persons, ${cells} cells`);
  });

program
  .command("rollups-rebuild")
  .description("count everybody anew and replace the kept sums of indicators")
  .action(() => {
    const { persons, cells } = withData("EXCLUSIVE", rebuildRollups);
    say(`the sums of indicators are counted anew: ${persons} persons, ${cells} cells`);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exit(1);
}
