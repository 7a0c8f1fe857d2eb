/**
 * The tables of the patients subgraph.
 *
 * How values are written, everywhere:
 * - a day is `YYYY-MM-DD` in Europe/Stockholm; `validFrom` and `validTo` are both days that count, and a
 *   null `validTo` is open (see `isValidOn` of core);
 * - an instant is RFC 3339 in Stockholm time with its offset (`2026-03-03T08:15:00+01:00`, see
 *   {@link storedInstant}), so that its first ten characters are the Stockholm day and a range of days is a
 *   range of text: `at >= '2026-03-01' AND at < '2026-04-01'`;
 * - a care provider, care unit or employee is its HSA-id, a municipality its four-digit code, a care area
 *   or care home its id in the subgraph that owns it;
 * - a row is never deleted: one that should not have been written has `enteredInErrorAt`, and every list,
 *   rule and count leaves it out unless it asks for it.
 */
export * from "./tables/codes.js";
export * from "./tables/contacts.js";
export * from "./tables/emergency.js";
export * from "./tables/events.js";
export * from "./tables/history.js";
export * from "./tables/log-checks.js";
export * from "./tables/person.js";
export * from "./tables/plans.js";
export * from "./tables/privacy.js";
export * from "./tables/rollup.js";
export * from "./tables/stays.js";
export * from "./tables/support.js";
