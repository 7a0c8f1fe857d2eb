/** The sandbox page as somebody in front of it sees it. */
import type { BrowserContext, Page, Request } from "playwright-core";
import { expect } from "vitest";

/** An open sandbox page, and what happened on it that should not. */
export interface SandboxPage {
  readonly page: Page;
  /** Addresses outside the gateway that the page asked for; none was let through. */
  readonly strangers: readonly string[];
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  /** Requests to the graph, but for the one that reads the schema. */
  readonly operations: readonly Request[];
}

const OWN_SCHEMES = new Set(["data:", "blob:"]);

/** Opens the sandbox of the gateway at the address; `prepare` may change the page before it loads. */
export async function openSandbox(
  context: BrowserContext,
  url: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<SandboxPage> {
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  const operations: Request[] = [];
  const own = new URL(url).origin;
  await page.route("**/*", async (route) => {
    const asked = new URL(route.request().url());
    if (asked.origin === own || OWN_SCHEMES.has(asked.protocol)) return route.fallback();
    strangers.push(asked.href);
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (isOperation(request)) operations.push(request);
  });
  await prepare(page);
  await page.goto(`${url}/sandbox`);
  await page.locator(".graphiql-query-editor .monaco-editor").waitFor();
  return { page, strangers, complaints, operations };
}

/** Opens a ready operation from the list. */
export async function openOperation(page: Page, name: string): Promise<void> {
  await page
    .getByRole("region", { name: "Operations" })
    .getByRole("button", { name: new RegExp(`^${name}\\b`) })
    .click();
  await page.getByRole("tab", { name, selected: true }).waitFor();
}

/** Runs what the open tab holds, and gives the answer once the answer pane shows it. */
export async function run(page: Page): Promise<string> {
  const answered = page.waitForResponse((response) => isOperation(response.request()));
  await page.getByRole("button", { name: /^Execute/ }).click();
  const answer: unknown = await (await answered).json();
  await expect.poll(async () => JSON.parse((await shownAnswer(page)) || "null") as unknown).toEqual(answer);
  return shownAnswer(page);
}

function isOperation(request: Request): boolean {
  return request.url().endsWith("/graphql") && !request.postData()?.includes("IntrospectionQuery");
}

function shownAnswer(page: Page): Promise<string> {
  return page.evaluate<string>(
    `__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith("response.json")).getValue()`,
  );
}
