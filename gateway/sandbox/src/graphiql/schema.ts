/** The schema may be for known callers only: it is asked for again when the first answer was no. */
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";
import { useIdentity } from "../session.js";

/** Reads the schema as whom one acts as now, where there is none yet. Shows nothing. */
export function SchemaForIdentity() {
  const identity = useIdentity();
  const { introspect } = useGraphiQLActions();
  const refused = useGraphiQL(({ fetchError, schema }) => !schema && fetchError !== null);
  useEffect(() => {
    if (refused && identity.kind !== "ANONYMOUS") void introspect();
    // A refusal alone is no reason to ask again: only another identity is.
  }, [identity]);
  return null;
}
