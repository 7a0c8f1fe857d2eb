/** What clients of all kinds send during a soak, right and wrong, and what of the product each needs. */
import { exampleOperations } from "../../../schema/dist/index.js";

export const SUBGRAPHS = ["agreements", "care-units", "municipalities", "patients"];

const JSON_TYPE = { "content-type": "application/json" };
const bomb = [
  "query Bomb { ...F0 }",
  ...Array.from({ length: 20 }, (_, n) =>
    n < 19
      ? `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`
      : `fragment F19 on Query { regions { code } }`,
  ),
].join("\n");

/** A question in GraphQL: who asks, which subgraphs it needs, and the codes of errors that its answer has. */
const question = (name, persona, body, needs, codes = [], status = 200) => ({
  name,
  persona,
  needs,
  expected: `${status} ${codes.join()}`,
  request: { method: "POST", headers: JSON_TYPE, body: JSON.stringify(body) },
});

/** Something that is no question at all: refused with a status and a code, whatever happens to subgraphs. */
const malformed = (name, request, status, code) => ({
  name,
  persona: null,
  needs: [],
  expected: `${status} ${code}`,
  request: { method: "POST", headers: JSON_TYPE, ...request },
});

const one = (name, persona, query, needs) => question(name, persona, { query }, [needs]);

/** Each with how often it comes, in relation to the others. */
export function requestsOf(day) {
  const narrow = [
    one(
      "agreements alone",
      "region-planner",
      `{ agreements(first: 1) { edges { node { id title } } } }`,
      "agreements",
    ),
    one("care-units alone", null, `{ onCallService(id: "nobody") { id } }`, "care-units"),
    one("municipalities alone", null, `{ municipality(code: "1380") { code name } }`, "municipalities"),
    one(
      "patients alone",
      "nurse-halmstad",
      `{ patient(id: "synthetic-1") { id name { full } } }`,
      "patients",
    ),
  ];
  const refused = [
    question(
      "another's patient",
      "nurse-varberg",
      { query: `{ patient(id: "synthetic-1") { id } }` },
      ["patients"],
      ["NO_PATIENT_RELATION"],
    ),
    question(
      "a person for a planner",
      "region-planner",
      { query: `{ patient(id: "synthetic-1") { id } }` },
      ["patients"],
      ["PERSONAL_DATA_NOT_ALLOWED"],
    ),
    question("a bomb", "sandbox-developer", { query: bomb }, [], ["TOO_MANY_SELECTIONS"], 400),
    question(
      "an unknown field",
      "sandbox-developer",
      { query: "{ nothing }" },
      [],
      ["GRAPHQL_VALIDATION_FAILED"],
    ),
    malformed(
      "a token that is none",
      {
        headers: { ...JSON_TYPE, authorization: "Bearer eyJhbGciOiJub25lIn0.e30." },
        body: '{"query":"{ __typename }"}',
      },
      401,
      "UNAUTHENTICATED",
    ),
  ];
  const wrong = [
    malformed("bad JSON", { body: '{"query' }, 400, "BAD_REQUEST"),
    malformed("a batch", { body: '[{"query":"{ __typename }"}]' }, 400, "BAD_REQUEST"),
    malformed(
      "a form",
      { headers: { "content-type": "text/plain" }, body: "{}" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ),
    malformed("a GET", { method: "GET", headers: {}, body: undefined }, 405, "METHOD_NOT_ALLOWED"),
    malformed("a body too large", { body: "x".repeat(1_100_000) }, 413, "BODY_TOO_LARGE"),
  ];
  const clients = exampleOperations(day)
    .filter(({ document, name }) => !/^mutation/m.test(document) && !/Log/.test(name))
    .map(({ name, persona, document, variables }) =>
      question(name, persona, { query: document, variables }, SUBGRAPHS),
    );
  return [
    { weight: 12, kinds: narrow },
    { weight: 6, kinds: clients },
    { weight: 2, kinds: refused },
    { weight: 1, kinds: wrong },
  ];
}

/** Endlessly, one request after the other, in a mix that is the same for the same turn. */
export function mixOf(groups) {
  const order = groups.flatMap(({ weight, kinds }) => Array.from({ length: weight }, () => kinds));
  const turns = new Map(groups.map(({ kinds }) => [kinds, 0]));
  let turn = 0;
  return () => {
    const kinds = order[(turn++ * 8) % order.length];
    const next = turns.get(kinds);
    turns.set(kinds, next + 1);
    return kinds[next % kinds.length];
  };
}
