/** The sandbox in a real browser: whom one acts as, what one may see, and that nothing leaves the gateway. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../kit/world.js";
import { type EmptyBrowser, openBrowser } from "./chromium.js";
import { openOperation, openSandbox, run } from "./sandbox-page.js";

let world: World | undefined;
let browser: EmptyBrowser | undefined;

function started(): { readonly url: string; readonly context: EmptyBrowser["context"] } {
  if (!world || !browser) throw new Error("The product and the browser are started before the tests.");
  return { url: world.url, context: browser.context };
}

beforeAll(async () => {
  world = await startWorld("embedded");
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

describe("the sandbox", () => {
  test("opens an operation as the persona that it is for, and shows the care plan", async () => {
    const { page, strangers, complaints } = await openSandbox(started().context, started().url);
    await openOperation(page, "CarePlanContext");
    expect(await page.getByLabel("Act as").inputValue()).toBe("nurse-halmstad");
    const answer = await run(page);
    expect(answer).toMatch(/"title": "\S.*"/);
    expect(answer).not.toContain(`"errors"`);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("shows that a planner may not see the same", async () => {
    const { page, strangers, complaints } = await openSandbox(started().context, started().url);
    await openOperation(page, "CarePlanContext");
    await page.getByLabel("Act as").selectOption("region-planner");
    const answer = await run(page);
    expect(answer).toContain("PERSONAL_DATA_NOT_ALLOWED");
    expect(answer).not.toMatch(/"title": "/);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("documents the schema", async () => {
    const { page, strangers, complaints } = await openSandbox(started().context, started().url);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const documentation = page.getByRole("region", { name: "Documentation Explorer" });
    await documentation.getByText("CarePlan", { exact: true }).click();
    await documentation.getByRole("link", { name: "title", exact: true }).waitFor();
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("formats what was written", async () => {
    const { page, strangers, complaints } = await openSandbox(started().context, started().url);
    await openOperation(page, "CarePlanContext");
    await page.locator(".graphiql-query-editor textarea").first().focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText("query Tidy { __typename }");
    await page.getByRole("button", { name: /^Prettify/ }).click();
    await page.locator(".graphiql-query-editor .view-line").nth(2).waitFor();
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("leaves nothing behind: not in the address, not in storage", async () => {
    const { page } = await openSandbox(started().context, started().url);
    await openOperation(page, "CarePlanContext");
    await run(page);
    expect(page.url()).toBe(`${started().url}/sandbox/`);
    expect(await page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")).toBe(
      "[{},{}]",
    );
    expect(await started().context.cookies()).toEqual([]);
    await page.reload();
    await page.getByRole("tab", { name: "Welcome", selected: true }).waitFor();
    expect(await page.getByRole("tab", { name: "CarePlanContext" }).count()).toBe(0);
    await page.close();
  });

  test("keeps a token while it lasts, and replaces it before it ends", async () => {
    const issued: string[] = [];
    let lifetime = 3600;
    const { page, operations } = await openSandbox(started().context, started().url, (page) =>
      page.route("**/demo-identity/token", async (route) => {
        issued.push(route.request().postData() ?? "");
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), expires_in: lifetime } });
      }),
    );
    await page.getByLabel("Act as").selectOption("region-planner");
    await run(page);
    await run(page);
    expect(issued).toEqual([`{"persona":"region-planner"}`]);
    lifetime = 0;
    await page.getByLabel("Act as").selectOption("negotiator");
    await run(page);
    await run(page);
    expect(issued.slice(1)).toEqual([`{"persona":"negotiator"}`, `{"persona":"negotiator"}`]);
    await page.getByLabel("Act as").selectOption("anonymous");
    await run(page);
    const headers = operations.map((request) =>
      request.headers()["authorization"]?.slice(0, "Bearer ey".length),
    );
    expect(headers).toEqual([...Array<string>(4).fill("Bearer ey"), undefined]);
    await page.close();
  });

  test("takes a token of one's own where the gateway has no personas", async () => {
    const { page, operations, strangers } = await openSandbox(started().context, started().url, (page) =>
      page.route("**/demo-identity/personas", (route) => route.fulfill({ status: 404, json: {} })),
    );
    await page.getByLabel("Access token").fill("Bearer made.elsewhere");
    await run(page);
    expect(operations.map((request) => request.headers()["authorization"])).toEqual([
      "Bearer made.elsewhere",
    ]);
    expect(strangers).toEqual([]);
    await page.close();
  });
});
