/**
 * Builds what is known of invented persons, for the worked examples of indicators and their tests: say what matters, the
 * rest is filled in. Ids follow from the first day or instant of a row, so that rows can refer to each other.
 */
export * from "./examples/care.js";
export * from "./examples/hospital.js";
export * from "./examples/person.js";
export * from "./examples/rows.js";
