/** The environment of the product's programs: the variables, and the settings file beneath them. */
import { subgraphSettingsSchema } from "@vardgraf/core";
import { gatewaySettingsFields } from "@vardgraf/gateway";
import { withSettingsFile } from "@vardgraf/schema";
import { startSettingsSchema } from "./settings.js";

/** Names of all settings: one file holds those of gateway, subgraphs and starter together. */
export const settingNames: ReadonlySet<string> = new Set([
  ...Object.keys(startSettingsSchema.shape),
  ...Object.keys(gatewaySettingsFields.shape),
  ...Object.keys(subgraphSettingsSchema.shape),
]);

/** `variables`, with the settings of the file that `CONFIG` names beneath them. */
export function productEnvironment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return withSettingsFile(variables, settingNames);
}
