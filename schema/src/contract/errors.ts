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
  AGREEMENT_DOES_NOT_RENEW: {
    sv: "Avtalet förlängs inte automatiskt.",
    en: "The agreement does not renew by itself.",
    action: "Write a new agreement, or check that you named the right one.",
  },
  AGREEMENT_NOT_IN_FORCE: {
    sv: "Avtalet gäller inte mellan parterna den dagen.",
    en: "The agreement does not bind the parties on that day.",
    action: "Choose an agreement that is in force for both parties.",
  },
  AGREEMENT_STATUS: {
    sv: "Avtalets läge tillåter inte ändringen.",
    en: "The status of the agreement does not allow the change.",
    action: "Read `status`; the message says in which status it can be done.",
  },
  ALREADY_ACTIVE: {
    sv: "Det finns redan en som gäller.",
    en: "There is one already that holds.",
    action: "End the one that holds first, or name it as the one that the new one takes over from.",
  },
  ALREADY_DONE: {
    sv: "Det är redan gjort.",
    en: "It has been done already.",
    action: "Read it again; nothing more needs to be sent.",
  },
  ALREADY_EXISTS: {
    sv: "Det finns redan.",
    en: "It exists already.",
    action: "Read what is there, and change that instead.",
  },
  AMOUNT_STATED_BY_AGREEMENT: {
    sv: "Avtalet anger självt vad som gäller, det kan inte sättas.",
    en: "The agreement itself states it; it cannot be set.",
    action: "Set a rate for places or visits; anything else needs a new decision on the agreement.",
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
  BLOCKING_UNITS_NOT_SHOWN: {
    sv: "De spärrande enheterna har inte visats för dig på denna grund.",
    en: "The blocking units have not been shown to you on this basis.",
    action: "Call showBlockingUnits first and send the id of its answer within two hours.",
  },
  BLOCK_ALREADY_ACTIVE: {
    sv: "Uppgifterna är redan spärrade.",
    en: "The data are blocked already.",
    action: "Nothing needs to be done, or send a wider block.",
  },
  BLOCK_CLOSED_TO_YOU: {
    sv: "Spärren stänger uppgifterna för din egen enhet.",
    en: "The block closes the data to your own unit.",
    action:
      "The patient, the unit that wrote the data or a block officer lifts it; in need, call showBlockingUnits and temporarilyRevokeBlock.",
  },
  BLOCK_LIFT_DECIDED: {
    sv: "Begäran om hävning är redan avgjord.",
    en: "The request to lift the block has been decided.",
    action: "Read the decision.",
  },
  BLOCK_NOT_ACTIVE: {
    sv: "Spärren är hävd.",
    en: "The block has been lifted.",
    action: "Read the patient's blocks again.",
  },
  BLOCK_OF_OTHER_PROVIDER: {
    sv: "Spärren gäller en annan vårdgivares uppgifter.",
    en: "The block is about another care provider's data.",
    action: "Turn to that provider; staff set and lift blocks of their own provider only.",
  },
  BODY_TOO_LARGE: {
    sv: "Begäran är för stor.",
    en: "The body of the request is too large.",
    action: "Send less at a time, for example fewer ids or a smaller change.",
  },
  BOTH_PRINCIPALS_REQUIRED: {
    sv: "En samordnad plan behöver insatser från både region och kommun.",
    en: "A shared plan needs activities of both region and municipality.",
    action: "Let the other principal add its activity first.",
  },
  CALLER_CONTEXT_REQUIRED: {
    sv: "Anropet saknar en giltig anroparkontext från nätslussen.",
    en: "The call lacks a valid caller context from the gateway.",
    action: "Send the request to the gateway, not to a subgraph.",
  },
  CARE_AREA_AMBIGUOUS: {
    sv: "Stadsdelsområdena hör till olika kommunala vårdområden.",
    en: "The city districts belong to different care areas.",
    action: "Say in `careArea` which of them the new district belongs to.",
  },
  CARE_UNIT_IN_USE: {
    sv: "Vårdenheten behövs fortfarande efter sin sista dag.",
    en: "The care unit is still needed after its last day.",
    action: "Hand over first what the message names.",
  },
  CASE_RESOLVED: {
    sv: "Ärendet är redan löst.",
    en: "The case is already resolved.",
    action: "Open a new case if the disagreement has come back.",
  },
  CLIENT_NAME_REQUIRED: {
    sv: "Klientens namn och version saknas eller är felskrivna.",
    en: "The name and version of the client are missing or not written as they should be.",
    action:
      "Send `apollographql-client-name` (letters, digits, `.`, `_`, `-`) and `apollographql-client-version` (such as 1.4.2) with every request.",
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
  CONSENT_ALREADY_REGISTERED: {
    sv: "Ett sådant samtycke gäller redan.",
    en: "Such a consent holds already.",
    action: "Use the consent that holds, or cancel it first.",
  },
  CONSENT_NOT_ACTIVE: {
    sv: "Samtycket gäller inte längre.",
    en: "The consent does not hold any more.",
    action: "Read the patient's consents again.",
  },
  CONSENT_REQUIRED: {
    sv: "Patientens samtycke för anroparens enhet saknas.",
    en: "The patient's consent for the caller's unit is missing.",
    action: "Ask the patient for consent and register it.",
  },
  COORDINATION_AREA: {
    sv: "Samordning gäller en kommun eller en stadsdel, och den här går inte att samordna så.",
    en: "Coordination is of one municipality or one city district, and this one cannot be coordinated so.",
    action: "Name either `municipality` or `cityDistrict`, as the message says.",
  },
  COORDINATION_START: {
    sv: "Samordningsansvaret fanns inte så tidigt.",
    en: "There was no responsibility to coordinate that early.",
    action: "Send a first day that is not before the one that the message names.",
  },
  COORDINATOR_DUPLICATE: {
    sv: "Området har redan en samordnande vårdcentral någon av dagarna.",
    en: "The area already has a coordinating health centre on some of the days.",
    action: "End that one first, or choose days after it.",
  },
  DAY_IN_FUTURE: {
    sv: "Dagen har inte kommit än.",
    en: "The day has not come yet.",
    action: "Send a day that is today or has passed.",
  },
  DAY_ORDER: {
    sv: "Dagen kommer inte efter den som den måste följa.",
    en: "The day does not come after the one that it must follow.",
    action: "Send a later day; the message says than which.",
  },
  DECISION_BINDS: {
    sv: "Parten är redan bunden av sitt ja.",
    en: "The party is already bound by its yes.",
    action: "An agreement that is decided is left by other means than a decision to sign.",
  },
  DEVIATION_STATUS: {
    sv: "Avvikelsen kan inte få den statusen nu.",
    en: "The deviation cannot get that status now.",
    action: "Read its status; the message says what it can become.",
  },
  DIALOGUE_REQUIRED: {
    sv: "Överlämningen kräver dialog mellan Läkarmedverkan och vårdcentralen.",
    en: "The handover needs a dialogue between the mobile service and the health centre.",
    action: "Let the mobile service record the dialogue first.",
  },
  DOCUMENT_NOT_TRUSTED: {
    sv: "Klienten får bara köra förhandsgodkända dokument.",
    en: "This client may run trusted documents only, and this is none.",
    action: "Run a document of the manifest, by its id or with its text, or have the document added to it.",
  },
  DOCUMENT_TOO_LARGE: {
    sv: "Dokumentet är för långt.",
    en: "The document has too many tokens.",
    action: "Ask for less in one document, or split it into several.",
  },
  DOCUMENT_UNKNOWN: {
    sv: "Dokumentets id är okänt.",
    en: "No document has this id.",
    action: "Send an id of the manifest, or the text of the document.",
  },
  EMERGENCY_NOT_FOR_CARE_SERVICES: {
    sv: "Nödöppning finns inte för socialtjänsten.",
    en: "Emergency access does not exist for social services.",
    action: "Ask a care provider to act.",
  },
  EMERGENCY_NOT_OPEN: {
    sv: "Nödöppningen kan inte gå vidare.",
    en: "The emergency cannot be taken further.",
    action: "Read its state; assert the emergency again if it lasts.",
  },
  EMERGENCY_OF_SOMEBODY_ELSE: {
    sv: "Nödöppningen är gjord av någon annan.",
    en: "The emergency was asserted by somebody else.",
    action: "Assert the emergency yourself: the judgement is personal.",
  },
  END_NOT_LATER: {
    sv: "Det nya slutet är inte senare än det som gäller.",
    en: "The new end is not later than the one that holds.",
    action: "Send a later day.",
  },
  END_PAST_WINDOW: {
    sv: "Slutet ligger efter stödets 14 dagar.",
    en: "The end lies after the 14 days of the support.",
    action: "Send a day within 14 days of the start, and extend the support later if needed.",
  },
  ESCALATED_QUESTION_INCOMPLETE: {
    sv: "En eskalerad fråga måste ha alla fyra delar.",
    en: "An escalated question must have all four parts.",
    action: "Send question, facts, both perspectives and a proposal (E26).",
  },
  ESCALATION_LEVEL: {
    sv: "Steget tas av någon på en annan nivå.",
    en: "The step is taken by somebody on another level.",
    action: "The message says who takes it: see `escalationLevels`.",
  },
  ESCALATION_PERSON: {
    sv: "Samma person får inte ta två steg, eller företräda båda parter.",
    en: "The same person may not take two steps, or act for both parties.",
    action: "Let somebody else on that level act.",
  },
  ESCALATION_STEP: {
    sv: "Steget följer inte på det steg där ärendet är.",
    en: "The step does not follow the one that the case is on.",
    action: "Steps follow each other: 1, 2, 3, economic settlement; none is skipped.",
  },
  EXTENSION_TOO_LATE: {
    sv: "Förlängningen beslutas efter att stödet skulle ha slutat.",
    en: "The extension is decided after the support should have ended.",
    action: "Hand the patient over to the health centre.",
  },
  FIGURES_UNAVAILABLE: {
    sv: "Personer räknas om, därför lämnas inga siffror om dem ut just nu.",
    en: "Persons are being counted anew, so figures about them are not given out just now.",
    action: "Ask again in some minutes; tell the operator if it lasts. Everything else is answered.",
  },
  FORBIDDEN: {
    sv: "Anroparen får inte läsa detta.",
    en: "The caller may not read this.",
    action: "Use a client and a commission that the data is meant for.",
  },
  FRAGMENT_CYCLE: {
    sv: "Ett fragment innehåller sig självt.",
    en: "A fragment spreads itself.",
    action: "Take the circle out of the fragments.",
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
  GUARDIAN_MAY_NOT_BLOCK: {
    sv: "En vårdnadshavare får inte spärra ett barns uppgifter, och inte häva det som barnet har spärrat.",
    en: "A guardian may not block a child's data, nor lift what the child has blocked.",
    action: "Let the child itself decide, together with the care unit, when it is old enough to.",
  },
  HEADERS_TOO_LARGE: {
    sv: "Begärans huvuden är för stora.",
    en: "The headers of the request are too large.",
    action: "Send fewer or shorter headers.",
  },
  HIGH_RISK_REQUIRED: {
    sv: "Stödet kräver att läkare på sjukhuset har bedömt risken som hög.",
    en: "The support needs a high risk assessed by a physician of the hospital.",
    action: "Assess the risk first.",
  },
  HSA_ID_FORMAT: {
    sv: "HSA-id har fel form.",
    en: "The HSA-id has the wrong shape.",
    action: "Send SE, ten digits, a hyphen and up to 18 capital letters or digits, like SE2321000115-HC001.",
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
  INDEX_VALUE_MISSING: {
    sv: "Indexvärdet för ett år saknas, beloppet kan inte räknas upp.",
    en: "The index value of a year is missing, so the amount cannot be indexed.",
    action: "Record the value of the year that is named; it is never estimated.",
  },
  INDICATOR_NOT_COMPUTED: {
    sv: "Indikatorn är definierad men beräknas inte ännu.",
    en: "The indicator is defined but not computed yet.",
    action: "Ask for another indicator; the definition itself can be read.",
  },
  INDIVIDUAL_REVIEW_REQUIRED: {
    sv: "Förlängningen kräver särskild prövning i det enskilda fallet.",
    en: "The extension needs a review of the individual case.",
    action: "Review the case, and say so.",
  },
  INTERNAL_SERVER_ERROR: {
    sv: "Ett internt fel inträffade.",
    en: "An internal error occurred.",
    action: "Try again later; give the request id to the operator.",
  },
  INTROSPECTION_NOT_ALLOWED: {
    sv: "Klienten får inte läsa schemat.",
    en: "This client may not read the schema through the graph.",
    action: "Read the published schema, or ask with a client that may explore.",
  },
  INVALID_CURSOR: {
    sv: "Markören är okänd för denna lista.",
    en: "The cursor is unknown to this list.",
    action: "Use `endCursor` of the previous page, or start without a cursor.",
  },
  MAIN_PHYSICIAN_OF_HEALTH_CENTRE: {
    sv: "Huvudansvarig läkare ska vara läkare på boendets vårdcentral.",
    en: "The main responsible physician must be a physician of the home's health centre.",
    action: "Choose a physician with a commission at the health centre on that day.",
  },
  MAIN_PRINCIPAL_REQUIRED: {
    sv: "Planen saknar huvudansvarig huvudman.",
    en: "The plan has no main responsible principal.",
    action: "Say whether region or municipality leads the plan.",
  },
  MAS_REQUIRED: {
    sv: "Kommunen skulle sakna medicinskt ansvarig sjuksköterska.",
    en: "The municipality would lack a nurse with medical responsibility (MAS).",
    action: "Appoint a successor from the day after, or name one in `successor`.",
  },
  MEETING_CONFIRMED: {
    sv: "Mötet är redan bekräftat.",
    en: "The meeting is confirmed already.",
    action: "Nothing more is needed.",
  },
  METHOD_NOT_ALLOWED: {
    sv: "Metoden är inte tillåten här.",
    en: "This method is not allowed here.",
    action: "Use a method that the `allow` header of the answer names; operations are sent by POST.",
  },
  MINUTES_REQUIRED: {
    sv: "Ett politiskt organs beslut kräver hänvisning till protokollet.",
    en: "A decision of a political body needs a reference to its minutes.",
    action: "Send `minutesRef`.",
  },
  NOTHING_TO_LIFT: {
    sv: "Vårdgivaren har ingen spärr att häva.",
    en: "The provider has no block to lift.",
    action: "Send one of the providers that the assertion has shown.",
  },
  NOT_ACCEPTABLE: {
    sv: "Svaret finns inte i något format som begärs.",
    en: "The answer exists in no format that the request accepts.",
    action: "Accept application/graphql-response+json or application/json.",
  },
  NOT_A_CHILD: {
    sv: "Personen har fyllt 18 år.",
    en: "The person is 18 or older.",
    action: "Ask the person for consent, or document a lasting incapacity.",
  },
  NOT_A_HEALTH_CENTRE: {
    sv: "Enheten är ingen vårdcentral i regionen de dagarna.",
    en: "The unit is no health centre of the region on those days.",
    action: "Choose a health centre of the region that is open on all of the days.",
  },
  NOT_FOUND: {
    sv: "Det som efterfrågas finns inte.",
    en: "What is asked for does not exist.",
    action: "Check the code or id.",
  },
  NOT_LISTED_CENTRE: {
    sv: "Det är inte vårdcentralen där patienten är listad.",
    en: "It is not the health centre where the patient is listed.",
    action: "Let the listed health centre do it.",
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
  OPERATION_TOO_COSTLY: {
    sv: "Frågan kostar för mycket.",
    en: "The operation may cost too much.",
    action:
      "Ask for shorter pages or fewer nested lists; the header `vardgraf-show-cost: on` shows cost and limit.",
  },
  OPERATION_TOO_DEEP: {
    sv: "Frågan är för djupt nästlad.",
    en: "The operation is nested too deeply.",
    action: "Start nearer to what you want, or split the operation into several.",
  },
  OPTION_CONFLICTS_WITH_REQUIREMENT: {
    sv: "Alternativet uppfyller inte alla krav på uppdraget.",
    en: "The option does not meet every requirement of the assignment.",
    action: "Choose another option, or name each conflicting requirement in `acceptedConflicts`.",
  },
  ORGANISATION_MISMATCH: {
    sv: "Personen eller posten hör till en annan organisation.",
    en: "The person or row belongs to another organisation.",
    action: "Choose one of the organisation that the message names.",
  },
  ORIGIN_NOT_ALLOWED: {
    sv: "Webbplatsen får inte anropa tjänsten.",
    en: "Pages of this origin may not call the gateway.",
    action: "Ask the operator to allow the origin, or call from a server.",
  },
  OTHER_PLAN_TYPE_REQUIRED: {
    sv: "Utskrivningen kräver en annan typ av plan.",
    en: "The discharge needs another type of plan.",
    action: "In compulsory psychiatric outpatient care use that plan, otherwise a SIP.",
  },
  OTHER_SIDE_CONFIRMS: {
    sv: "Den andra sidan ska bekräfta.",
    en: "The other side has to confirm.",
    action: "Ask the health centre or the municipality, whichever did not record it.",
  },
  OWN_PART_ONLY: {
    sv: "Var och en skriver bara sin egen del.",
    en: "Everybody writes their own part only.",
    action: "Let the responsible principal's staff write it.",
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    sv: "Sidstorleken ligger utanför det tillåtna.",
    en: "The page size is out of range.",
    action: "Ask for at least 1 and at most the number of rows that the message names.",
  },
  PARTIES_NOT_DISTINCT: {
    sv: "Parterna måste vara två olika organisationer.",
    en: "The parties must be two different organisations.",
    action: "Name two parties, one of them your own.",
  },
  PATIENT_DECEASED: {
    sv: "Patienten är avliden.",
    en: "The patient has died.",
    action: "Nothing can be registered for somebody who has died.",
  },
  PERIOD_NOT_ALLOWED: {
    sv: "Mätdagen eller perioden är inte tillåten för statistik.",
    en: "The measurement day or period is not allowed for statistics.",
    action: "Use the last day of a month, or whole calendar months.",
  },
  PERIOD_OVERLAPS: {
    sv: "Det finns redan en uppgift om samma sak för några av dagarna.",
    en: "The same thing already holds on some of these days.",
    action: "Choose other days, or end the earlier one first.",
  },
  PERIOD_REVERSED: {
    sv: "Den sista dagen ligger före den första.",
    en: "The last day is before the first.",
    action: "Send a last day that is not before the first.",
  },
  PERSONAL_DATA_NOT_ALLOWED: {
    sv: "Denna klient får aldrig personuppgifter.",
    en: "This client never gets personal data.",
    action: "Ask for indicators and aggregates instead.",
  },
  PHYSICIAN_REQUIRED: {
    sv: "Åtgärden kräver läkare.",
    en: "Only a physician may do this.",
    action: "Let a physician do it.",
  },
  PLACES_NOT_STATED: {
    sv: "Antalet platser för året saknas.",
    en: "The number of places for the year is missing.",
    action: "Publish the number of places of the year, then renew.",
  },
  PROPOSAL_UNCHANGED: {
    sv: "Er sida har redan föreslagit detta, den andra sidan ska svara.",
    en: "Your side has proposed this already; the other side has to answer.",
    action: "Wait for the other side, or propose something else.",
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
  RAISE_NOT_STATED: {
    sv: "Avtalet anger ingen höjning av ersättningen.",
    en: "The agreement states no raise of the rate.",
    action: "Send the rate as it is paid (AS_PAID).",
  },
  RATE_LIMITED: {
    sv: "För många anrop på kort tid.",
    en: "Too many requests in a short time.",
    action: "Wait as long as the `retry-after` header says, then send fewer.",
  },
  RATE_NOT_STATED: {
    sv: "Ersättningen per enhet är inte fastställd för året.",
    en: "The rate per unit is not set for the year.",
    action: "Set it with `setCompensationRule`; it is never estimated.",
  },
  REAL_IDENTITY_IN_SANDBOX: {
    sv: "Endast Skatteverkets testnummer är tillåtna här.",
    en: "Only test numbers of the Swedish Tax Agency are allowed here.",
    action: "Use a number from the published test series.",
  },
  REASON_REQUIRED: {
    sv: "Skälet saknas eller har fel längd.",
    en: "The reason is missing or has the wrong length.",
    action: "Say why in 10 to 2000 characters; the reason is kept and can be checked.",
  },
  REFERRAL_CLOSED: {
    sv: "Remissen är inte öppen för svar.",
    en: "The referral is not open for answers.",
    action: "Answer from the first to the last day of the referral.",
  },
  REQUEST_TIMEOUT: {
    sv: "Begäran kom inte fram i tid.",
    en: "The request did not arrive in time.",
    action: "Send it again, whole.",
  },
  RESPONSIBLE_PRINCIPAL_REQUIRED: {
    sv: "Insatsen saknar ansvarig huvudman.",
    en: "The activity has no responsible principal.",
    action: "Say who answers for it: region, municipality or somebody else.",
  },
  ROUNDING_NOT_DECIDED: {
    sv: "Det är inte bestämt hur en del av tio platser räknas.",
    en: "How a part of ten places counts is not decided.",
    action: "Choose CEIL, FLOOR or PROPORTIONAL, in the question or with `setCompensationRule`.",
  },
  SAME_PERSON_DECIDES: {
    sv: "Den som begärde hävningen kan inte besluta om den.",
    en: "Whoever asked for the lifting cannot decide on it.",
    action: "Let a colleague of the blocking provider decide.",
  },
  SECRECY_REVIEW_REQUIRED: {
    sv: "Patienten har skyddade personuppgifter: pröva sekretessen först.",
    en: "The patient's data are protected: judge secrecy first.",
    action: "Judge whether secrecy hinders the transfer, and say so.",
  },
  SERVER_BUSY: {
    sv: "Tjänsten har för mycket att göra.",
    en: "The gateway has too much to do.",
    action: "Wait as long as the `retry-after` header says, then try again.",
  },
  SETTLEMENT_TERMS_DIFFER: {
    sv: "Parterna har inte angett samma villkor.",
    en: "The parties have not stated the same terms.",
    action: "Send the terms that the other party has offered, or agree on others first.",
  },
  STATUS_NOT_ALLOWED: {
    sv: "Det går inte i den här statusen.",
    en: "It cannot be done in this status.",
    action: "Read it again to see what can be done now.",
  },
  STAY_NOT_OPEN: {
    sv: "Vårdtillfället är avslutat.",
    en: "The stay has ended.",
    action: "Check which stay is meant.",
  },
  STEP_MISSING: {
    sv: "Ett tidigare steg saknas.",
    en: "An earlier step is missing.",
    action: "Take the step that the message names first.",
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
  TEAM_MEMBER_PROFESSION: {
    sv: "En medlem i läkarteamet måste ha ett legitimerat yrke.",
    en: "A member of a physician team needs a licensed profession.",
    action: "Choose somebody with a licence in the directory.",
  },
  TEAM_REQUIREMENT_NOT_MET: {
    sv: "Läkarteamet uppfyller inte ett av de sju kraven.",
    en: "The physician team does not meet one of the seven requirements.",
    action: "Change what the message names; it tells the requirement and its row.",
  },
  TENANT_MISMATCH: {
    sv: "Det finns ingen syntetisk person med det id:t; sandlådan når inga andra.",
    en: "There is no synthetic person with that id; the sandbox reaches no others.",
    action: "Ask for one of the synthetic persons that the sandbox lists.",
  },
  TEST_IDENTITY_IN_PRODUCTION: {
    sv: "Testnummer är inte tillåtna i drift.",
    en: "Test numbers are not allowed in production.",
    action: "Use the person's own number.",
  },
  TEXT_HOLDS_IDENTITY_NUMBER: {
    sv: "Texten innehåller något som liknar ett identitetsnummer.",
    en: "The text holds something that looks like an identity number.",
    action: "Take the number out; the change already says whom it is about.",
  },
  TOKEN_TOO_LARGE: {
    sv: "Inloggningsbeviset är för stort.",
    en: "The access token is too large.",
    action: "Have the identity provider put fewer claims into it.",
  },
  TOO_MANY_ALIASES: {
    sv: "Frågan har för många alias.",
    en: "The operation has too many aliases.",
    action: "Ask for fewer things under names of your own, or split the operation into several.",
  },
  TOO_MANY_DIRECTIVES: {
    sv: "Frågan har för många direktiv.",
    en: "The operation has too many directives.",
    action: "Use fewer directives, or split the operation into several.",
  },
  TOO_MANY_LOOK_UPS: {
    sv: "Anropet frågar efter för många personer en och en.",
    en: "The request asks for too many persons one by one.",
    action: "Ask for at most 50 persons in one request, or use a list such as `myPatients`.",
  },
  TOO_MANY_ROOT_FIELDS: {
    sv: "Frågan börjar på för många ställen.",
    en: "The operation has too many fields at its root.",
    action: "Split the operation into several.",
  },
  TOO_MANY_SELECTIONS: {
    sv: "Frågan står för alltför många fält.",
    en: "The operation stands for too many selections once its fragments are spread.",
    action: "Use smaller fragments fewer times, or split the operation into several.",
  },
  UNAUTHENTICATED: {
    sv: "Giltig inloggning saknas.",
    en: "A valid login is missing.",
    action: "Send a valid access token as `Authorization: Bearer …`.",
  },
  UNKNOWN_REFERENCE: {
    sv: "Något som uppgiften hänvisar till finns inte.",
    en: "Something that the change refers to does not exist.",
    action: "Check the id or code in the field that is named.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    sv: "Begärans format stöds inte.",
    en: "The format of the request is not supported.",
    action: "Send JSON in UTF-8, not compressed, with content-type application/json.",
  },
  VALUE_OUT_OF_RANGE: {
    sv: "Värdet ligger utanför det tillåtna.",
    en: "The value is outside what is allowed.",
    action: "Send a value within what the message names.",
  },
  VALUE_REQUIRED: {
    sv: "Ett värde saknas.",
    en: "A value is missing.",
    action: "Fill in the field that is named.",
  },
  VERSION_CONFLICT: {
    sv: "Någon annan har ändrat uppgiften sedan den lästes.",
    en: "Somebody else has changed it since it was read.",
    action: "Read it again, and send your change with its present version.",
  },
  VISITS_NOT_STATED: {
    sv: "Antalet besök är inte angivet.",
    en: "The number of visits is not given.",
    action: "Send the number of visits, also when it is 0.",
  },
  VISIT_RATE_NOT_STATED: {
    sv: "Ersättningen per besök är inte fastställd för året.",
    en: "The rate per visit is not set for the year.",
    action: "Set it with `setCompensationRule`; it is never estimated.",
  },
  WRONG_UNIT: {
    sv: "Åtgärden hör till en annan enhet.",
    en: "This belongs to another unit.",
    action: "Let that unit do it.",
  },
} as const satisfies Record<string, ErrorDescription>;

/** A code of the {@link errorCatalogue}. */
export type ErrorCode = keyof typeof errorCatalogue;

/** True for a code that clients may see. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorCatalogue, code);
}
