/**
 * Tables of the subgraph. Facts come from the files in `data/` and from mutations: a row that a mutation has
 * made or changed says so in `recorded`, and a later load of the files leaves it as it is.
 *
 * - A day is `YYYY-MM-DD` in Europe/Stockholm; both ends of a period belong to it, a null end is open.
 * - A care provider, care unit or person is its HSA-id, a municipality its four digits, a city district or
 *   care area its id in the subgraph that owns it.
 * - A row is never deleted by a mutation. The history of each row is in `change`.
 */
export * from "./tables/cases.js";
export * from "./tables/coordination.js";
export * from "./tables/enums.js";
export * from "./tables/history.js";
export * from "./tables/homes.js";
export * from "./tables/on-call.js";
export * from "./tables/teams.js";
export * from "./tables/units.js";
