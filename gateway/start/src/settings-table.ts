/** The settings as a table for people, made from `.env.example`, which tells each with its default and its reason. */

interface Setting {
  readonly name: string;
  readonly default: string;
  readonly text: string;
}

/** The table, in Markdown. */
export function settingsTable(example: string): string {
  const parts = [
    "# Settings",
    "",
    "Each is an environment variable, or a line of the YAML or JSON file that `CONFIG` names. This page is made from",
    "[.env.example](../.env.example) by `npm run settings`; a test keeps the two together.",
  ];
  for (const section of example.split(/^# ---- /m).slice(1)) {
    const [title = "", ...lines] = section.split("\n");
    const settings = settingsOf(lines);
    parts.push("", `## ${capital(title.replace(/ ----$/, ""))}`);
    if (settings.length === 0) continue;
    parts.push("", "| Setting | Default | What it does and why |", "| --- | --- | --- |");
    for (const { name, default: value, text } of settings) {
      parts.push(`| \`${name}\` | ${value === "" ? "" : `\`${value}\``} | ${text} |`);
    }
  }
  return `${parts.join("\n")}\n`;
}

function settingsOf(lines: readonly string[]): Setting[] {
  const settings: Setting[] = [];
  let text: string[] = [];
  let told = false;
  for (const line of lines) {
    const [, commented, name, value = ""] = /^(# )?([A-Z][A-Z_]+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      settings.push({ name, default: commented ? "" : value, text: escaped(text.join(" ")) });
      told = true;
    } else if (line.startsWith("# ")) {
      // A comment below a setting is about the next one; settings right below each other share theirs.
      if (told) text = [];
      told = false;
      text.push(line.slice(2).trim());
    }
  }
  return settings;
}

function escaped(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("<", "&lt;");
}

function capital(text: string): string {
  return text.startsWith("npm ") ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
