/** The gateway's demo identity provider: who one can be, and a token for it. */
import { AnswerError, readJson } from "../json.js";

/** Somebody invented to act as. */
export interface Persona {
  /** Short name, such as `nurse-halmstad`. */
  readonly name: string;
  readonly titleSv: string;
  readonly titleEn: string;
  /** Who this is and what the person may see. */
  readonly description: string;
  /** Kind of client that the persona uses, such as `PORTAL`. */
  readonly client: string;
}

/** A bearer token and how long it lives. */
export interface IssuedToken {
  readonly token: string;
  /** Seconds from now. */
  readonly lifetime: number;
}

/** The personas; null when the gateway has no demo identity provider. */
export async function fetchPersonas(): Promise<readonly Persona[] | null> {
  try {
    return await readJson<Persona[]>("/demo-identity/personas");
  } catch (error) {
    if (error instanceof AnswerError && error.status === 404) return null;
    throw error;
  }
}

/** A new token for the persona with that name. */
export async function fetchToken(persona: string): Promise<IssuedToken> {
  const answer = await readJson<{ access_token: string; expires_in: number }>("/demo-identity/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona }),
  });
  return { token: answer.access_token, lifetime: answer.expires_in };
}
