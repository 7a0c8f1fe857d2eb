/** The sandbox page: reads who one can be and what is ready to run, then shows GraphiQL around it. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { prepareEditors } from "./graphiql/editors.js";
import { Authorization } from "./identity/authorization.js";
import { fetchPersonas, fetchToken } from "./identity/demo-provider.js";
import { fetchOperations } from "./operations/operations.js";

async function start(page: HTMLElement): Promise<void> {
  prepareEditors();
  const [personas, operations] = await Promise.allSettled([fetchPersonas(), fetchOperations()]);
  createRoot(page).render(
    <StrictMode>
      <App authorization={new Authorization(fetchToken)} personas={personas} operations={operations} />
    </StrictMode>,
  );
}

const page = document.getElementById("page");
if (page) void start(page);
