/** What can be wrong with an identity number; each is an error code of the contract. */
export const identifierProblems = [
  "IDENTIFIER_FORMAT",
  "IDENTIFIER_DATE",
  "IDENTIFIER_CHECK_DIGIT",
  "REAL_IDENTITY_IN_SANDBOX",
  "TEST_IDENTITY_IN_PRODUCTION",
] as const;
/** See {@link identifierProblems}. */
export type IdentifierProblem = (typeof identifierProblems)[number];
