/** The keyboard, beyond what GraphiQL gives: nobody is caught in an editor, and running works from everywhere. */
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";

/** Ctrl-Enter runs the open operation; Tab leaves an editor (a mode that all editors share). Shows nothing. */
export function Keyboard() {
  const { run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const tabLeaves = useRef(false);
  useEffect(() => {
    if (!queryEditor || tabLeaves.current) return;
    queryEditor.trigger("start", "editor.action.toggleTabFocusMode", null);
    tabLeaves.current = true;
  }, [queryEditor]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      run();
    };
    globalThis.addEventListener("keydown", listen);
    return () => globalThis.removeEventListener("keydown", listen);
  }, [run]);
  return null;
}
