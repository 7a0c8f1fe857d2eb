import { readFileSync } from "node:fs";
import { subgraphSettingsSchema } from "@vardgraf/core";
import { gatewaySettingsFields } from "@vardgraf/gateway";
import { settingsTable, startSettingsSchema } from "@vardgraf/start";
import { format } from "prettier";
import { describe, expect, it } from "vitest";

const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
const described = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
const shown = new Map(
  [...example.matchAll(/^([A-Z][A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
);

const shapes = [startSettingsSchema.shape, gatewaySettingsFields.shape, subgraphSettingsSchema.shape];
const settings = new Set(shapes.flatMap((shape) => Object.keys(shape)));

describe(".env.example", () => {
  it("describes every setting once, and nothing that is no setting", () => {
    expect([...described].toSorted()).toEqual([...settings].toSorted());
  });

  it("shows the defaults that the programs use", () => {
    const start = startSettingsSchema.parse({});
    const gateway = gatewaySettingsFields.parse({ SUPERGRAPH: "s", IDENTITY: "none" });
    const defaults: Record<string, unknown> = { ...gateway, ...start };
    for (const [name, value] of shown)
      expect(`${name}=${String(defaults[String(name)])}`).toBe(`${name}=${value}`);
  });
});

describe("deploy/SETTINGS.md", () => {
  const table = readFileSync(new URL("../../../deploy/SETTINGS.md", import.meta.url), "utf8");

  it("is made from .env.example", async () => {
    const made = await format(settingsTable(example), { parser: "markdown", printWidth: 110 });
    expect(made, "run `npm run settings`").toBe(table);
  });

  it("tells of each setting what it does", () => {
    for (const [, name, text = ""] of table.matchAll(/^\| `([A-Z_]+)` +\| .*? +\| (.*?) *\|$/gm)) {
      expect(`${name}: ${text}`.length).toBeGreaterThan(String(name).length + 20);
    }
    for (const name of settings) expect(table).toContain(`| \`${name}\` `);
  });
});
