/** What is looked at before a start and before a deploy. */
import {
  compareSupergraphs,
  readSupergraph,
  readTrusted,
  settingsProblems as gatewayProblems,
} from "@vardgraf/gateway";
import { readSettings, SettingsError } from "@vardgraf/schema";
import { productEnvironment } from "./environment.js";
import { gatewayEnvironment } from "./gateway-environment.js";
import { keyFiles } from "./keys.js";
import { startSettingsSchema } from "./settings.js";

/** What is wrong with the settings of `npm start` and `npm run start:services`, one line each. */
export async function settingsProblems(variables: NodeJS.ProcessEnv): Promise<readonly string[]> {
  try {
    const environment = productEnvironment(variables);
    const { DATA_DIR } = readSettings(startSettingsSchema, environment);
    const madeAtStart = Object.values(keyFiles(DATA_DIR));
    return await gatewayProblems(gatewayEnvironment(environment, DATA_DIR), { madeAtStart });
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

/** Which supergraphs are compared. */
export interface SchemaCheck {
  /** Path, address, or `-` for standard input: of the one in use and of the new one. */
  readonly against: string;
  readonly supergraph: string;
  /** Path of a manifest of trusted documents. */
  readonly manifest?: string;
}

/** Tells by `say` what a new supergraph changes; false when it breaks something. */
export async function checkSchema(check: SchemaCheck, say: (line: string) => void): Promise<boolean> {
  const { breaking, dangerous, documents } = compareSupergraphs(
    await readSupergraph(check.against),
    await readSupergraph(check.supergraph),
    check.manifest === undefined ? [] : readTrusted(check.manifest),
  );
  for (const line of breaking) say(`breaks    ${line}`);
  for (const line of documents) say(`document  ${line}`);
  for (const line of dangerous) say(`mind      ${line}`);
  const broken = breaking.length + documents.length;
  say(
    broken === 0
      ? "the new supergraph breaks nothing"
      : `the new supergraph breaks what is in use: ${broken}`,
  );
  return broken === 0;
}
