/** Opening a ready operation in GraphiQL. */
import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useSession } from "../session.js";
import { type Operation, variablesText } from "./operations.js";

/** Gives a function that opens an operation in a tab of its own and acts as a persona that may run it. */
export function useOpenOperation(): (operation: Operation) => void {
  const { authorization, personas } = useSession();
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs } = useGraphiQL(pick("queryEditor", "variableEditor", "tabs"));
  return (operation) => {
    if (personas?.some(({ name }) => name === operation.persona)) {
      authorization.choose({ kind: "PERSONA", name: operation.persona });
    }
    const open = tabs.findIndex(({ query }) => query === operation.document);
    if (open >= 0) {
      changeTab(open);
    } else {
      addTab();
      const variables = variablesText(operation);
      queryEditor?.setValue(operation.document);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query: operation.document, variables });
    }
    // GraphiQL finds the name out by itself, but a moment later: running at once would send the last tab's.
    setOperationName(operation.name);
  };
}
