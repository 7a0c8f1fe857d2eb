/** What the parts of the page share. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Authorization, Identity } from "./identity/authorization.js";
import type { Persona } from "./identity/demo-provider.js";
import type { Operation } from "./operations/operations.js";

/** What was read at the start, and the identity that can change. */
export interface Session {
  readonly authorization: Authorization;
  /** Null when the gateway has no demo identity provider. */
  readonly personas: readonly Persona[] | null;
  readonly operations: readonly Operation[];
  /** What went wrong at the start, for the reader; empty when all is well. */
  readonly problems: readonly string[];
}

const SessionContext = createContext<Session | null>(null);

/** Gives the session to the parts inside. */
export const SessionProvider = SessionContext.Provider;

/** The session of the page. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is for parts inside SessionProvider.");
  return session;
}

/** Whom the page acts as now. */
export function useIdentity(): Identity {
  const { authorization } = useSession();
  return useSyncExternalStore(authorization.subscribe, authorization.identity);
}
