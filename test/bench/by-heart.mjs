/** The subgraphs of the shop at next to no cost: what was answered once is known by heart. */
import { execute, parse } from "graphql";
import { schemas } from "./shop.mjs";

/** Most answers that are kept. */
const MOST = 10_000;

/** Answers requests to the subgraph `name`; `make` makes what is kept of the text of an answer. */
export function byHeart(make) {
  const known = new Map();
  return (name, body) => {
    const key = `${name} ${body}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    return answerOf(name, body).then((text) => {
      const made = make(text);
      if (known.size < MOST) known.set(key, made);
      return made;
    });
  };
}

async function answerOf(name, body) {
  const { query, variables } = JSON.parse(body);
  return JSON.stringify(
    await execute({ schema: schemas.get(name), document: parse(query), variableValues: variables }),
  );
}
