/**
 * The error codes that clients may meet: one catalogue, served by the graph as `errorCodes`.
 *
 * A code that is not listed here never reaches a client: the gateway replaces it.
 */

/** What one error code means and what the caller can do about it. */
export interface ErrorDescription {
  /** What was wrong, in Swedish. */
  readonly sv: string;
  /** What was wrong, in English. */
  readonly en: string;
  /** What to send or do instead. */
  readonly action: string;
}

/** Every code, alphabetically. */
export const errorCatalogue = {
  ACCESS_LOG_UNAVAILABLE: {
    sv: "Åtkomstloggen kan inte skrivas, därför lämnas inga uppgifter ut.",
    en: "The access log cannot be written, so no data are given out.",
    action: "Try again later; tell the operator if it lasts.",
  },
  ASSURANCE_TOO_LOW: {
    sv: "Inloggningen har för låg tillitsnivå för vårddata.",
    en: "The login has too low a level of assurance for care data.",
    action: "Log in with at least LoA3.",
  },
  BAD_REQUEST: {
    sv: "Anropet har fel form.",
    en: "The request has the wrong shape.",
    action: "POST a JSON object with `query` and, where needed, `variables` and `operationName`.",
  },
  BAD_USER_INPUT: {
    sv: "Ett argument eller en variabel har ett otillåtet värde.",
    en: "An argument or a variable has a value that is not allowed.",
    action: "Correct the value that the message names.",
  },
  CALLER_CONTEXT_REQUIRED: {
    sv: "Anropet saknar en giltig anroparkontext från nätslussen.",
    en: "The call lacks a valid caller context from the gateway.",
    action: "Send the request to the gateway, not to a subgraph.",
  },
  COMMISSION_MISMATCH: {
    sv: "Medarbetaruppdraget gäller en annan vårdgivare än enhetens.",
    en: "The commission belongs to another care provider than the unit's.",
    action: "Choose a commission at the unit where you work.",
  },
  COMMISSION_REQUIRED: {
    sv: "Inget medarbetaruppdrag är valt.",
    en: "No commission is chosen.",
    action: "Choose one commission at login.",
  },
  CONSENT_REQUIRED: {
    sv: "Patientens samtycke för anroparens enhet saknas.",
    en: "The patient's consent for the caller's unit is missing.",
    action: "Ask the patient for consent and register it.",
  },
  EMERGENCY_NOT_FOR_CARE_SERVICES: {
    sv: "Nödöppning finns inte för socialtjänsten.",
    en: "Emergency access does not exist for social services.",
    action: "Ask a care provider to act.",
  },
  FORBIDDEN: {
    sv: "Anroparen får inte läsa detta.",
    en: "The caller may not read this.",
    action: "Use a client and a commission that the data is meant for.",
  },
  GRAPHQL_PARSE_FAILED: {
    sv: "Frågan är inte giltig GraphQL.",
    en: "The document is not valid GraphQL.",
    action: "Correct the syntax at the place that the message names.",
  },
  GRAPHQL_VALIDATION_FAILED: {
    sv: "Frågan följer inte schemat.",
    en: "The document does not follow the schema.",
    action: "Correct the fields or arguments that the message names.",
  },
  IDEMPOTENCY_KEY_FORMAT: {
    sv: "Ändringens nyckel har fel form.",
    en: "The key of the change has the wrong shape.",
    action: "Send 1 to 64 letters, digits, - or _, or leave the key out.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    sv: "Ändringens nyckel har använts för en annan ändring.",
    en: "The key of the change has been used for another change.",
    action: "Make a new key for each change; send the same key only to repeat the same change.",
  },
  IDENTIFIER_CHECK_DIGIT: {
    sv: "Identitetsnumrets kontrollsiffra stämmer inte.",
    en: "The check digit of the identity number is wrong.",
    action: "Check the number digit by digit.",
  },
  IDENTIFIER_DATE: {
    sv: "Identitetsnumret innehåller inget giltigt datum.",
    en: "The identity number holds no valid date.",
    action: "Check year, month and day; a coordination number has 60 added to its day.",
  },
  IDENTIFIER_FORMAT: {
    sv: "Identitetsnumret har fel form.",
    en: "The identity number has the wrong form.",
    action: "Send YYYYMMDDNNNN, YYYYMMDD-NNNN, YYMMDD-NNNN or YYMMDD+NNNN.",
  },
  INCAPACITY_DOES_NOT_OPEN_HEALTH_DATA: {
    sv: "Bristande beslutsförmåga öppnar inga vårddata för socialtjänsten.",
    en: "Lack of capacity opens no health data to social services.",
    action: "Ask a care provider for what is needed.",
  },
  INDICATOR_NOT_COMPUTED: {
    sv: "Indikatorn är definierad men beräknas inte ännu.",
    en: "The indicator is defined but not computed yet.",
    action: "Ask for another indicator; the definition itself can be read.",
  },
  INTERNAL_SERVER_ERROR: {
    sv: "Ett internt fel inträffade.",
    en: "An internal error occurred.",
    action: "Try again later; give the request id to the operator.",
  },
  INVALID_CURSOR: {
    sv: "Markören är okänd för denna lista.",
    en: "The cursor is unknown to this list.",
    action: "Use `endCursor` of the previous page, or start without a cursor.",
  },
  NOT_FOUND: {
    sv: "Det som efterfrågas finns inte.",
    en: "What is asked for does not exist.",
    action: "Check the code or id.",
  },
  NO_PATIENT_RELATION: {
    sv: "Ingen patient som anroparen har en vårdrelation till.",
    en: "No patient that the caller has a care relation to.",
    action: "Check the id; a relation comes from enrolment, listing, a stay or an episode of support.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    sv: "Det går inte att avgöra vilken operation som ska köras.",
    en: "Which operation to run cannot be told.",
    action: "Name one operation of the document in `operationName`.",
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    sv: "Sidstorleken ligger utanför det tillåtna.",
    en: "The page size is out of range.",
    action: "Ask for at least 1 and at most the number of rows that the message names.",
  },
  PERIOD_NOT_ALLOWED: {
    sv: "Mätdagen eller perioden är inte tillåten för statistik.",
    en: "The measurement day or period is not allowed for statistics.",
    action: "Use the last day of a month, or whole calendar months.",
  },
  PERSONAL_DATA_NOT_ALLOWED: {
    sv: "Denna klient får aldrig personuppgifter.",
    en: "This client never gets personal data.",
    action: "Ask for indicators and aggregates instead.",
  },
  PROTECTED_IDENTITY: {
    sv: "Uppgiften döljs: personen har skyddade personuppgifter.",
    en: "Withheld: the person's data are protected.",
    action: "Care can be given without it; ask the person.",
  },
  PURPOSE_NOT_ALLOWED_FOR_CLIENT: {
    sv: "Uppdragets ändamål är inte tillåtet för denna klient.",
    en: "The purpose of the commission is not allowed for this client.",
    action: "Choose a commission with a purpose that the client is meant for.",
  },
  REAL_IDENTITY_IN_SANDBOX: {
    sv: "Endast Skatteverkets testnummer är tillåtna här.",
    en: "Only test numbers of the Swedish Tax Agency are allowed here.",
    action: "Use a number from the published test series.",
  },
  STORE_BUSY: {
    sv: "En annan skrivning pågår, ingenting har ändrats.",
    en: "Another write is going on; nothing was changed.",
    action: "Send the change again with the same idempotencyKey.",
  },
  SUBGRAPH_DATA_INVALID: {
    sv: "En del av grafen svarade med uppgifter som inte följer schemat.",
    en: "A part of the graph answered with data that does not follow the schema.",
    action: "The rest of the answer is good; give the request id to the operator.",
  },
  SUBGRAPH_UNAVAILABLE: {
    sv: "En del av grafen kan inte svara just nu.",
    en: "A part of the graph cannot answer just now.",
    action: "The rest of the answer is good; ask for the missing part later.",
  },
  TEST_IDENTITY_IN_PRODUCTION: {
    sv: "Testnummer är inte tillåtna i drift.",
    en: "Test numbers are not allowed in production.",
    action: "Use the person's own number.",
  },
  UNAUTHENTICATED: {
    sv: "Giltig inloggning saknas.",
    en: "A valid login is missing.",
    action: "Send a valid access token as `Authorization: Bearer …`.",
  },
  VERSION_CONFLICT: {
    sv: "Någon annan har ändrat uppgiften sedan den lästes.",
    en: "Somebody else has changed it since it was read.",
    action: "Read it again, and send your change with its present version.",
  },
} as const satisfies Record<string, ErrorDescription>;

/** A code of the {@link errorCatalogue}. */
export type ErrorCode = keyof typeof errorCatalogue;

/** True for a code that clients may see. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorCatalogue, code);
}
