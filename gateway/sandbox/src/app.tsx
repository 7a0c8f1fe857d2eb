/** The whole page: a header that says who one is, and GraphiQL below it. */
import { GraphiQL } from "graphiql";
import { useState } from "react";
import { createFetcher } from "./graphiql/fetcher.js";
import { MONACO_THEMES } from "./graphiql/editors.js";
import { Keyboard } from "./graphiql/keyboard.js";
import { memoryStorage } from "./graphiql/memory-storage.js";
import { SchemaForIdentity } from "./graphiql/schema.js";
import { Header } from "./header.js";
import type { Authorization } from "./identity/authorization.js";
import type { Persona } from "./identity/demo-provider.js";
import type { Operation } from "./operations/operations.js";
import { OPERATIONS_PLUGIN } from "./operations/panel.js";
import { type Session, SessionProvider } from "./session.js";

const PLUGINS = [OPERATIONS_PLUGIN];

/** What the page was started with; a part that could not be read says why. */
export interface AppProps {
  readonly authorization: Authorization;
  readonly personas: PromiseSettledResult<readonly Persona[] | null>;
  readonly operations: PromiseSettledResult<readonly Operation[]>;
}

const WELCOME = `# Welcome to the Vårdgraf sandbox.
#
# Choose an operation to the left:
# it opens here, ready to run, and you
# act as a persona that may run it.
# Or write your own.
#
#   Run          Ctrl-Enter
#   Suggestions  Ctrl-Space
#   Search docs  Ctrl-Alt-K

query Welcome {
  __typename
}
`;

function sessionOf({ authorization, personas, operations }: AppProps): Session {
  const problems: string[] = [];
  if (personas.status === "rejected") problems.push("The personas could not be read. Load the page again.");
  if (operations.status === "rejected")
    problems.push("The operations could not be read. Load the page again.");
  return {
    authorization,
    personas: personas.status === "fulfilled" ? personas.value : [],
    operations: operations.status === "fulfilled" ? operations.value : [],
    problems,
  };
}

/** The page. */
export function App(props: AppProps) {
  const [session] = useState(() => sessionOf(props));
  const [fetcher] = useState(() => createFetcher(props.authorization));
  const [storage] = useState(memoryStorage);
  return (
    <SessionProvider value={session}>
      <Header />
      <main className="page-main" aria-label="GraphQL editor">
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          defaultQuery={WELCOME}
          defaultEditorToolsVisibility="variables"
          editorTheme={MONACO_THEMES}
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          inputValueDeprecation
          schemaDescription
          plugins={PLUGINS}
          visiblePlugin={OPERATIONS_PLUGIN.title}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <Keyboard />
          <SchemaForIdentity />
        </GraphiQL>
      </main>
    </SessionProvider>
  );
}
