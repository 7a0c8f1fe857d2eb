import { describe, expect, it } from "vitest";
import { z } from "zod";
import { portSetting, readSettings, type SettingsError } from "./settings.js";

const schema = z.object({ PORT: portSetting.default(4000), NAME: z.string("is needed") });

describe("settings", () => {
  it("come from the environment, with defaults for what is absent or empty", () => {
    expect(readSettings(schema, { NAME: "x", PORT: "", OTHER: "y" })).toEqual({ NAME: "x", PORT: 4000 });
  });

  it("tell every problem at once, each with its variable", () => {
    let problems: readonly string[] = [];
    try {
      readSettings(schema, { PORT: "1e9" });
    } catch (error) {
      ({ problems } = error as SettingsError);
    }
    expect(problems).toEqual(["PORT: must be 0 to 65535", "NAME: is needed"]);
  });
});
