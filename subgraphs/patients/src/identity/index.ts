/** Identity numbers of people. */
export { ageOn, dayNumber, dayText } from "../day.js";
export { readIdentifier, type StoredIdentifier, type Tenant } from "./identifier.js";
export { type PersonalNumber, readPersonalNumber } from "./personal-number.js";
export { type IdentifierProblem, identifierProblems } from "./problems.js";
export { isSyntheticReserveNumber, syntheticReserveNumber } from "./reserve-number.js";
export { isTestNumber, testPersonnummer, testSamordningsnummer } from "./test-series.js";
