/** GraphQL over HTTP, clause by clause: nothing that must or should hold is missing. */
import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";

/** Clauses on queries in a GET, which are optional and not answered: an address ends up in logs, and holds what is asked. */
const ABOUT_GET = new Set(["5A70", "D6D5", "6A70"]);

describe.each(worlds)("served as $topology, a server", (world) => {
  it.each(
    serverAudits({ url: `${world.url}/graphql` }).map((audit) => [audit.id, audit.name, audit] as const),
  )("%s: %s", async (id, _name, audit) => {
    const { status, ...reason } = await audit.fn();
    expect({ status, reason: status === "ok" ? undefined : reason }).toMatchObject({
      status: ABOUT_GET.has(id) ? "notice" : "ok",
    });
  });
});
