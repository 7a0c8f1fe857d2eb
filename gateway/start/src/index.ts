export * from "./data/generate.js";
export * from "./embedded.js";
export * from "./environment.js";
export * from "./services/start.js";
export * from "./subgraphs.js";
export * from "./settings-table.js";
export * from "./settings.js";
