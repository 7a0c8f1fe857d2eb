/** A client of the graph, as simple as a portal's. */

/** An error as a client sees it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly subgraph?: string };
}

/** A GraphQL answer. `Data` is what the test's own query asks for. */
export interface Answer<Data = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** The whole body. */
  readonly text: string;
  readonly data: Data;
  readonly errors: readonly AnswerError[];
}

/** What to ask. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Sends one GraphQL request. */
export async function ask<Data>(
  url: string,
  token: string | null,
  question: Question,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "apollographql-client-name": "vardgraf-tests",
      "apollographql-client-version": "1",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(question),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data: Data; errors?: AnswerError[] };
  return { status: response.status, headers: response.headers, text, data, errors: errors ?? [] };
}

/** Codes of an answer's errors. */
export function codes(answer: Answer): (string | undefined)[] {
  return answer.errors.map(({ extensions }) => extensions?.code);
}

/** A token of a demo persona. */
export async function fetchToken(url: string, persona: string): Promise<string> {
  const response = await fetch(`${url}/demo-identity/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona }),
  });
  const { access_token } = (await response.json()) as { access_token?: string };
  if (access_token === undefined) throw new Error(`There is no persona ${persona}.`);
  return access_token;
}
