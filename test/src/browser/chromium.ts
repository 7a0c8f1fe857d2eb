/** The browser that the sandbox is tried in: one that is already on the machine. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with nothing in it, and how to be rid of it and of its files. */
export interface EmptyBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

function chromiumPath(): string {
  const chosen = process.env["CHROMIUM_PATH"];
  const path = chosen ?? USUAL_PLACES.find((place) => existsSync(place));
  if (!path) throw new Error("No Chromium was found. Install one, or set CHROMIUM_PATH to where it is.");
  return path;
}

/** Starts Chromium with an empty profile in the folder for temporary files. */
export async function openBrowser(): Promise<EmptyBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "vardgraf-chromium-"));
  const remove = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      args: FLAGS,
    });
    return { context, close: () => context.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
