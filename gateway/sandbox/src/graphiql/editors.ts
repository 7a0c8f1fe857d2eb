/** Prepares Monaco: its workers from our own origin, its colours from our own palette. */
import { editor } from "monaco-graphql/esm/monaco-editor.js";

/** Names of the editor themes, as GraphiQL takes them. */
export const MONACO_THEMES = { light: "vardgraf-light", dark: "vardgraf-dark" };

const PALETTES = {
  light: { accent: "#0b5a74", accentBackground: "#0b5a7419", background: "#ffffff", field: "#3b4b6811" },
  dark: { accent: "#6cc5e0", accentBackground: "#6cc5e022", background: "#212a3b", field: "#b7c2d711" },
};

/** Colours of what floats above the text and of what is marked; the text itself keeps Monaco's colours. */
function colours({
  accent,
  accentBackground,
  background,
  field,
}: (typeof PALETTES)["light"]): Record<string, string> {
  const transparent = "#ffffff00";
  return {
    "editor.background": transparent,
    "scrollbar.shadow": transparent,
    "editorHoverWidget.background": background,
    "editorSuggestWidget.background": background,
    "editorWidget.background": background,
    "menu.background": background,
    "quickInput.background": background,
    "input.background": field,
    focusBorder: accent,
    "textLink.foreground": accent,
    "textLink.activeForeground": accent,
    "editorLink.activeForeground": accent,
    "list.highlightForeground": accent,
    "list.focusHighlightForeground": accent,
    "editorSuggestWidget.selectedForeground": accent,
    "editorSuggestWidget.selectedBackground": accentBackground,
    "list.hoverBackground": accentBackground,
    "menu.selectionForeground": accent,
    "menu.selectionBackground": accentBackground,
    "quickInputList.focusForeground": accent,
    "quickInputList.focusBackground": accentBackground,
    "pickerGroup.foreground": accent,
  };
}

/** To be called once, before an editor is made. */
export function prepareEditors(): void {
  window.MonacoEnvironment = {
    getWorker: (_id, label) => {
      const name = label === "json" || label === "graphql" ? label : "editor";
      return new Worker(`/sandbox/workers/${name}.js`, { name });
    },
  };
  editor.defineTheme(MONACO_THEMES.light, {
    base: "vs",
    inherit: true,
    rules: [],
    colors: colours(PALETTES.light),
  });
  editor.defineTheme(MONACO_THEMES.dark, {
    base: "vs-dark",
    inherit: true,
    rules: [{ token: "comment", foreground: "8fbf7a" }],
    colors: colours(PALETTES.dark),
  });
}
