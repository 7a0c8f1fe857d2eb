/** Asks the reference subgraphs what the people generator needs to know, as any caller would: through their graphs. */
import { randomUUID } from "node:crypto";
import type { Subgraph } from "@vardgraf/core";
import { type CallerContextSigner, StartError } from "@vardgraf/schema";
import type { z } from "zod";

/** Asks a subgraph one question and checks the shape of the answer. */
export type Ask = <T extends z.ZodType>(
  subgraph: Subgraph,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  answer: T,
) => Promise<z.infer<T>>;

/** Claims of the product itself when it reads reference data. */
const SYSTEM_CLAIMS = {
  sub: "vardgraf:generator",
  clientKind: "SYSTEM",
  commissionPurpose: "Administration",
};

/** An {@link Ask} that signs its calls. */
export function referenceClient(sign: CallerContextSigner): Ask {
  return async (subgraph, query, variables, answer) => {
    const body = JSON.stringify({ query, variables });
    const facts = { requestId: randomUUID(), operationName: null, claims: SYSTEM_CLAIMS };
    const response = await subgraph.handle({ body, callerContext: await sign(facts, subgraph.name, body) });
    const { data, errors } = JSON.parse(response.body) as { data?: unknown; errors?: { message: string }[] };
    if (errors) throw new StartError(`${subgraph.name}: ${errors.map(({ message }) => message).join("; ")}`);
    return answer.parse(data);
  };
}
