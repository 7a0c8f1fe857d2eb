export * from "./author.js";
export * from "./changes.js";
export { changedFields } from "./conflict.js";
export type { ChangeObserver } from "./observer.js";
export * from "./refused.js";
export * from "./register.js";
export * from "./tables.js";
