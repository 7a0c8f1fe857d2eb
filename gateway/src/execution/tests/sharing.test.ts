/** Identical requests under way: shared by those who may, as clients and operators see it. */
import { describe, expect, it } from "vitest";
import { type Door, openDoor } from "../../testing/door.js";

const BOARD = "query Board($text: String) { held echo(text: $text) }";
const OTHER = "query Other($text: String) { held echo(text: $text) }";
const CHANGE = 'mutation Change { addBook(title: "New") { id } }';
const SHARED = { SHARED_OPERATIONS: "Board,Change", UNSHARED_SUBGRAPHS: "none" };

/** Asks once, so that the gateway knows the document. */
async function known(door: Door, ...documents: string[]): Promise<void> {
  for (const query of documents) await door.ask({ query }, "nurse");
}

/** How often the subgraph is asked while all of `requests` are under way together; all are answered. */
async function callsFor(door: Door, requests: readonly (() => ReturnType<Door["ask"]>)[]): Promise<number> {
  door.hold.begin();
  const before = door.calls.length;
  const inFlight = async () => door.figure("vardgraf_requests_in_flight");
  const answers = requests.map((request) => request());
  await expect.poll(inFlight).toBe(requests.length);
  await expect.poll(() => door.calls.length).toBeGreaterThan(before);
  const waiting = new Promise((resolve) => setTimeout(resolve, 50));
  await waiting;
  door.hold.release();
  for (const { status, body } of await Promise.all(answers)) {
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({ held: "released" });
  }
  return door.calls.length - before;
}

const asks =
  (door: Door, query: string, persona: string | null, variables: object = {}) =>
  () =>
    door.ask({ query, variables }, persona);

describe("identical requests", () => {
  it("are each executed for themselves unless the operation is named", async () => {
    await using door = await openDoor();
    await known(door, BOARD);
    expect(await callsFor(door, Array(3).fill(asks(door, BOARD, "nurse")))).toBe(3);
  });

  it("of one token and a named operation are executed once, and everybody has the answer", async () => {
    await using door = await openDoor(SHARED);
    await known(door, BOARD);
    const board = asks(door, BOARD, "nurse", { text: "hej" });
    expect(await callsFor(door, Array(5).fill(board))).toBe(1);
    expect(await door.figure("vardgraf_shared_requests_total")).toBe(4);
    // What comes later is executed again: nothing is kept.
    const before = door.calls.length;
    expect((await board()).body.data).toEqual({ held: "released", echo: "hej" });
    expect(door.calls.length).toBe(before + 1);
  });

  it.each<[string, string, string | null, object]>([
    ["of a colleague", BOARD, "colleague", {}],
    ["of nobody in particular", BOARD, null, {}],
    ["with other variables", BOARD, "nurse", { text: "B" }],
    ["of an operation that is not named", OTHER, "nurse", {}],
  ])("are not the same as one %s", async (_, query, persona, variables) => {
    await using door = await openDoor(SHARED);
    await known(door, BOARD, OTHER);
    expect(await callsFor(door, [asks(door, BOARD, "nurse"), asks(door, query, persona, variables)])).toBe(2);
  });

  it.each<[string, string]>([
    ["a subgraph that logs each reading", "library"],
    ["anybody while a name is that of no subgraph", "libary"],
  ])("are never shared where they ask %s", async (_, unshared) => {
    await using door = await openDoor({ ...SHARED, UNSHARED_SUBGRAPHS: unshared });
    await known(door, BOARD);
    expect(await callsFor(door, Array(3).fill(asks(door, BOARD, "nurse")))).toBe(3);
  });

  it("that change something are all made", async () => {
    await using door = await openDoor(SHARED);
    await known(door, CHANGE);
    const before = door.calls.length;
    await Promise.all(Array.from({ length: 4 }, () => door.ask({ query: CHANGE }, "nurse")));
    expect(door.calls.length - before).toBe(4);
  });

  it("end with whoever is left, when the first of them goes away", async () => {
    await using door = await openDoor(SHARED);
    await known(door, BOARD);
    door.hold.begin();
    const leaving = new AbortController();
    const first = fetch(`${door.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: BOARD }),
      signal: leaving.signal,
    }).catch((error: Error) => error.name);
    const inFlight = () => door.figure("vardgraf_requests_in_flight");
    await expect.poll(inFlight).toBe(1);
    const second = door.ask({ query: BOARD });
    await expect.poll(() => door.figure("vardgraf_shared_requests_total")).toBe(1);
    leaving.abort();
    expect(await first).toBe("AbortError");
    await expect.poll(inFlight).toBe(1);
    door.hold.release();
    expect((await second).body.data).toMatchObject({ held: "released" });
  });

  it("are told one and the same failure", async () => {
    await using door = await openDoor(SHARED);
    await known(door, BOARD);
    door.breakSubgraph(() => ({ data: null, errors: [{ message: "broken" }] }));
    const answers = await Promise.all(Array.from({ length: 3 }, () => door.ask({ query: BOARD }, "nurse")));
    for (const { code } of answers) expect(code).toBe("INTERNAL_SERVER_ERROR");
  });
});

describe("a gateway that is to share", () => {
  it("must be told which subgraphs log each reading", async () => {
    await expect(openDoor({ SHARED_OPERATIONS: "Board" })).rejects.toThrow(
      /UNSHARED_SUBGRAPHS.*log each reading/,
    );
  });

  it("is not started for an operation that no client may run", async () => {
    await expect(openDoor({ ...SHARED, SHARED_OPERATIONS: "Board,Bored" }, [BOARD])).rejects.toThrow(
      "SHARED_OPERATIONS: no trusted document has the name Bored.",
    );
  });
});
