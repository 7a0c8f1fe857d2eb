/** Queries in a GET, where a gateway answers them at all. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../documents/manifest.js";
import { type Door, openDoor, readAnswer } from "../../testing/door.js";

const NAME = "query Name { name }";

let door: Door;
beforeAll(async () => {
  door = await openDoor({ GET_REQUESTS: "on" }, [NAME]);
});
afterAll(() => door[Symbol.asyncDispose]());

async function get(
  search: Record<string, string>,
  headers: Record<string, string> = { "apollo-require-preflight": "1" },
) {
  return readAnswer(
    await fetch(`${door.url}/graphql?${new URLSearchParams(search).toString()}`, { headers }),
  );
}

describe("a GET", () => {
  it("asks with a text or with the id of a trusted document", async () => {
    expect((await get({ query: NAME })).body.data).toEqual({ name: "library" });
    expect((await get({ documentId: sha256(NAME) })).body.data).toEqual({ name: "library" });
    const variables = JSON.stringify({ n: 1 });
    const books = await get({ query: "query ($n: Int) { books(first: $n) { id } }", variables });
    expect(books.body.data).toEqual({ books: [{ id: "b0" }] });
    expect(books.headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    ["changes nothing", { query: 'mutation { addBook(title: "x") { id } }' }, 405, "BAD_REQUEST"],
    ["has an id that is known", { documentId: sha256("x") }, 400, "DOCUMENT_UNKNOWN"],
    ["has JSON for variables", { query: NAME, variables: "{" }, 400, "BAD_REQUEST"],
    ["asks for something", {}, 400, "BAD_REQUEST"],
    ["costs no more than others", { query: "{ books(first: 1000000) { id } }" }, 400, "OPERATION_TOO_COSTLY"],
  ])("%s", async (_what, search, status, code) => {
    const answer = await get(search as Record<string, string>);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it("that a page of another origin could make without asking first is refused", async () => {
    const answer = await get({ query: NAME }, {});
    expect([answer.status, answer.code]).toEqual([400, "BAD_REQUEST"]);
    expect(answer.body).not.toHaveProperty("data");
  });
});
