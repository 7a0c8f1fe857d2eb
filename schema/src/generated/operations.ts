// Generated from operations/. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
/** What was done (aktivitet). */
export type AccessLogActivity =
  /** Something was shown, or refused (Läsa). */
  | "READ"
  /** A change was made, or tried (Skriva). */
  | "WRITE"
  /** Something was opened because of danger to life, or past a block (Nödöppning). */
  | "EMERGENCY"
  /** The log was read (Läsa logg). */
  | "READ_LOG";

/** Whom the program belongs to through which somebody asked (klient). */
export type AccessLogClient =
  /** Care staff (vård och omsorg). */
  | "PORTAL"
  /** A dashboard of figures (översikt). */
  | "DASHBOARD"
  /** A developer, over invented patients (sandlåda). */
  | "SANDBOX"
  /** The patient, or a guardian (patienten eller företrädare). */
  | "PATIENT"
  /** Another system (system). */
  | "SYSTEM"
  /** Somebody without a login (okänd). */
  | "ANONYMOUS";

/** What kind of data it was (typ av uppgifter). */
export type AccessLogData =
  /** Name, numbers, birth and death (identitet). */
  | "IDENTITY"
  /** Where the person is (vistelse). */
  | "PLACE"
  /** Listing, enrolment, contacts (kontakter). */
  | "CONTACTS"
  /** Plans (planer). */
  | "PLANS"
  /** Stays, visits, assessments, medication reviews (vårdhändelser). */
  | "CARE_EVENTS"
  /** The part of social services (omsorg). */
  | "SOCIAL_SERVICES"
  /** Consents, blocks and what they rest on (samtycken och spärrar). */
  | "CONSENTS_AND_BLOCKS"
  /** The log itself (logg). */
  | "ACCESS_LOG"
  /** A notice of a discharge (meddelande om utskrivning). */
  | "DISCHARGE_NOTICE"
  /** Something else (annat). */
  | "OTHER";

/** Whether something may be read (beslut). */
export type AccessOutcome =
  /** It may be read (tillåts). */
  | "ALLOW"
  /** It may not, and the caller is told so (nekas). */
  | "DENY"
  /** It may not, and is left out without a word: not even that there is something may be known (utelämnas). */
  | "LEFT_OUT";

/** What data are wanted for, as the commission says (ändamål). PDL 2:4. */
export type AccessPurpose =
  /** Vård och behandling. */
  | "CARE"
  /** Kvalitetssäkring. */
  | "QUALITY"
  /** Annan dokumentation enligt lag. */
  | "OTHER_DOCUMENTATION"
  /** Statistik. */
  | "STATISTICS"
  /** Administration. */
  | "ADMINISTRATION"
  /** Kvalitetsregister. */
  | "QUALITY_REGISTER"
  /** Socialtjänst. */
  | "SOCIAL_SERVICE"
  /** Eget. */
  | "OWN"
  /** Test. */
  | "TEST";

/** On what the caller's right to see a patient rests (patientrelation). */
export type AccessRelation =
  /** The caller's municipality has enrolled the patient in its health care (inskriven). */
  | "ENROLLED"
  /** Somebody at the caller's unit has declared the relation, for a time (egen angiven relation). */
  | "DECLARED"
  /** The patient is listed at the caller's health centre (listad). */
  | "LISTED"
  /** The patient is admitted at the caller's clinic (inskriven i slutenvård). */
  | "OPEN_STAY"
  /** The caller's mobile physician service supports the patient (pågående stöd). */
  | "SUPPORT_EPISODE"
  /** The patient gets services of the caller's municipality or is assessed for them (insatser). */
  | "SERVICES"
  /** The caller's own care provider has data about the patient: for block officers, and for the dead (egna uppgifter finns). */
  | "HELD"
  /** The caller's municipality has opened a review of the patient's case, with its reason (granskningsärende). */
  | "REVIEW_CASE"
  /** The caller is the patient (patienten själv). */
  | "SELF"
  /** The patient is a child and the caller its guardian (vårdnadshavare). */
  | "GUARDIAN"
  /** The patient is invented and the caller is the sandbox (sandlåda). */
  | "SYNTHETIC";

/** See `activateCarePlan`. */
export type ActivateCarePlanInput = {
  /** Id of the plan. */
  readonly plan: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** How far an activity has come (insatsens status). */
export type ActivityStatus =
  /** Ej påbörjad. */
  | "NOT_STARTED"
  /** Inplanerad, med dag. */
  | "SCHEDULED"
  /** Pågående. */
  | "IN_PROGRESS"
  /** Genomförd. */
  | "COMPLETED"
  /** Inställd. */
  | "CANCELLED";

/** See `addActivity`. */
export type AddActivityInput = {
  /** Id of the plan. */
  readonly plan: string;
  /** What is done. */
  readonly what: string;
  /** Who answers for it; refused without (`RESPONSIBLE_PRINCIPAL_REQUIRED`). */
  readonly responsiblePrincipal?: Principal | null | undefined;
  /** HSA-id of the unit that does it. */
  readonly responsibleUnit?: string | null | undefined;
  /** Day when it shall be done. */
  readonly due?: string | null | undefined;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What sort of agreement it is (avtalstyp). */
export type AgreementKind =
  /** Sets the frame for other agreements (ramavtal). */
  | "FRAMEWORK"
  /** Divides responsibility for health care between a region and its municipalities (hälso- och sjukvårdsavtal). */
  | "HS_AGREEMENT"
  /** Belongs under another agreement (underavtal). */
  | "SUB_AGREEMENT"
  /** Between a health centre or a part of a region and one municipality (lokalt avtal). */
  | "LOCAL"
  /** Adds an assignment to a main agreement (tilläggsavtal). */
  | "SUPPLEMENTARY"
  /** The agreement that providers of a choice system work under (huvudavtal). */
  | "MAIN"
  /** Between region and municipalities on one subject (överenskommelse). */
  | "AGREEMENT"
  /** Between bodies of one region (överenskommelse inom regionen). */
  | "INTERNAL_ORDER"
  /** Between the state and the association of regions and municipalities (nationell överenskommelse). */
  | "NATIONAL";

/** How far an agreement has come (avtalets status). */
export type AgreementStatus =
  /** Being written (utkast). */
  | "DRAFT"
  /** The parties are asked for their opinion (på remiss). */
  | "OUT_FOR_REFERRAL"
  /** Put before those who decide (förslag). */
  | "PROPOSED"
  /** At least one has decided yes, but not as many as the signing rule asks for (delvis beslutat). */
  | "DECIDED_PARTLY"
  /** Decided as the signing rule asks for; its first day has not come yet (beslutat, gäller ännu inte). */
  | "DECIDED"
  /** In force (gäller). */
  | "IN_FORCE"
  /** Its last day has passed (upphört). */
  | "EXPIRED"
  /** A later agreement is in force in its place (ersatt). */
  | "REPLACED"
  /** A decision of no makes it impossible (avslaget). */
  | "REJECTED";

/** Input of `agreePlannedDialogue`. */
export type AgreePlannedDialogueInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: string;
  /** Day of the week (veckodag). */
  readonly weekday: Weekday;
  /** Local time as HH:MM (klockslag). */
  readonly time: string;
  /** How they meet (form). */
  readonly form: DialogueForm;
  /** First day (giltigt från). */
  readonly validFrom: string;
  /** Version of the proposal that waits for an answer; left out when there is none (förväntad version). */
  readonly expectedVersion?: number | null | undefined;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: string | null | undefined;
};

/** Input of `appointMainPhysician`. */
export type AppointMainPhysicianInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: string;
  /** HSA-id of the physician (läkare). */
  readonly practitioner: string;
  /** First day (giltigt från). */
  readonly validFrom: string;
  /** Last day; left out while it lasts (giltigt till). */
  readonly validTo?: string | null | undefined;
  /** Version of the appointment that holds on the first day; left out when nobody is appointed then (förväntad version). */
  readonly expectedVersion?: number | null | undefined;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: string | null | undefined;
};

/** See `assertEmergencyAccess`. */
export type AssertEmergencyAccessInput = {
  /** Opaque id of the patient. */
  readonly patient: string;
  /** What is feared. */
  readonly danger: Danger;
  /** Why, and why consent cannot be had, in 10 to 2000 characters, without identity numbers. */
  readonly reason: string;
  /** True when the patient is unable to ask for a block to be lifted; then the blocking providers are shown. */
  readonly patientCannotAskForLifting?: boolean;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Input of `assignCoordinatingCentre`. */
export type AssignCoordinatingCentreInput = {
  /** Code of the municipality, or `cityDistrict` (kommun). */
  readonly municipality?: string | null | undefined;
  /** Id of the city district, or `municipality` (stadsdel). */
  readonly cityDistrict?: string | null | undefined;
  /** HSA-id of the health centre (vårdcentral). */
  readonly careUnit: string;
  /** First day (giltigt från). */
  readonly validFrom: string;
  /** Last day; left out while it lasts (giltigt till). */
  readonly validTo?: string | null | undefined;
  /** Who supports and guides the health centre (stödjande organisation). Row C7. */
  readonly supporter?: string | null | undefined;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: string | null | undefined;
};

/** Who would hold the assignment (uppdragets innehavare). */
export type AssignmentHolder =
  /** Whoever wins a tender (upphandlad leverantör). */
  | "TENDERED_PROVIDER"
  /** The region itself (egen regi). */
  | "REGION_RUN"
  /** Each and every health centre (samtliga vårdcentraler). */
  | "EVERY_HEALTH_CENTRE"
  /** Providers that people choose in a system of their own (valda leverantörer). */
  | "CHOSEN_PROVIDER";

/** Whether a value meets a target (måluppfyllelse). */
export type AttainmentStatus =
  /** Nått. */
  | "MET"
  /** Ej nått. */
  | "NOT_MET"
  /** There is no value to compare (värde saknas). */
  | "NO_VALUE"
  /** The target names no number to compare with, or no year to start from (kan inte bedömas automatiskt). */
  | "NOT_AUTOMATICALLY_ASSESSABLE";

/** Which boundary a block closes (nivå). */
export type BlockLevel =
  /** Between units of one provider (inre spärr). */
  | "INNER"
  /** Between providers (yttre spärr). */
  | "OUTER";

/** Why a figure cannot be worked out. Each is also a code of the catalogue (skäl till att beräkning saknas). */
export type CalculationProblem =
  /** No rate is set for the year (ersättning ej fastställd). */
  | "RATE_NOT_STATED"
  /** How a part of ten places counts is not chosen (avrundning ej beslutad). */
  | "ROUNDING_NOT_DECIDED"
  /** The rate is set as it was before a raise, and no raise is stated (höjning saknas). */
  | "RAISE_NOT_STATED"
  /** No rate for a visit is set for the year (besöksersättning ej fastställd). */
  | "VISIT_RATE_NOT_STATED"
  /** Nobody has said how many visits there were; that is not the same as none (antal besök saknas). */
  | "VISITS_NOT_STATED"
  /** No number of places is known for the year (platsantal saknas). */
  | "PLACES_NOT_STATED"
  /** A year of the index has no value (indexvärde saknas). */
  | "INDEX_VALUE_MISSING"
  /** The year is before the one that the amount starts from (före basåret). */
  | "YEAR_BEFORE_BASE";

/** See `cancelConsent`. */
export type CancelConsentInput = {
  /** Opaque id of the consent. */
  readonly consent: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** One of the two sides of a care home's agreements (part). */
export type CareHomeSide =
  /** The home's health centre (vårdcentralen). */
  | "HEALTH_CENTRE"
  /** The home's municipality (kommunen). */
  | "MUNICIPALITY";

/** What a care home's health centre and municipality agree on (fråga). */
export type CareHomeTermSubject =
  /** How a physician is reached when it is urgent (kontaktväg). Row B60. */
  | "CONTACT_PATH"
  /** When and how they plan together (planerad dialog). Row B59. */
  | "PLANNED_DIALOGUE";

/** Home visits that a health centre made to a care home in a year (hembesök). */
export type CareHomeVisits = {
  /** Id of the care home (boende). */
  readonly careHome: string;
  /** Number of visits (antal). */
  readonly visits: number;
};

/** How binding a plan is (avsikt). */
export type CarePlanIntent =
  /** A suggestion (förslag). */
  | "PROPOSAL"
  /** A plan (plan). */
  | "PLAN"
  /** A decision to be carried out (ordination). */
  | "ORDER";

/** Where a plan is in its life (status). */
export type CarePlanStatus =
  /** Being written (utkast). */
  | "DRAFT"
  /** In use (aktiv). */
  | "ACTIVE"
  /** Paused (vilande). */
  | "ON_HOLD"
  /** Stopped before it was done (avslutad i förtid). */
  | "REVOKED"
  /** Done (genomförd). */
  | "COMPLETED"
  /** Should never have been written (makulerad). */
  | "ENTERED_IN_ERROR";

/** Kind of plan (typ av plan). */
export type CarePlanType =
  /** Shared individual plan of both principals (samordnad individuell plan, SIP). */
  | "SIP"
  /** Care plan (vårdplan). */
  | "CARE_PLAN"
  /** Treatment plan (behandlingsplan). */
  | "TREATMENT"
  /** Habilitation plan (habiliteringsplan). */
  | "HABILITATION"
  /** Rehabilitation plan (rehabiliteringsplan). */
  | "REHABILITATION"
  /** Plan of how social services carry out their support (genomförandeplan). */
  | "IMPLEMENTATION"
  /** Standardised care plan (standardiserad vårdplan). */
  | "STANDARDISED"
  /** Shared plan at discharge (samordnad plan vid utskrivning). */
  | "DISCHARGE"
  /** Shared plan in compulsory psychiatric outpatient care (samordnad plan enligt LPT och LRV). */
  | "COMPULSORY_PSYCHIATRIC"
  /** Contract with the patient (patientkontrakt). */
  | "PATIENT_CONTRACT";

/** Profession in care (yrke). */
export type CareProfession =
  /** Läkare. */
  | "PHYSICIAN"
  /** Sjuksköterska. */
  | "NURSE"
  /** Arbetsterapeut. */
  | "OCCUPATIONAL_THERAPIST"
  /** Fysioterapeut. */
  | "PHYSIOTHERAPIST"
  /** Undersköterska. */
  | "ASSISTANT_NURSE"
  /** Biståndshandläggare. */
  | "CARE_MANAGER_SOCIAL";

/** What a care unit does (typ av vårdenhet). */
export type CareUnitType =
  /** Primary care with listed patients (vårdcentral). */
  | "HEALTH_CENTRE"
  /** Physicians who visit patients at home and in care homes (Läkarmedverkan, mobilt läkarteam). */
  | "MOBILE_PHYSICIAN_SERVICE"
  /** A clinic of a hospital (sjukhusklinik). */
  | "HOSPITAL_CLINIC"
  /** Hospital-level care at home (avancerad sjukvård i hemmet, ASIH). */
  | "ADVANCED_HOME_CARE"
  /** Specialised nursing at home (specialiserad sjuksköterskevård i hemmet, SSIH). */
  | "SPECIALISED_NURSING_AT_HOME"
  /** Nurses of the municipality in people's homes (kommunal hemsjukvård). */
  | "MUNICIPAL_HOME_HEALTH_CARE"
  /** Nurses of the municipality in its care homes (hälso- och sjukvård i särskilt boende). */
  | "CARE_HOME_HEALTH"
  /** Occupational therapists and physiotherapists (rehabenhet). */
  | "REHAB"
  /** Social services that assess needs and decide on support (biståndsenhet). */
  | "SOCIAL_SERVICES_ASSESSMENT"
  /** Office of the nurse with medical responsibility: oversight, no care (medicinskt ansvarig sjuksköterska, MAS). */
  | "MEDICAL_OVERSIGHT"
  /** An office that keeps registers and plans: no care (kansli, förvaltning). */
  | "ADMINISTRATION";

/** What happened to a paragraph between two wordings (ändring). */
export type ClauseChangeKind =
  /** In both (oförändrat). */
  | "KEPT"
  /** Only in the later wording (tillagt). */
  | "ADDED"
  /** Only in the earlier wording (borttaget). */
  | "REMOVED"
  /** In both, but in another place (flyttat). */
  | "MOVED";

/** What a meeting is for (typ av möte). */
export type CollaborationMeetingKind =
  /** The yearly reconciliation of health centre and care home (årligt avstämningsmöte). Row B65. */
  | "ANNUAL_RECONCILIATION"
  /** The mandatory collaboration that quality audits follow up (obligatoriskt samverkansmöte). Row B94. */
  | "MANDATORY_COLLABORATION"
  /** The planned dialogue on medical planning (planerad dialog). Row B59. */
  | "PLANNED_DIALOGUE"
  /** A meeting about somebody's shared plan: counted here, without saying whose (SIP-möte). Row B68. */
  | "SIP_MEETING";

/** A profession, or all other competence (profession). Rows E49, E50. */
export type CompetenceProfession =
  /** Physician (läkare). */
  | "PHYSICIAN"
  /** Nurse (sjuksköterska). */
  | "NURSE"
  /** Occupational therapist (arbetsterapeut). */
  | "OCCUPATIONAL_THERAPIST"
  /** Physiotherapist (fysioterapeut). */
  | "PHYSIOTHERAPIST"
  /** Every other profession and ability (övrig kompetens och förmåga). */
  | "OTHER";

/** What stands behind a registered consent (grund). */
export type ConsentAssertion =
  /** The patient's own word (samtycke). */
  | "CONSENT"
  /** A child that cannot consent itself (barn som inte själv kan samtycka). SVOD 3:1. */
  | "CHILD_CANNOT_CONSENT"
  /** Lasting incapacity (bestående oförmåga). SVOD 3:3. */
  | "INCAPACITY"
  /** An emergency, first step: who has data was shown (nödöppning, steg 1). SVOD 3:6. */
  | "EMERGENCY_SEEN"
  /** An emergency, second step: the data are open (nödöppning, steg 2). SVOD 3:6. */
  | "EMERGENCY";

/** On what a registered consent can rest (grund för samtycke). */
export type ConsentBasis =
  /** The patient's own word (samtycke). */
  | "CONSENT"
  /** A child that cannot consent itself; needs a statement (barn som inte själv kan samtycka). */
  | "CHILD_CANNOT_CONSENT";

/** What a consent is for (samtyckets omfattning). */
export type ConsentScope =
  /** Unified record of care and services (sammanhållen vård- och omsorgsdokumentation). */
  | "UNIFIED_RECORD"
  /** A shared individual plan (SIP). */
  | "SIP"
  /** A quality register (kvalitetsregister). */
  | "QUALITY";

/** What is wrong with the coordination of an area (avvikelse). */
export type CoordinationFindingCode =
  /** The area has no coordinating health centre (samordnare saknas). */
  | "COORDINATOR_MISSING"
  /** The area has more than one coordinating health centre (dubbla samordnare). */
  | "COORDINATOR_DUPLICATE"
  /** A health centre coordinates an area that is not there: merged, not yet begun or unknown (område saknas). */
  | "COORDINATION_OUTSIDE_AREA";

/** See `createCarePlan`. */
export type CreateCarePlanInput = {
  /** Opaque id of the patient. */
  readonly patient: string;
  /** Kind of plan. */
  readonly type: CarePlanType;
  /** Title. */
  readonly title: string;
  /** How binding it is. */
  readonly intent?: CarePlanIntent;
  /** First day; today when absent. */
  readonly periodFrom?: string | null | undefined;
  /** Who leads a SIP. */
  readonly mainResponsiblePrincipal?: Principal | null | undefined;
  /** HSA-id of the one who coordinates; the own person when absent. */
  readonly coordinator?: string | null | undefined;
  /** Day of the next review. */
  readonly nextReview?: string | null | undefined;
  /** True when relatives take part. */
  readonly relativesInvolved?: boolean;
  /** What the plan rests on. */
  readonly supportingInfo?: string | null | undefined;
  /** What it is about: needs and conditions. */
  readonly addresses?: ReadonlyArray<string>;
  /** HSA-ids of the units that take part. */
  readonly participatingUnits?: ReadonlyArray<string>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What is feared (fara). */
export type Danger =
  /** For the patient's life (fara för liv). */
  | "LIFE"
  /** A serious risk to the patient's health (allvarlig risk för hälsan). */
  | "SERIOUS_HEALTH_RISK";

/** A working hypothesis that becomes an indicator. */
export type DecideIndicatorInput = {
  /** Code of the indicator (indikator). */
  readonly indicator: string;
  /** Day of the decision (beslutsdag). */
  readonly decidedOn: string;
  /** Where the decision is recorded (beslutsreferens). */
  readonly decisionRef: string;
  /** Version of the definition that is decided. */
  readonly expectedVersion: number;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What a party has decided (beslutets utfall). */
export type DecisionOutcome =
  /** To sign (ja). */
  | "YES"
  /** Not to sign (nej). */
  | "NO"
  /** Not decided yet (ej beslutat). */
  | "PENDING";

/** An indicator of the own region. */
export type DefineIndicatorInput = {
  /** In capitals, for example "WEEKEND_VISITS"; its code is made of this and the region (kortnamn). */
  readonly shortName: string;
  /** Name in Swedish (namn). */
  readonly nameSv: string;
  /** Name in English. */
  readonly nameEn: string;
  /** What is counted, in English (täljare). */
  readonly numerator: string;
  /** What it is divided by, in English; left out when nothing is (nämnare). */
  readonly denominator?: string | null | undefined;
  /** Who or what is left out, in English (exkluderas). */
  readonly exclusions?: string | null | undefined;
  /** What a reader must know, in English (anmärkning). */
  readonly note?: string | null | undefined;
  /** What its values are measured in (enhet). */
  readonly unit: IndicatorUnit;
  /** Places after the decimal point, from 0 to 4; 1 when left out (decimaler). */
  readonly decimals?: number | null | undefined;
  /** The time that one value is about (period). */
  readonly period: IndicatorPeriod;
  /** How values are to be grouped (gruppering). */
  readonly groupings: ReadonlyArray<IndicatorGrouping>;
  /** Version that a new wording is made against; left out for a new indicator. */
  readonly expectedVersion?: number | null | undefined;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Where a deviation stands (status). */
export type DeviationStatus =
  /** Reported (öppen). */
  | "OPEN"
  /** Remedied (åtgärdad). */
  | "HANDLED"
  /** Could not be remedied: it can be escalated (olöst). Row E58. */
  | "UNRESOLVED";

/** How people meet (mötesform). */
export type DialogueForm =
  /** In the home (på plats). */
  | "ON_SITE"
  /** By video (video). */
  | "VIDEO"
  /** By telephone (telefon). */
  | "PHONE";

/** A step of a discharge (steg i utskrivningen). */
export type DischargeStepName =
  /** Notice of admission, within 24 hours (inskrivningsmeddelande). Ch. 2. */
  | "ADMISSION_NOTICE"
  /** Fixed care contact at the health centre, before the discharge (fast vårdkontakt). Ch. 2 § 5. */
  | "FIXED_CARE_CONTACT"
  /** Notice that the patient is ready, the same day (meddelande om utskrivningsklar). Ch. 3 § 1. */
  | "READY_NOTICE"
  /** Summons to the shared planning, within three days (kallelse till SIP). Ch. 4 § 3. */
  | "SIP_SUMMONS"
  /** The municipality's answer to the summons (svar på kallelse). */
  | "SUMMONS_ANSWER"
  /** Transfer of information, on the day of discharge (informationsöverföring). Ch. 3 § 2. */
  | "INFORMATION_TRANSFER";

/** How a step stands (läge). */
export type DischargeStepStatus =
  /** It waits for an earlier step (väntar). */
  | "WAITING"
  /** It is to be done (att göra). */
  | "DUE"
  /** It should have been done (försenad). */
  | "LATE"
  /** Done in time (gjord i tid). */
  | "DONE"
  /** Done too late (gjord för sent). */
  | "DONE_LATE"
  /** Secrecy hinders it (sekretess hindrar). */
  | "HINDERED"
  /** It is not needed in this discharge (behövs inte). */
  | "NOT_NEEDED";

/** How persons are protected in a value (sekretess för små tal). */
export type DisclosureControl =
  /**
   * One to four persons, or one to four from the rest, are not shown, nor what they could be worked out from in any
   * grouping, span or split that is published; several hidden values always remain possible. Threshold: practice.
   */
  | "SMALL_CELLS_UNDER_5"
  /** Unsuppressed, of the caller's own organisation (egna siffror). */
  | "OWN_ORGANISATION"
  /** No persons are counted (inga personer). */
  | "NOT_ABOUT_PERSONS";

/** See `drawLogSample`. */
export type DrawLogSampleInput = {
  /** HSA-id of the unit. */
  readonly unit: string;
  /** First day of the period. */
  readonly from: string;
  /** Last day of the period, at most a year after the first and not in the future. */
  readonly to: string;
  /** Which share to draw: more than 0, at most 1, with at most four decimals; "0.05" is one in twenty. At most 500 entries. */
  readonly share: string;
  /** The client's own key of this change: sent again with it, it is answered and not made twice. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Who has the duty of a clause (skyldig part). */
export type DutyHolder =
  /** The region (regionen). */
  | "REGION"
  /** The municipality or municipalities (kommunen). */
  | "MUNICIPALITY"
  /** Region and municipalities together (parterna gemensamt). */
  | "BOTH_PRINCIPALS"
  /** The health centre or its provider (vårdcentralen, vårdleverantören). */
  | "HEALTH_CENTRE"
  /** The health centre and the care home together (vårdcentralen och boendet). */
  | "HEALTH_CENTRE_AND_CARE_HOME"
  /** The mobile physician service (Läkarmedverkan). */
  | "MOBILE_PHYSICIAN_SERVICE"
  /** The hospital (sjukhuset). */
  | "HOSPITAL"
  /** The physician team that holds the assignment (läkarteamet). */
  | "PHYSICIAN_TEAM"
  /** A committee or administration inside the region (nämnd, förvaltning). */
  | "INTERNAL_BODY";

/** What happened in a case (händelse). */
export type EscalationEventKind =
  /** It was opened (öppnat). */
  | "OPENED"
  /** It was taken to the next step (eskalerat). */
  | "ESCALATED"
  /** A party offered terms of a settlement (reglering erbjuden). */
  | "SETTLEMENT_OFFERED"
  /** The other party agreed to the same terms (reglerat). */
  | "SETTLED"
  /** It ended (löst). */
  | "RESOLVED";

/** On which level somebody acts for a party (nivå). */
export type EscalationLevel =
  /** The manager closest to the patient (chef närmast patient). */
  | "UNIT_MANAGER"
  /** The manager of that manager (chef över chef). */
  | "SENIOR_MANAGER"
  /** The party's highest official (högsta tjänsteperson). */
  | "HIGHEST_OFFICIAL"
  /** The party's political body, through the registrar who enters its minutes (ansvarig politisk instans). */
  | "POLITICAL_BODY";

/** Where a case stands on the ladder (steg på eskaleringstrappan). Rows E58–E61. */
export type EscalationStep =
  /** Step 1, disagreement: with the managers closest to the patient (oenighet, chef närmast patient). */
  | "STEP1_DISAGREEMENT"
  /** Step 2, disagreement: with their managers, promptly (oenighet, chef över chef). */
  | "STEP2_DISAGREEMENT"
  /** Step 3, dispute: with the political bodies or highest officials (tvist). */
  | "STEP3_DISPUTE"
  /** The parties have settled it economically (ekonomisk reglering). */
  | "ECONOMIC_SETTLEMENT"
  /** The parties have agreed (löst). */
  | "RESOLVED";

/** An imagined caller (tänkt anropare). */
export type ExplainedCaller = {
  /** Kind of program. */
  readonly client?: ExplainedClient;
  /** What data are wanted for. */
  readonly purpose?: AccessPurpose;
  /** Licensed professions. */
  readonly professions?: ReadonlyArray<CareProfession>;
  /** Appointments, as in the claim `appointment` of a token, for example `MAS`. */
  readonly appointments?: ReadonlyArray<string>;
  /** HSA-id of the employee, for example `SE2120001215-E0001`. */
  readonly employee?: string | null | undefined;
  /** HSA-id of the unit of the commission, for example `SE2120001215-HHC1`. */
  readonly unit?: string | null | undefined;
  /** HSA-id of the care provider of the commission, for example `SE2120001215-1000`. */
  readonly provider?: string | null | undefined;
  /** Opaque id of the patient who asks, for the patient's own client. */
  readonly self?: string | null | undefined;
};

/** Kind of program that a caller uses (klient). */
export type ExplainedClient =
  /** A municipal, health-centre or hospital portal (portal). */
  | "PORTAL"
  /** A dashboard of figures (översikt). */
  | "DASHBOARD"
  /** The patient's own client (patientens egen klient). */
  | "PATIENT"
  /** The sandbox (sandlåda). */
  | "SANDBOX";

/** See `extendPhysicianSupport`. */
export type ExtendPhysicianSupportInput = {
  /** Id of the episode. */
  readonly episode: string;
  /** The new last day. */
  readonly newEnd: string;
  /** Why, in 10 to 2000 characters. */
  readonly reason: string;
  /** True when the case was reviewed on its own. */
  readonly individualReview: boolean;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Kind of fixed contact, in the order of the national code list (typ av fast kontakt). */
export type FixedContactType =
  /** 1, fast vårdkontakt. */
  | "FIXED_CARE_CONTACT"
  /** 2, fast läkarkontakt. */
  | "FIXED_PHYSICIAN_CONTACT"
  /** 3, fast omsorgskontakt i hemtjänsten. */
  | "FIXED_HOME_CARE_CONTACT"
  /** 4, fast vårdkontakt med övergripande samordningsansvar. */
  | "OVERALL_COORDINATOR";

/** What may be unusual about a fixed contact that is allowed (varning). */
export type FixedContactWarning =
  /** A physician contact at another unit than where the patient is listed (inte på listad vårdcentral). Row B72. */
  | "NOT_AT_LISTED_CENTRE"
  /** The patient is listed nowhere (saknar listning). */
  | "NO_LISTING";

/** Whether a requirement is met (uppfyllt). */
export type Fulfilment =
  /** It is (ja). */
  | "YES"
  /** It cannot be: the option and the requirement exclude each other (nej). */
  | "NO"
  /** It depends on what nobody has stated yet (okänt). */
  | "UNKNOWN";

/** Who money goes to (mottagare). */
export type FundingRecipient =
  /** Everybody that the tree is about (alla). */
  | "ALL"
  /** The regions (regionerna). */
  | "REGIONS"
  /** The municipalities (kommunerna). */
  | "MUNICIPALITIES"
  /** The association of regions and municipalities (Sveriges Kommuner och Regioner, SKR). */
  | "SKR";

/** How far a goal has come (måluppfyllelse). */
export type GoalAchievement =
  /** Ej påbörjat. */
  | "NOT_STARTED"
  /** Pågår. */
  | "IN_PROGRESS"
  /** Uppnått. */
  | "ACHIEVED"
  /** Ej uppnått. */
  | "NOT_ACHIEVED";

/** Whose number an identifier is (identitetsbeteckning). */
export type IdentifierSystem =
  /** Personal identity number, twelve digits (personnummer). */
  | "PERSONNUMMER"
  /** Coordination number: 60 is added to its day (samordningsnummer). */
  | "SAMORDNINGSNUMMER"
  /** National reserve number (nationellt reservnummer, NRID). */
  | "NATIONAL_RESERVE"
  /** Reserve number of one region, unique only there (regionalt reservnummer). */
  | "REGIONAL_RESERVE";

/** Into what spans a period is cut (tidsindelning). */
export type IndicatorBucket =
  /** Calendar months (månad). */
  | "MONTH"
  /** Quarters of a year (kvartal). */
  | "QUARTER"
  /** Calendar years (år). */
  | "YEAR";

/** How the values of an indicator are grouped; the region as a whole always comes first (gruppering). */
export type IndicatorGrouping =
  /** The region as a whole only (region). */
  | "REGION"
  /** Each municipality of the region (kommun). */
  | "MUNICIPALITY"
  /** Each care unit: hospital clinic, health centre or mobile service, as the definition says (vårdenhet). */
  | "CARE_UNIT"
  /** Each care home (särskilt boende). */
  | "CARE_HOME"
  /** Each physician team (läkarteam). */
  | "PHYSICIAN_TEAM"
  /** Each agreement (avtal). */
  | "AGREEMENT";

/** The time that one value of an indicator is about (period). */
export type IndicatorPeriod =
  /** A single day (mätdag). */
  | "DAY"
  /** A calendar month (månad). */
  | "MONTH"
  /** A quarter of a year (kvartal). */
  | "QUARTER"
  /** A calendar year (år). */
  | "YEAR"
  /** The 18 months before a day (rullande 18 månader). */
  | "ROLLING_18_MONTHS";

/** Whether an indicator is agreed (indikatorns status). */
export type IndicatorStatus =
  /** A working hypothesis (arbetshypotes). Row B86. */
  | "HYPOTHESIS"
  /** Follows from an agreement or an act (beslutad). */
  | "DECIDED";

/** What an indicator or a target is measured in (enhet). */
export type IndicatorUnit =
  /** Percent (procent). */
  | "PERCENT"
  /** Persons (personer). */
  | "PERSONS"
  /** Inpatient stays (vårdtillfällen). */
  | "STAYS"
  /** Visits (besök). */
  | "VISITS"
  /** Hours (timmar). */
  | "HOURS"
  /** Days (dagar, dygn). */
  | "DAYS"
  /** Mean of the answers (medelvärde av svar). */
  | "SCORE"
  /** From 0 to 1 (index). */
  | "INDEX"
  /** Patients per full-time physician (patienter per heltid). */
  | "PATIENTS_PER_FULL_TIME"
  /** A number of things (antal). */
  | "COUNT"
  /** Kronor (kronor). */
  | "SEK"
  /** Millions of kronor (miljoner kronor). */
  | "MSEK";

/** What the municipality's liability needs (förutsättning för betalningsansvar). */
export type LiabilityPrerequisite =
  /** Inskrivningsmeddelande. */
  | "ADMISSION_NOTICE"
  /** Meddelande om utskrivningsklar. */
  | "READY_NOTICE"
  /** Kallelse. */
  | "SUMMONS"
  /** The region's own outpatient efforts (regionens insatser). */
  | "REGION_EFFORTS";

/** What came of a check (utfall). */
export type LogCheckOutcome =
  /** Nothing to remark (utan anmärkning). */
  | "NO_REMARK"
  /** Something that has to be looked into (misstanke om obehörig åtkomst). */
  | "SUSPICION"
  /** Somebody has read without a right to (obehörig åtkomst). */
  | "UNAUTHORISED"
  /** What was suspected was in order (misstanken avskriven). */
  | "CLEARED";

/** Which staff a sample was drawn among (urval). */
export type LogSampleScope =
  /** All staff of the unit (all personal). */
  | "ALL_STAFF"
  /** Occupational therapists and physiotherapists of the unit (rehabilitering). */
  | "REHABILITATION";

/** Kind of medication review (typ av läkemedelsgenomgång). */
export type MedicationReviewKind =
  /** Enkel. */
  | "SIMPLE"
  /** Fördjupad. */
  | "IN_DEPTH";

/** Why a figure is not shown (skäl till att ett värde saknas). */
export type MissingValueReason =
  /** Fewer than five persons on one side of the figure: shown, it could point at a person (för få personer). */
  | "SMALL_CELL"
  /** Hidden because it would let a suppressed neighbour be worked out from the total (komplementär sekretess). */
  | "COMPLEMENTARY"
  /** Nothing to divide by: not the same as zero per cent (nämnare saknas). */
  | "NO_DENOMINATOR"
  /** What happens afterwards belongs to it, and the time for that has not passed yet (observationstiden pågår). */
  | "WINDOW_OPEN"
  /** The source names no rate to count with (belopp saknas). Row B49. */
  | "RATE_NOT_STATED";

/** See `openEmergencyAccess`. */
export type OpenEmergencyAccessInput = {
  /** Id of the asserted emergency. */
  readonly assertion: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** Why the data of the shown providers are presumed to matter, in 10 to 2000 characters. */
  readonly significance: string;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** A disagreement to be opened. */
export type OpenEscalationInput = {
  /** Id of the agreement that it is about (avtal). */
  readonly agreement: string;
  /** Id of the clause that it is about (bestämmelse). */
  readonly clause: string;
  /** Ids of the two parties, one of them the caller's organisation (parter). */
  readonly parties: ReadonlyArray<string>;
  /** Id of the deviation that could not be remedied; absent for a disagreement without one (avvikelse). */
  readonly deviation?: string | null | undefined;
  /** What could not be agreed, without anything that points at a patient (skäl). */
  readonly reason: string;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What a party is (partens slag). */
export type PartyKind =
  /** A region (region). */
  | "REGION"
  /** A municipality (kommun). */
  | "MUNICIPALITY"
  /** A care provider, or the care providers of a choice system together (vårdgivare, vårdleverantör). */
  | "CARE_PROVIDER"
  /** A body inside a region, for example its health-care committee (nämnd, förvaltning). */
  | "INTERNAL_BODY"
  /** The state (staten). */
  | "STATE"
  /** An association of regions and municipalities (SKR, kommunförbund). */
  | "ASSOCIATION";

/** How a part of a unit of places counts; the agreement does not say (avrundning). Row B51. */
export type PlacesRounding =
  /** As a whole unit (uppåt). */
  | "CEIL"
  /** Not at all (nedåt). */
  | "FLOOR"
  /** As the part that it is (proportionellt). */
  | "PROPORTIONAL";

/** Whose part of an implementation plan it is (spår). Rows B79–B84. */
export type PlanTrack =
  /** The hospital (Hallands sjukhus). */
  | "HOSPITAL"
  /** The mobile physician service (Läkarmedverkan). */
  | "LAKARMEDVERKAN"
  /** The health centres (vårdcentralerna). */
  | "HEALTH_CENTRES"
  /** The municipalities (kommunerna). */
  | "MUNICIPALITIES"
  /** The region's own office (regionkontoret). */
  | "REGIONAL_OFFICE";

/** How exact a population figure is (kvalitet). */
export type PopulationQuality =
  /** Published before the year was closed; may change (preliminär). */
  | "PROVISIONAL"
  /** Final official statistics (slutlig). */
  | "FINAL"
  /**
   * Final, with noise that Statistics Sweden adds to each cell: the parts need not add up to the published whole
   * (brusad).
   */
  | "NOISED";

/** The principal that answers for an effort under Swedish law (huvudman). */
export type Principal =
  /** The region: physicians, hospitals, health centres (regionen). */
  | "REGION"
  /** The municipality: nurses and therapists at home and in care homes (kommunen). */
  | "MUNICIPALITY"
  /** Somebody else, for example a relative (annan). */
  | "OTHER";

/** A way of procuring an assignment (utbrytningsalternativ). Rows A60–A64. */
export type ProcurementOptionKind =
  /** Public procurement (upphandling enligt LOU). */
  | "LOU"
  /** Procurement of innovation (innovationsupphandling). */
  | "INNOVATION_LOU"
  /** Run by the region on an appropriation (anslagsfinansiering). */
  | "APPROPRIATION"
  /** Added to the health centres' own assignment (tilläggsuppdrag för vårdcentraler). */
  | "ADD_ON_ASSIGNMENT"
  /** A choice system of its own, for municipal primary care only (ny LOV, exklusivt). */
  | "NEW_LOV_EXCLUSIVE";

/** A licensed profession (legitimerat yrke). */
export type Profession =
  /** Läkare. */
  | "PHYSICIAN"
  /** Sjuksköterska. */
  | "NURSE"
  /** Arbetsterapeut. */
  | "OCCUPATIONAL_THERAPIST"
  /** Fysioterapeut. */
  | "PHYSIOTHERAPIST";

/** How far something has come, in the order of progress (läge). */
export type ProgressStatus =
  /** Planned; nobody has reported more (planerad). */
  | "PLANNED"
  /** Started by some or all (påbörjad). */
  | "STARTED"
  /** Goes on (fortsätter). */
  | "CONTINUED"
  /** Done by everybody who answers for it (klar). */
  | "DONE"
  /** Done and evaluated (utvärderad). */
  | "EVALUATED";

/** Protection of a person's data in the population register (skyddade personuppgifter). */
export type Protection =
  /** None (inget). */
  | "NONE"
  /** Confidentiality mark: address, municipality and care home are not shown (sekretessmarkering). */
  | "CONFIDENTIALITY_MARK"
  /** Protected registration: nothing that tells where the person is (skyddad folkbokföring). */
  | "PROTECTED_REGISTRATION";

/** How a care home stands with its yearly reconciliation (läge). */
export type ReconciliationState =
  /** No meeting is recorded (saknas). */
  | "MISSING"
  /** One side has recorded a meeting, the other has not confirmed it (registrerat). */
  | "RECORDED"
  /** Both sides stand by it (bekräftat). */
  | "CONFIRMED";

/** An amount of an agreement's money. */
export type RecordAllocationInput = {
  /** Id of an amount that is corrected; left out for a new one (belopp). */
  readonly allocation?: string | null | undefined;
  /** Id of the agreement (avtal). */
  readonly agreement: string;
  /** Id of the amount that it is a part of; left out for one by itself (del av). */
  readonly parent?: string | null | undefined;
  /** Calendar year (år). */
  readonly year: number;
  /** Who gets it (mottagare). */
  readonly recipient: FundingRecipient;
  /** What it is for, in Swedish (ändamål). */
  readonly purposeSv: string;
  /** The same in English. */
  readonly purposeEn: string;
  /** Millions of kronor, more than 0 and in whole thousands (miljoner kronor). */
  readonly amountMSEK: string;
  /** Where it is decided (beslutsreferens). */
  readonly decisionRef: string;
  /** Version that a correction is made against; left out for a new amount. */
  readonly expectedVersion?: number | null | undefined;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What a party has decided (utfall). */
export type RecordedOutcome =
  /** To sign (ja). */
  | "YES"
  /** Not to sign (nej). */
  | "NO";

/** Kind of row in a record (typ av uppgift). */
export type RecordKind =
  /** Listning. */
  | "LISTING"
  /** Boende. */
  | "RESIDENCE"
  /** Inskrivning i kommunal hälso- och sjukvård. */
  | "ENROLMENT"
  /** Fast kontakt. */
  | "FIXED_CONTACT"
  /** Vårdteam. */
  | "CARE_TEAM"
  /** Plan. */
  | "CARE_PLAN"
  /** Mål. */
  | "GOAL"
  /** Insats. */
  | "ACTIVITY"
  /** Uppföljning av plan. */
  | "CARE_PLAN_REVIEW"
  /** SIP-möte. */
  | "SIP_MEETING"
  /** Slutenvårdstillfälle. */
  | "STAY"
  /** Utskrivningsprocess. */
  | "DISCHARGE_PROCESS"
  /** Meddelande vid utskrivning. */
  | "DISCHARGE_MESSAGE"
  /** Riskbedömning. */
  | "RISK_ASSESSMENT"
  /** Stöd från Läkarmedverkan. */
  | "SUPPORT_EPISODE"
  /** Förlängning av stöd. */
  | "SUPPORT_EXTENSION"
  /** Kontakt under stöd. */
  | "SUPPORT_CONTACT"
  /** Vårdkontakt. */
  | "ENCOUNTER"
  /** Läkemedelsgenomgång. */
  | "MEDICATION_REVIEW"
  /** Upplevelse. */
  | "EXPERIENCE";

/** A decision to be recorded. */
export type RecordSigningDecisionInput = {
  /** Id of the agreement (avtal). */
  readonly agreement: string;
  /** Id of the party; needed only where the caller's organisation is several (part). */
  readonly party?: string | null | undefined;
  /** What was decided (utfall). */
  readonly outcome: RecordedOutcome;
  /** Day of the decision (beslutsdag). */
  readonly decidedOn: string;
  /** The body that decided, in Swedish (beslutande organ). */
  readonly body: string;
  /** Where the decision is recorded (protokoll). */
  readonly protocolRef: string;
  /** Id of a decision that was recorded wrongly and is corrected by this; a correction, not a new decision. */
  readonly corrects?: string | null | undefined;
  /** Version of the decision that is corrected; needed with `corrects`. */
  readonly expectedVersion?: number | null | undefined;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Input of `registerCareHomePlaces`. */
export type RegisterCareHomePlacesInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: string;
  /** Number of places, 0 for a home that closes (antal platser). */
  readonly places: number;
  /** First day of the number (giltigt från). */
  readonly validFrom: string;
  /** Version of the number from that very day, to correct it; left out when there is none (förväntad version). */
  readonly expectedVersion?: number | null | undefined;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: string | null | undefined;
};

/** See `registerConsent`. */
export type RegisterConsentInput = {
  /** Opaque id of the patient. */
  readonly patient: string;
  /** What the consent is for. */
  readonly scope?: ConsentScope;
  /** On what it rests. */
  readonly basis?: ConsentBasis;
  /** Why a child cannot consent itself, in 10 to 2000 characters; only with that basis. */
  readonly statement?: string | null | undefined;
  /** True when only the registering employee may read, false for all of the unit. */
  readonly forMeOnly?: boolean;
  /** HSA-id of the unit whose staff may read: from patients and guardians; staff leave it out. */
  readonly unit?: string | null | undefined;
  /** HSA-id of the provider of that unit: from patients and guardians; staff leave it out. */
  readonly provider?: string | null | undefined;
  /** Last day; until it is taken back when absent. */
  readonly validTo?: string | null | undefined;
  /** Who spoke for the patient, for example guardian or attorney. */
  readonly representedBy?: string | null | undefined;
  /** The client's own key of this change: sent again with it, it is answered and not made twice. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Input of `reportDeviation`. */
export type ReportDeviationInput = {
  /** HSA-id of the provider in whose care it happened (berörd vårdgivare). */
  readonly concernsProvider: string;
  /** HSA-id of the other provider; the caller's own when left out (annan vårdgivare). */
  readonly otherProvider?: string | null | undefined;
  /** Id of the care home where it happened (särskilt boende). */
  readonly careHome?: string | null | undefined;
  /** What happened, in at most 4000 characters, without a patient's identity (beskrivning). */
  readonly description: string;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: string | null | undefined;
};

/** See `requestBlock`. */
export type RequestBlockInput = {
  /** Opaque id of the patient. */
  readonly patient: string;
  /** Which boundary to close. */
  readonly level: BlockLevel;
  /** HSA-id of the provider whose data are closed; the own provider when absent. */
  readonly provider?: string | null | undefined;
  /** HSA-id of the unit whose data are closed; for an inner block only. */
  readonly unit?: string | null | undefined;
  /** First day of the data to close; from the beginning when absent. */
  readonly infoFrom?: string | null | undefined;
  /** Last day of the data to close; all to come when absent. */
  readonly infoTo?: string | null | undefined;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Whether a requirement is met (uppfyllt). */
export type RequirementAnswer =
  /** Met (ja). */
  | "YES"
  /** Not met (nej). */
  | "NO"
  /** The facts to judge by are missing (okänt). */
  | "UNKNOWN";

/** How somebody lives (boendeform). */
export type ResidenceForm =
  /** Ordinary housing (ordinärt boende, OBO). */
  | "ORDINARY"
  /** Care home for older people (särskilt boende, SÄBO). */
  | "SPECIAL"
  /** Housing under the act on support for certain functional impairments (LSS-boende). */
  | "LSS";

/** On what medical responsibility rests (grund för medicinskt ansvar). */
export type ResponsibilityBasis =
  /** A stay in hospital goes on (slutenvård). Row B29. */
  | "HOSPITAL_STAY"
  /** An episode of support goes on (stöd från Läkarmedverkan). Row B37. */
  | "SUPPORT_EPISODE"
  /** The patient is listed (listning). Rows B29, B31. */
  | "LISTING";

/** See `revokeBlock`. */
export type RevokeBlockInput = {
  /** Opaque id of the block. */
  readonly block: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Risk of unplanned readmission (risk för oplanerad återinskrivning). */
export type RiskLevel =
  /** Hög. Row B34: about five per cent. */
  | "HIGH"
  /** Inte hög. Row B30: about ninety-five per cent. */
  | "NOT_HIGH";

/** What the own region aims at. */
export type SetTargetInput = {
  /** Id of an own target that is changed; left out for a new one (mål). */
  readonly target?: string | null | undefined;
  /** Code of the indicator (indikator). */
  readonly indicator: string;
  /** How a value is compared (jämförelse). */
  readonly comparator: TargetComparator;
  /** The number; of an increase in per cent, of anything else in the unit of the indicator (värde). */
  readonly value?: string | null | undefined;
  /** Last day to reach it; left out when it applies all the time (senast). */
  readonly byDate?: string | null | undefined;
  /** Year that an increase or a decrease is counted from (basår). */
  readonly baselineYear?: number | null | undefined;
  /** Id of the clause that it follows from, of a national agreement or one of the region (bestämmelse). */
  readonly clause?: string | null | undefined;
  /** True while it is only proposed (föreslaget). */
  readonly proposed?: boolean;
  /** Where it is decided or proposed (källa). */
  readonly source: string;
  /** Version that a change is made against; left out for a new target. */
  readonly expectedVersion?: number | null | undefined;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: string | null | undefined;
};

/** When an agreement is decided (regel för tecknande). */
export type SigningRule =
  /** Every party must decide yes; one no rejects it (samtliga parter). Row E37. */
  | "ALL_PARTIES"
  /** The region and more than half of the municipalities decide yes; it binds only those (flertalet). Row E39. */
  | "MAJORITY"
  /** Each of the bodies that decide must say yes; other parties need not decide (samtliga beslut). Row C9. */
  | "ALL_LISTED_DECISIONS";

/** Whom the mobile service had a contact with (motpart). */
export type SupportContactKind =
  /** Patienten. */
  | "PATIENT"
  /** Läkare på vårdcentralen. Row B42. */
  | "HEALTH_CENTRE"
  /** Läkare i slutenvården. Row B44. */
  | "HOSPITAL";

/** How an episode of support ended (utfall). */
export type SupportOutcome =
  /** Handed over to the listed health centre (överlämnad till vårdcentral). Row B31. */
  | "DISCHARGED_TO_HEALTH_CENTRE"
  /** Back in hospital (återinskriven). */
  | "READMITTED"
  /** The patient died (avliden). */
  | "DECEASED"
  /** Something else (annat). */
  | "OTHER";

/** Whether a machine may say that a target is reached (bedömbarhet). Row D46. */
export type TargetAssessability =
  /** The number is there to compare with (automatiskt). */
  | "AUTOMATIC"
  /** Only beside the value of a baseline, which must be given (kräver utgångsvärde). */
  | "NEEDS_BASELINE"
  /** No number is stated: only people judge it, never a machine (bedöms av människor). */
  | "BY_PEOPLE_ONLY";

/** How a value is compared with a target (jämförelse). */
export type TargetComparator =
  /** The value or more (minst). */
  | "AT_LEAST"
  /** The value or less (högst). */
  | "AT_MOST"
  /** The value in percent more than in the baseline year (ökning i procent). */
  | "INCREASE_PERCENT"
  /** Less than before; by how much is not stated (minskning). */
  | "DECREASE"
  /** Considerably more than before; no number is stated, so nobody but a person can judge it (betydande ökning). */
  | "SIGNIFICANT_INCREASE";

/** A day of the week (veckodag). */
export type Weekday =
  /** Måndag. */
  | "MONDAY"
  /** Tisdag. */
  | "TUESDAY"
  /** Onsdag. */
  | "WEDNESDAY"
  /** Torsdag. */
  | "THURSDAY"
  /** Fredag. */
  | "FRIDAY"
  /** Lördag. */
  | "SATURDAY"
  /** Söndag. */
  | "SUNDAY";

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | "SCALAR"
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | "OBJECT"
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | "INTERFACE"
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | "UNION"
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | "ENUM"
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | "INPUT_OBJECT"
  /** Indicates this type is a list. `ofType` is a valid field. */
  | "LIST"
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | "NON_NULL";

export type CareHomeCompensationQueryVariables = Exact<{
  agreement: string;
  year: number;
  rounding?: PlacesRounding | null | undefined;
  visits?: ReadonlyArray<CareHomeVisits> | CareHomeVisits | null | undefined;
}>;

export type CareHomeCompensationQuery = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly compensation: {
      readonly year: number;
      readonly total: string | null;
      readonly errors: ReadonlyArray<CalculationProblem>;
      readonly perCareHome: ReadonlyArray<{
        readonly places: number | null;
        readonly units: string | null;
        readonly unitRate: string | null;
        readonly rounding: PlacesRounding | null;
        readonly placesAmount: string | null;
        readonly visits: number | null;
        readonly visitsAmount: string | null;
        readonly amount: string | null;
        readonly errors: ReadonlyArray<CalculationProblem>;
        readonly careHome: { readonly id: string; readonly name: string };
      }>;
    } | null;
  } | null;
};

export type ClauseWordingsQueryVariables = Exact<{
  agreement: string;
  number: string;
  from: string;
  to: string;
}>;

export type ClauseWordingsQuery = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly clause: {
      readonly id: string;
      readonly number: string;
      readonly diffText: string | null;
      readonly versions: ReadonlyArray<{
        readonly date: string;
        readonly label: string;
        readonly textSv: string;
      }>;
      readonly diff: ReadonlyArray<{ readonly kind: ClauseChangeKind; readonly textSv: string }> | null;
    } | null;
  } | null;
};

export type CompetenceSupplyQueryVariables = Exact<{
  region: string;
  profession?: CompetenceProfession | null | undefined;
  on?: string | null | undefined;
}>;

export type CompetenceSupplyQuery = {
  readonly competenceSupply: ReadonlyArray<{
    readonly profession: CompetenceProfession;
    readonly responsible: DutyHolder | null;
    readonly asOf: string | null;
    readonly needed: string | null;
    readonly filled: string | null;
    readonly synthetic: boolean;
  }>;
};

export type CoordinationCoverageQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
}>;

export type CoordinationCoverageQuery = {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly coordinationCoverage: {
      readonly expected: number;
      readonly covered: number;
      readonly missing: ReadonlyArray<
        { readonly code: string; readonly name: string } | { readonly id: string; readonly name: string }
      >;
      readonly duplicates: ReadonlyArray<
        { readonly code: string; readonly name: string } | { readonly id: string; readonly name: string }
      >;
    };
  } | null;
};

export type CoordinationFindingsQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
}>;

export type CoordinationFindingsQuery = {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly coordinationFindings: ReadonlyArray<{
      readonly code: CoordinationFindingCode;
      readonly from: string;
      readonly to: string;
      readonly area:
        { readonly code: string; readonly name: string } | { readonly id: string; readonly name: string };
    }>;
  } | null;
};

export type DecideIndicatorMutationVariables = Exact<{
  input: DecideIndicatorInput;
}>;

export type DecideIndicatorMutation = {
  readonly decideIndicator: {
    readonly indicator: {
      readonly code: string;
      readonly nameSv: string;
      readonly status: IndicatorStatus;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type DefineIndicatorMutationVariables = Exact<{
  input: DefineIndicatorInput;
}>;

export type DefineIndicatorMutation = {
  readonly defineIndicator: {
    readonly indicator: {
      readonly code: string;
      readonly shortName: string;
      readonly nameSv: string;
      readonly nameEn: string;
      readonly status: IndicatorStatus;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type DeviationFiguresQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
}>;

export type DeviationFiguresQuery = {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly deviationsByMonth: ReadonlyArray<{
      readonly month: string;
      readonly reported: number;
      readonly open: number;
      readonly handled: number;
      readonly unresolved: number;
    }>;
  } | null;
};

export type EscalationFiguresQueryVariables = Exact<{
  region: string;
}>;

export type EscalationFiguresQuery = {
  readonly escalationFigures: {
    readonly open: number;
    readonly total: number;
    readonly fromDeviations: number;
    readonly steps: ReadonlyArray<{
      readonly step: EscalationStep;
      readonly count: number;
      readonly agesDays: ReadonlyArray<number>;
      readonly medianAgeDays: number | null;
    }>;
  } | null;
};

export type EscalationsQueryVariables = Exact<{
  region?: string | null | undefined;
  step?: EscalationStep | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type EscalationsQuery = {
  readonly escalations: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly step: EscalationStep;
        readonly ageDays: number;
        readonly daysOnStep: number;
        readonly nextLevels: ReadonlyArray<EscalationLevel>;
        readonly agreement: { readonly id: string; readonly title: string };
        readonly clause: { readonly number: string };
        readonly parties: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        readonly events: ReadonlyArray<{
          readonly kind: EscalationEventKind;
          readonly at: string;
          readonly from: EscalationStep | null;
          readonly to: EscalationStep;
          readonly byLevel: EscalationLevel;
        }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type FundingQueryVariables = Exact<{
  agreement: string;
}>;

export type FundingQuery = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly funding: ReadonlyArray<{
      readonly id: string;
      readonly year: number;
      readonly recipient: FundingRecipient;
      readonly purposeSv: string;
      readonly purposeEn: string;
      readonly amountMSEK: string;
      readonly unallocatedMSEK: string;
      readonly ofWhich: ReadonlyArray<{
        readonly id: string;
        readonly year: number;
        readonly recipient: FundingRecipient;
        readonly purposeSv: string;
        readonly purposeEn: string;
        readonly amountMSEK: string;
        readonly unallocatedMSEK: string;
        readonly ofWhich: ReadonlyArray<{
          readonly id: string;
          readonly year: number;
          readonly recipient: FundingRecipient;
          readonly purposeSv: string;
          readonly purposeEn: string;
          readonly amountMSEK: string;
          readonly unallocatedMSEK: string;
          readonly ofWhich: ReadonlyArray<{
            readonly id: string;
            readonly year: number;
            readonly recipient: FundingRecipient;
            readonly purposeSv: string;
            readonly purposeEn: string;
            readonly amountMSEK: string;
            readonly unallocatedMSEK: string;
          }>;
        }>;
      }>;
    }>;
    readonly fundingChecks: ReadonlyArray<{
      readonly titleSv: string;
      readonly titleEn: string;
      readonly statedMSEK: string;
      readonly sumMSEK: string;
      readonly remainderMSEK: string;
      readonly addsUp: boolean;
    }>;
  } | null;
};

export type AmountFragment = {
  readonly id: string;
  readonly year: number;
  readonly recipient: FundingRecipient;
  readonly purposeSv: string;
  readonly purposeEn: string;
  readonly amountMSEK: string;
  readonly unallocatedMSEK: string;
};

export type ImplementationPlanQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
}>;

export type ImplementationPlanQuery = {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly implementationPlans: ReadonlyArray<{
      readonly id: string;
      readonly titleSv: string;
      readonly validFrom: string;
      readonly validTo: string;
      readonly preliminary: boolean;
      readonly heldTogetherBy: string;
      readonly milestones: ReadonlyArray<{
        readonly id: string;
        readonly track: PlanTrack;
        readonly phaseSv: string;
        readonly titleSv: string;
        readonly due: string | null;
        readonly status: ProgressStatus;
        readonly late: boolean;
        readonly deliverables: ReadonlyArray<string>;
        readonly missingReports: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      }>;
    }>;
  } | null;
};

export type IndexedAmountQueryVariables = Exact<{
  agreement: string;
  year: number;
}>;

export type IndexedAmountQuery = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly indexedAmount: {
      readonly year: number;
      readonly amount: string | null;
      readonly error: CalculationProblem | null;
      readonly missingYear: number | null;
      readonly steps: ReadonlyArray<{
        readonly year: number;
        readonly percent: string | null;
        readonly factor: string;
        readonly exactAmount: string;
        readonly amount: string;
      }>;
      readonly rule: {
        readonly indexName: string | null;
        readonly indexShare: string | null;
        readonly payer: string | null;
        readonly payee: string | null;
      };
    } | null;
  } | null;
};

export type IndicatorBoardQueryVariables = Exact<{
  codes?: ReadonlyArray<string> | string | null | undefined;
  region: string;
  on?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  bucket?: IndicatorBucket | null | undefined;
}>;

export type IndicatorBoardQuery = {
  readonly indicators: ReadonlyArray<{
    readonly code: string;
    readonly nameSv: string;
    readonly nameEn: string;
    readonly status: IndicatorStatus;
    readonly targets: ReadonlyArray<{
      readonly id: string;
      readonly comparator: TargetComparator;
      readonly value: string | null;
      readonly byDate: string | null;
      readonly sourceClause: { readonly number: string; readonly textSv: string } | null;
    }>;
    readonly figures:
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string; readonly name: string }
              | { readonly code: string; readonly name: string }
              | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
              readonly status: AttainmentStatus;
              readonly target: { readonly id: string };
            }>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string; readonly name: string }
              | { readonly code: string; readonly name: string }
              | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
              readonly status: AttainmentStatus;
              readonly target: { readonly id: string };
            }>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string; readonly name: string }
              | { readonly code: string; readonly name: string }
              | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
              readonly status: AttainmentStatus;
              readonly target: { readonly id: string };
            }>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string; readonly name: string }
              | { readonly code: string; readonly name: string }
              | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
              readonly status: AttainmentStatus;
              readonly target: { readonly id: string };
            }>;
          }> | null;
        }
      | null;
  }>;
};

export type IndicatorCatalogueQueryVariables = Exact<{ [key: string]: never }>;

export type IndicatorCatalogueQuery = {
  readonly indicators: ReadonlyArray<{
    readonly code: string;
    readonly shortName: string;
    readonly nameSv: string;
    readonly nameEn: string;
    readonly numerator: string;
    readonly denominator: string | null;
    readonly exclusions: string | null;
    readonly note: string | null;
    readonly unit: IndicatorUnit;
    readonly period: IndicatorPeriod;
    readonly groupings: ReadonlyArray<IndicatorGrouping>;
    readonly windowDays: number;
    readonly status: IndicatorStatus;
    readonly sources: ReadonlyArray<string>;
    readonly measures: ReadonlyArray<{
      readonly code: string;
      readonly nameSv: string;
      readonly nameEn: string;
      readonly unit: IndicatorUnit;
      readonly decimals: number;
    }>;
    readonly slices: ReadonlyArray<{
      readonly code: string;
      readonly nameSv: string;
      readonly nameEn: string;
      readonly parts: ReadonlyArray<{
        readonly code: string;
        readonly nameSv: string;
        readonly nameEn: string;
      }>;
    }>;
    readonly targets: ReadonlyArray<{
      readonly comparator: TargetComparator;
      readonly value: string | null;
      readonly unit: IndicatorUnit;
      readonly byDate: string | null;
      readonly baselineYear: number | null;
      readonly proposed: boolean;
      readonly assessability: TargetAssessability;
      readonly source: string;
      readonly region: { readonly code: string; readonly name: string } | null;
    }>;
    readonly example: {
      readonly text: string;
      readonly from: string;
      readonly to: string;
      readonly values: ReadonlyArray<{
        readonly measure: string;
        readonly slice: string | null;
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly value: string | null;
      }>;
    } | null;
  }>;
};

export type IndicatorSeriesQueryVariables = Exact<{
  code: string;
  region: string;
  from: string;
  to: string;
  bucket: IndicatorBucket;
  groupBy: IndicatorGrouping;
  group?: string | null | undefined;
  slice?: string | null | undefined;
}>;

export type IndicatorSeriesQuery = {
  readonly indicator: {
    readonly code: string;
    readonly nameSv: string;
    readonly nameEn: string;
    readonly measures: ReadonlyArray<{
      readonly code: string;
      readonly nameSv: string;
      readonly unit: IndicatorUnit;
      readonly decimals: number;
    }>;
    readonly figures:
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly slice: string | null;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string }
              | { readonly code: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly title: string }
              | { readonly hsaId: string; readonly name: string }
              | { readonly id: string; readonly name: string };
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly slice: string | null;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string }
              | { readonly code: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly title: string }
              | { readonly hsaId: string; readonly name: string }
              | { readonly id: string; readonly name: string };
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly slice: string | null;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string }
              | { readonly code: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly title: string }
              | { readonly hsaId: string; readonly name: string }
              | { readonly id: string; readonly name: string };
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly slice: string | null;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group:
              | { readonly code: string }
              | { readonly code: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly title: string }
              | { readonly hsaId: string; readonly name: string }
              | { readonly id: string; readonly name: string };
          }> | null;
        }
      | null;
  } | null;
};

export type OnCallCoverQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
}>;

export type OnCallCoverQuery = {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly onCallServices: ReadonlyArray<{
      readonly id: string;
      readonly hospital: string;
      readonly specialty: string;
      readonly coverage: {
        readonly hours: string;
        readonly coveredHours: string;
        readonly coveredPercent: string;
        readonly uncovered: ReadonlyArray<{
          readonly from: string;
          readonly to: string;
          readonly hours: string;
        }>;
      };
    }>;
  } | null;
};

export type OwnFiguresQueryVariables = Exact<{
  code: string;
  region: string;
  from: string;
  to: string;
}>;

export type OwnFiguresQuery = {
  readonly indicator: {
    readonly code: string;
    readonly nameSv: string;
    readonly figures:
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group: { readonly hsaId: string; readonly name: string } | Record<PropertyKey, never>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group: { readonly hsaId: string; readonly name: string } | Record<PropertyKey, never>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group: { readonly hsaId: string; readonly name: string } | Record<PropertyKey, never>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly numerator: number | null;
            readonly denominator: number | null;
            readonly value: string | null;
            readonly reason: MissingValueReason | null;
            readonly disclosureControl: DisclosureControl;
            readonly group: { readonly hsaId: string; readonly name: string } | Record<PropertyKey, never>;
          }> | null;
        }
      | null;
  } | null;
};

export type PhysicianTeamsQueryVariables = Exact<{
  region: string;
}>;

export type PhysicianTeamsQuery = {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly physicianTeams: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly fteTotal: string;
      readonly requiredFte: string | null;
      readonly utilisation: string | null;
      readonly careProvider: { readonly hsaId: string; readonly name: string };
      readonly serviceAreas: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly municipality: { readonly code: string; readonly name: string };
      }>;
      readonly members: ReadonlyArray<{ readonly fte: string; readonly profession: Profession }>;
      readonly capacityRequirement: {
        readonly patientsPerFullTime: number;
        readonly clause: { readonly number: string; readonly textSv: string } | null;
      } | null;
      readonly enrolledCount: {
        readonly value: number | null;
        readonly suppressed: boolean;
        readonly reason: MissingValueReason | null;
      } | null;
      readonly requirementReport: ReadonlyArray<{
        readonly number: number;
        readonly row: string;
        readonly textSv: string;
        readonly fulfilled: RequirementAnswer;
      }>;
    }>;
  } | null;
};

export type ProcurementOptionsQueryVariables = Exact<{
  agreement: string;
}>;

export type ProcurementOptionsQuery = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly procurement: {
      readonly options: ReadonlyArray<{
        readonly id: string;
        readonly kind: ProcurementOptionKind;
        readonly titleSv: string;
        readonly holder: AssignmentHolder;
        readonly chosen: boolean;
        readonly conflicts: ReadonlyArray<{ readonly number: string; readonly textSv: string }>;
        readonly requirementChecks: ReadonlyArray<{
          readonly fulfilled: Fulfilment;
          readonly reason: string;
          readonly requirement: { readonly number: string; readonly textSv: string };
        }>;
        readonly pros: ReadonlyArray<{ readonly text: string }>;
        readonly cons: ReadonlyArray<{ readonly text: string }>;
      }>;
      readonly choice: {
        readonly reason: string;
        readonly decidedOn: string;
        readonly acceptedConflicts: ReadonlyArray<{ readonly number: string }>;
      } | null;
    } | null;
  } | null;
};

export type ReconciliationFollowUpQueryVariables = Exact<{
  region: string;
  year: number;
}>;

export type ReconciliationFollowUpQuery = {
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly reconciliationReport: {
      readonly year: number;
      readonly expected: number;
      readonly confirmed: number;
      readonly confirmedPercent: string | null;
      readonly unconfirmed: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly missing: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly municipality: { readonly code: string; readonly name: string };
      }>;
    };
  } | null;
};

export type SetTargetMutationVariables = Exact<{
  input: SetTargetInput;
}>;

export type SetTargetMutation = {
  readonly setTarget: {
    readonly target: {
      readonly id: string;
      readonly comparator: TargetComparator;
      readonly value: string | null;
      readonly byDate: string | null;
      readonly baselineYear: number | null;
      readonly proposed: boolean;
      readonly source: string;
      readonly indicator: { readonly code: string };
      readonly region: { readonly code: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type SigningStatusQueryVariables = Exact<{
  agreement: string;
  on?: string | null | undefined;
}>;

export type SigningStatusQuery = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly caseNumber: string | null;
    readonly signingRule: SigningRule | null;
    readonly notBefore: string | null;
    readonly validTo: string | null;
    readonly status: AgreementStatus;
    readonly signing: {
      readonly yes: number;
      readonly no: number;
      readonly pending: number;
      readonly total: number;
      readonly missingParties: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly kind: PartyKind;
        readonly municipality: { readonly code: string; readonly name: string } | null;
      }>;
    };
  } | null;
};

export type TeamBoardQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
}>;

export type TeamBoardQuery = {
  readonly indicator: {
    readonly code: string;
    readonly nameSv: string;
    readonly targets: ReadonlyArray<{
      readonly comparator: TargetComparator;
      readonly value: string | null;
      readonly source: string;
    }>;
    readonly figures:
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly group: { readonly id: string; readonly name: string } | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
            }>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly group: { readonly id: string; readonly name: string } | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
            }>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly group: { readonly id: string; readonly name: string } | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
            }>;
          }> | null;
        }
      | {
          readonly values: ReadonlyArray<{
            readonly measure: string;
            readonly from: string;
            readonly to: string;
            readonly numerator: number | null;
            readonly value: string | null;
            readonly suppressed: boolean;
            readonly reason: MissingValueReason | null;
            readonly group: { readonly id: string; readonly name: string } | Record<PropertyKey, never>;
            readonly attainments: ReadonlyArray<{
              readonly met: boolean | null;
              readonly goal: string | null;
              readonly gap: string | null;
            }>;
          }> | null;
        }
      | null;
  } | null;
};

export type ActivatePlanMutationVariables = Exact<{
  input: ActivateCarePlanInput;
}>;

export type ActivatePlanMutation = {
  readonly activateCarePlan: {
    readonly plan: {
      readonly id: string;
      readonly version: number;
      readonly status: CarePlanStatus;
      readonly nextStatuses: ReadonlyArray<CarePlanStatus>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type AddActivityMutationVariables = Exact<{
  input: AddActivityInput;
}>;

export type AddActivityMutation = {
  readonly addActivity: {
    readonly plan: {
      readonly id: string;
      readonly version: number;
      readonly activities: ReadonlyArray<{
        readonly id: string;
        readonly version: number;
        readonly what: string;
        readonly responsiblePrincipal: Principal;
        readonly due: string | null;
        readonly status: ActivityStatus;
        readonly responsibleUnit: { readonly hsaId: string; readonly name: string } | null;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type AgreePlannedDialogueMutationVariables = Exact<{
  input: AgreePlannedDialogueInput;
}>;

export type AgreePlannedDialogueMutation = {
  readonly agreePlannedDialogue: {
    readonly careHome: {
      readonly id: string;
      readonly plannedDialogue: {
        readonly weekday: Weekday;
        readonly time: string;
        readonly form: DialogueForm;
      } | null;
      readonly terms: ReadonlyArray<{
        readonly id: string;
        readonly subject: CareHomeTermSubject;
        readonly validFrom: string;
        readonly proposedBy: CareHomeSide;
        readonly agreed: boolean;
        readonly version: number;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type AppointMainPhysicianMutationVariables = Exact<{
  input: AppointMainPhysicianInput;
}>;

export type AppointMainPhysicianMutation = {
  readonly appointMainPhysician: {
    readonly careHome: {
      readonly id: string;
      readonly mainPhysicianAppointments: ReadonlyArray<{
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly version: number;
        readonly practitioner: { readonly hsaId: string; readonly name: string | null };
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type AssertEmergencyAccessMutationVariables = Exact<{
  input: AssertEmergencyAccessInput;
}>;

export type AssertEmergencyAccessMutation = {
  readonly assertEmergencyAccess: {
    readonly assertion: {
      readonly id: string;
      readonly version: number;
      readonly until: string;
      readonly opened: boolean;
      readonly holders: ReadonlyArray<{ readonly hsaId: string; readonly name: string }>;
      readonly blockingProviders: ReadonlyArray<{ readonly hsaId: string; readonly name: string }> | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type AssignCoordinatingCentreMutationVariables = Exact<{
  input: AssignCoordinatingCentreInput;
}>;

export type AssignCoordinatingCentreMutation = {
  readonly assignCoordinatingCentre: {
    readonly assignment: {
      readonly id: string;
      readonly version: number;
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly careUnit: { readonly hsaId: string; readonly name: string };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type CancelConsentMutationVariables = Exact<{
  input: CancelConsentInput;
}>;

export type CancelConsentMutation = {
  readonly cancelConsent: {
    readonly consent: {
      readonly id: string;
      readonly version: number;
      readonly cancelledAt: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type CareHomeCollaborationQueryVariables = Exact<{
  id: string;
  year: number;
}>;

export type CareHomeCollaborationQuery = {
  readonly careHome: {
    readonly id: string;
    readonly name: string;
    readonly places: number | null;
    readonly acuteContactPath: string | null;
    readonly healthCentre: {
      readonly hsaId: string;
      readonly name: string;
      readonly phone: string | null;
      readonly openNow: boolean | null;
    } | null;
    readonly mainResponsiblePhysician: { readonly hsaId: string; readonly name: string | null } | null;
    readonly mainPhysicianAppointments: ReadonlyArray<{
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly version: number;
      readonly practitioner: { readonly hsaId: string; readonly name: string | null };
    }>;
    readonly plannedDialogue: {
      readonly weekday: Weekday;
      readonly time: string;
      readonly form: DialogueForm;
    } | null;
    readonly terms: ReadonlyArray<{
      readonly id: string;
      readonly subject: CareHomeTermSubject;
      readonly contactPath: string | null;
      readonly validFrom: string;
      readonly proposedBy: CareHomeSide;
      readonly agreed: boolean;
      readonly version: number;
      readonly dialogue: {
        readonly weekday: Weekday;
        readonly time: string;
        readonly form: DialogueForm;
      } | null;
    }>;
    readonly reconciliation: { readonly state: ReconciliationState; readonly heldOn: string | null };
    readonly collaborationMeetings: ReadonlyArray<{
      readonly id: string;
      readonly kind: CollaborationMeetingKind;
      readonly heldOn: string;
      readonly recordedBy: CareHomeSide;
      readonly confirmedOn: string | null;
      readonly version: number;
    }>;
  } | null;
};

export type CarePlanContextQueryVariables = Exact<{
  id: string;
  on: string;
}>;

export type CarePlanContextQuery = {
  readonly patient: {
    readonly id: string;
    readonly birthDate: string;
    readonly protection: Protection;
    readonly name: { readonly full: string };
    readonly accessState: {
      readonly relation: AccessRelation;
      readonly consent: boolean;
      readonly unblockedSharedDataExists: boolean | null;
      readonly blockedDataExists: boolean | null;
    };
    readonly medicallyResponsible: {
      readonly basis: ResponsibilityBasis;
      readonly until: string | null;
      readonly unit: { readonly hsaId: string; readonly name: string; readonly phone: string | null };
      readonly practitioner: { readonly hsaId: string; readonly name: string | null } | null;
    } | null;
    readonly listing: {
      readonly healthCentre: {
        readonly hsaId: string;
        readonly name: string;
        readonly phone: string | null;
        readonly municipality: { readonly code: string; readonly name: string };
      };
    } | null;
    readonly fixedContacts: ReadonlyArray<{
      readonly id: string;
      readonly type: FixedContactType;
      readonly patientInformedOn: string | null;
      readonly practitioner: { readonly hsaId: string; readonly name: string | null } | null;
      readonly unit: { readonly hsaId: string; readonly name: string };
    }>;
    readonly residence: {
      readonly form: ResidenceForm;
      readonly validFrom: string;
      readonly municipality: { readonly code: string; readonly name: string };
      readonly careHome: {
        readonly id: string;
        readonly name: string;
        readonly acuteContactPath: string | null;
        readonly mainResponsiblePhysician: { readonly hsaId: string; readonly name: string | null } | null;
        readonly agreement: {
          readonly places: number | null;
          readonly publishedOn: string | null;
          readonly nextRenewal: string | null;
          readonly agreement: { readonly id: string; readonly title: string };
          readonly obligations: ReadonlyArray<{
            readonly id: string;
            readonly number: string;
            readonly textSv: string;
          }>;
        } | null;
      } | null;
    } | null;
    readonly carePlans: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly type: CarePlanType;
          readonly title: string;
          readonly mainResponsiblePrincipal: Principal | null;
          readonly nextReview: string | null;
          readonly coordinator: { readonly hsaId: string; readonly name: string | null } | null;
          readonly goals: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly achievement: GoalAchievement;
          }>;
          readonly activities: ReadonlyArray<{
            readonly id: string;
            readonly what: string;
            readonly responsiblePrincipal: Principal;
            readonly due: string | null;
            readonly status: ActivityStatus;
            readonly responsibleUnit: {
              readonly hsaId: string;
              readonly name: string;
              readonly careProvider: { readonly hsaId: string; readonly name: string };
              readonly municipality: { readonly code: string; readonly name: string };
            } | null;
          }>;
        };
      }>;
    };
  } | null;
};

export type CreateSipMutationVariables = Exact<{
  input: CreateCarePlanInput;
}>;

export type CreateSipMutation = {
  readonly createCarePlan: {
    readonly plan: {
      readonly id: string;
      readonly version: number;
      readonly type: CarePlanType;
      readonly title: string;
      readonly status: CarePlanStatus;
      readonly nextStatuses: ReadonlyArray<CarePlanStatus>;
      readonly mainResponsiblePrincipal: Principal | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type DischargeBoardQueryVariables = Exact<{
  municipality: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DischargeBoardQuery = {
  readonly municipality: {
    readonly code: string;
    readonly name: string;
    readonly dischargesInProgress: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly admittedAt: string;
          readonly admissionNoticeAt: string | null;
          readonly noticeInTime: boolean | null;
          readonly readyNoticeAt: string | null;
          readonly sipNeeded: boolean;
          readonly summonsDueBy: string | null;
          readonly sipSummonsAt: string | null;
          readonly liabilityFrom: string | null;
          readonly missingForLiability: ReadonlyArray<LiabilityPrerequisite>;
          readonly liableDays: number;
          readonly notice: {
            readonly estimatedDischarge: string | null;
            readonly name: { readonly full: string };
          };
          readonly clinic: { readonly hsaId: string; readonly name: string };
          readonly nextStep: {
            readonly step: DischargeStepName;
            readonly status: DischargeStepStatus;
            readonly dueAt: string | null;
            readonly dueOn: string | null;
            readonly unit: { readonly hsaId: string; readonly name: string } | null;
          } | null;
          readonly steps: ReadonlyArray<{
            readonly step: DischargeStepName;
            readonly status: DischargeStepStatus;
            readonly dueAt: string | null;
            readonly dueOn: string | null;
            readonly doneAt: string | null;
            readonly unit: { readonly hsaId: string; readonly name: string } | null;
          }>;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type DrawLogSampleMutationVariables = Exact<{
  input: DrawLogSampleInput;
}>;

export type DrawLogSampleMutation = {
  readonly drawLogSample: {
    readonly sample: {
      readonly id: string;
      readonly scope: LogSampleScope;
      readonly population: number;
      readonly size: number;
      readonly seed: string;
      readonly upTo: string;
      readonly entries: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly id: string;
            readonly at: string;
            readonly activity: AccessLogActivity;
            readonly allowed: boolean;
            readonly purpose: AccessPurpose | null;
            readonly commission: string | null;
            readonly patientId: string | null;
            readonly refusedBy: ReadonlyArray<string>;
            readonly reason: string | null;
            readonly employee: { readonly hsaId: string; readonly name: string | null } | null;
            readonly resources: ReadonlyArray<{
              readonly data: AccessLogData;
              readonly rule: string;
              readonly custodian: { readonly name: string } | null;
            }>;
          };
        }>;
      };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type ExtendSupportMutationVariables = Exact<{
  input: ExtendPhysicianSupportInput;
}>;

export type ExtendSupportMutation = {
  readonly extendPhysicianSupport: {
    readonly episode: {
      readonly id: string;
      readonly version: number;
      readonly windowEnd: string;
      readonly currentEnd: string;
      readonly daysLeft: number | null;
      readonly extensions: ReadonlyArray<{
        readonly decidedAt: string;
        readonly reason: string;
        readonly newEnd: string;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type FindPatientQueryVariables = Exact<{
  system: IdentifierSystem;
  value: string;
}>;

export type FindPatientQuery = {
  readonly patientByIdentifier: {
    readonly id: string;
    readonly birthDate: string;
    readonly protection: Protection;
    readonly name: { readonly full: string };
    readonly accessState: { readonly relation: AccessRelation; readonly consent: boolean };
  } | null;
};

export type LogSamplesQueryVariables = Exact<{
  unit: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type LogSamplesQuery = {
  readonly logSamples: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly scope: LogSampleScope;
        readonly from: string;
        readonly to: string;
        readonly share: string;
        readonly population: number;
        readonly size: number;
        readonly drawnAt: string;
        readonly checks: ReadonlyArray<{
          readonly outcome: LogCheckOutcome;
          readonly note: string | null;
          readonly checkedAt: string;
        }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MyDeviationsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  status?: DeviationStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MyDeviationsQuery = {
  readonly deviations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly status: DeviationStatus;
        readonly description: string;
        readonly outcome: string | null;
        readonly openedAt: string;
        readonly concernsProvider: { readonly hsaId: string; readonly name: string };
        readonly otherProvider: { readonly hsaId: string; readonly name: string };
        readonly careHome: { readonly id: string; readonly name: string } | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MyPatientsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MyPatientsQuery = {
  readonly myPatients: {
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly node: {
        readonly id: string;
        readonly birthDate: string;
        readonly protection: Protection;
        readonly name: { readonly family: string; readonly given: string };
        readonly accessState: { readonly relation: AccessRelation; readonly consent: boolean };
        readonly fixedContacts: ReadonlyArray<{
          readonly id: string;
          readonly type: FixedContactType;
          readonly practitioner: { readonly hsaId: string; readonly name: string | null } | null;
          readonly unit: { readonly hsaId: string; readonly name: string };
        }>;
        readonly carePlans: {
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: CarePlanType;
              readonly title: string;
              readonly nextReview: string | null;
              readonly activities: ReadonlyArray<{
                readonly id: string;
                readonly what: string;
                readonly due: string | null;
                readonly status: ActivityStatus;
              }>;
            };
          }>;
        };
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type OpenEmergencyAccessMutationVariables = Exact<{
  input: OpenEmergencyAccessInput;
}>;

export type OpenEmergencyAccessMutation = {
  readonly openEmergencyAccess: {
    readonly assertion: {
      readonly id: string;
      readonly version: number;
      readonly opened: boolean;
      readonly until: string;
    } | null;
    readonly patient: {
      readonly id: string;
      readonly stays: ReadonlyArray<{
        readonly admittedAt: string;
        readonly dischargedAt: string | null;
        readonly clinic: { readonly hsaId: string; readonly name: string };
      }>;
      readonly medicationReviews: ReadonlyArray<{ readonly on: string; readonly kind: MedicationReviewKind }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type OpenEscalationMutationVariables = Exact<{
  input: OpenEscalationInput;
}>;

export type OpenEscalationMutation = {
  readonly openEscalation: {
    readonly case: {
      readonly id: string;
      readonly version: number;
      readonly step: EscalationStep;
      readonly ageDays: number;
      readonly nextLevels: ReadonlyArray<EscalationLevel>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type OwnAccessLogQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type OwnAccessLogQuery = {
  readonly patient: {
    readonly id: string;
    readonly accessLog: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly at: string;
          readonly activity: AccessLogActivity;
          readonly allowed: boolean;
          readonly purpose: AccessPurpose | null;
          readonly client: AccessLogClient;
          readonly data: ReadonlyArray<AccessLogData>;
          readonly careProvider: { readonly name: string } | null;
          readonly careUnit: { readonly name: string } | null;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type PatientJourneyQueryVariables = Exact<{
  id: string;
  on: string;
}>;

export type PatientJourneyQuery = {
  readonly patient: {
    readonly id: string;
    readonly name: { readonly full: string };
    readonly medicallyResponsible: {
      readonly basis: ResponsibilityBasis;
      readonly until: string | null;
      readonly unit: { readonly hsaId: string; readonly name: string; readonly phone: string | null };
    } | null;
    readonly fixedContacts: ReadonlyArray<{
      readonly type: FixedContactType;
      readonly warnings: ReadonlyArray<FixedContactWarning>;
      readonly practitioner: { readonly hsaId: string; readonly name: string | null } | null;
      readonly unit: { readonly hsaId: string; readonly name: string };
    }>;
    readonly medicationReviewState: {
      readonly last: string | null;
      readonly nextDue: string | null;
      readonly overdue: boolean;
    };
    readonly stays: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly admittedAt: string;
      readonly dischargedAt: string | null;
      readonly days: number;
      readonly isUnplannedReadmission: boolean;
      readonly clinic: { readonly hsaId: string; readonly name: string };
      readonly riskAssessments: ReadonlyArray<{ readonly level: RiskLevel; readonly assessedAt: string }>;
      readonly dischargeProcess: {
        readonly id: string;
        readonly steps: ReadonlyArray<{
          readonly step: DischargeStepName;
          readonly status: DischargeStepStatus;
          readonly dueAt: string | null;
          readonly dueOn: string | null;
          readonly doneAt: string | null;
          readonly unit: { readonly hsaId: string } | null;
        }>;
      } | null;
    }>;
    readonly supportEpisodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly startedOn: string;
      readonly currentEnd: string;
      readonly endedOn: string | null;
      readonly outcome: SupportOutcome | null;
      readonly contacts: ReadonlyArray<{ readonly kind: SupportContactKind; readonly at: string }>;
    }>;
    readonly history: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly at: string;
          readonly kind: RecordKind;
          readonly mutation: string;
          readonly unit: { readonly hsaId: string; readonly name: string } | null;
          readonly fields: ReadonlyArray<{
            readonly field: string;
            readonly before: string | null;
            readonly after: string | null;
          }>;
        };
      }>;
    };
  } | null;
};

export type RecordAllocationMutationVariables = Exact<{
  input: RecordAllocationInput;
}>;

export type RecordAllocationMutation = {
  readonly recordAllocation: {
    readonly allocation: {
      readonly id: string;
      readonly year: number;
      readonly recipient: FundingRecipient;
      readonly purposeSv: string;
      readonly amountMSEK: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type RecordSigningDecisionMutationVariables = Exact<{
  input: RecordSigningDecisionInput;
}>;

export type RecordSigningDecisionMutation = {
  readonly recordSigningDecision: {
    readonly decision: {
      readonly id: string | null;
      readonly version: number | null;
      readonly outcome: DecisionOutcome;
      readonly decidedOn: string | null;
    } | null;
    readonly agreement: {
      readonly id: string;
      readonly status: AgreementStatus;
      readonly signing: {
        readonly yes: number;
        readonly no: number;
        readonly pending: number;
        readonly total: number;
      };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type RegisterCareHomePlacesMutationVariables = Exact<{
  input: RegisterCareHomePlacesInput;
}>;

export type RegisterCareHomePlacesMutation = {
  readonly registerCareHomePlaces: {
    readonly careHome: {
      readonly id: string;
      readonly name: string;
      readonly placesHistory: ReadonlyArray<{
        readonly places: number;
        readonly validFrom: string;
        readonly version: number;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type RegisterConsentMutationVariables = Exact<{
  input: RegisterConsentInput;
}>;

export type RegisterConsentMutation = {
  readonly registerConsent: {
    readonly consent: {
      readonly id: string;
      readonly version: number;
      readonly scope: ConsentScope;
      readonly assertion: ConsentAssertion;
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly unit: { readonly hsaId: string; readonly name: string };
    } | null;
    readonly patient: {
      readonly id: string;
      readonly accessState: {
        readonly consent: boolean;
        readonly unblockedSharedDataExists: boolean | null;
        readonly blockedDataExists: boolean | null;
      };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type ReportDeviationMutationVariables = Exact<{
  input: ReportDeviationInput;
}>;

export type ReportDeviationMutation = {
  readonly reportDeviation: {
    readonly deviation: {
      readonly id: string;
      readonly version: number;
      readonly status: DeviationStatus;
      readonly openedAt: string;
      readonly concernsProvider: { readonly hsaId: string; readonly name: string };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type RequestBlockMutationVariables = Exact<{
  input: RequestBlockInput;
}>;

export type RequestBlockMutation = {
  readonly requestBlock: {
    readonly block: {
      readonly id: string;
      readonly version: number;
      readonly level: BlockLevel;
      readonly infoFrom: string | null;
      readonly infoTo: string | null;
      readonly recordedAt: string;
      readonly provider: { readonly hsaId: string; readonly name: string };
      readonly unit: { readonly hsaId: string; readonly name: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type RevokeBlockMutationVariables = Exact<{
  input: RevokeBlockInput;
}>;

export type RevokeBlockMutation = {
  readonly revokeBlock: {
    readonly block: {
      readonly id: string;
      readonly version: number;
      readonly revokedAt: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type SipMeetingsQueryVariables = Exact<{
  unit: string;
  from: string;
  to: string;
}>;

export type SipMeetingsQuery = {
  readonly sipMeetings: ReadonlyArray<{
    readonly id: string;
    readonly plannedAt: string | null;
    readonly heldOn: string | null;
    readonly physicianNeeded: boolean;
    readonly physicianTookPart: boolean;
    readonly units: ReadonlyArray<{ readonly hsaId: string; readonly name: string }>;
    readonly patient: { readonly id: string; readonly name: { readonly full: string } };
    readonly plan: { readonly id: string; readonly title: string; readonly status: CarePlanStatus } | null;
  }>;
};

export type SupportBoardQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SupportBoardQuery = {
  readonly supportEpisodes: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly startedOn: string;
        readonly windowEnd: string;
        readonly currentEnd: string;
        readonly daysLeft: number | null;
        readonly withinWindow: boolean;
        readonly planningConfirmedAt: string | null;
        readonly firstPhysicianContactAt: string | null;
        readonly handoverDialogueAt: string | null;
        readonly patient: { readonly id: string; readonly name: { readonly full: string } };
        readonly extensions: ReadonlyArray<{
          readonly decidedAt: string;
          readonly reason: string;
          readonly newEnd: string;
        }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ExplainAccessQueryVariables = Exact<{
  patient: string;
  as: ExplainedCaller;
}>;

export type ExplainAccessQuery = {
  readonly explainAccess: ReadonlyArray<{
    readonly fieldGroup: string;
    readonly decision: AccessOutcome;
    readonly row: string;
    readonly code: string | null;
    readonly provider: { readonly hsaId: string; readonly name: string } | null;
    readonly unit: { readonly hsaId: string; readonly name: string } | null;
    readonly rules: ReadonlyArray<{
      readonly id: string;
      readonly row: string;
      readonly law: string;
      readonly reason: string;
    }>;
  }>;
};

export type GraphOverviewQueryVariables = Exact<{ [key: string]: never }>;

export type GraphOverviewQuery = {
  readonly __schema: {
    readonly types: ReadonlyArray<{
      readonly name: string | null;
      readonly kind: __TypeKind;
      readonly description: string | null;
    }>;
  };
  readonly regions: ReadonlyArray<{ readonly code: string; readonly letter: string; readonly name: string }>;
  readonly municipalities: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly code: string;
        readonly name: string;
        readonly region: { readonly code: string; readonly name: string };
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly errorCodes: ReadonlyArray<{
    readonly code: string;
    readonly sv: string;
    readonly en: string;
    readonly action: string;
  }>;
};

export type RegionTourQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RegionTourQuery = {
  readonly region: {
    readonly code: string;
    readonly letter: string;
    readonly name: string;
    readonly organizationNumber: string;
    readonly population: {
      readonly asOf: string;
      readonly count: number;
      readonly source: string;
      readonly quality: PopulationQuality;
    } | null;
    readonly municipalities: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node: {
          readonly code: string;
          readonly name: string;
          readonly population: { readonly count: number } | null;
          readonly careAreas: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly careUnits: {
            readonly edges: ReadonlyArray<{
              readonly node: { readonly hsaId: string; readonly name: string; readonly type: CareUnitType };
            }>;
          };
          readonly careHomes: {
            readonly edges: ReadonlyArray<{
              readonly node: { readonly id: string; readonly name: string; readonly places: number | null };
            }>;
          };
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly agreements: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly kind: AgreementKind;
      readonly status: AgreementStatus;
    }>;
  } | null;
};

/** Data and variables of each operation, by name. */
export interface Operations {
  CareHomeCompensation: {
    readonly data: CareHomeCompensationQuery;
    readonly variables: CareHomeCompensationQueryVariables;
  };
  ClauseWordings: { readonly data: ClauseWordingsQuery; readonly variables: ClauseWordingsQueryVariables };
  CompetenceSupply: {
    readonly data: CompetenceSupplyQuery;
    readonly variables: CompetenceSupplyQueryVariables;
  };
  CoordinationCoverage: {
    readonly data: CoordinationCoverageQuery;
    readonly variables: CoordinationCoverageQueryVariables;
  };
  CoordinationFindings: {
    readonly data: CoordinationFindingsQuery;
    readonly variables: CoordinationFindingsQueryVariables;
  };
  DecideIndicator: {
    readonly data: DecideIndicatorMutation;
    readonly variables: DecideIndicatorMutationVariables;
  };
  DefineIndicator: {
    readonly data: DefineIndicatorMutation;
    readonly variables: DefineIndicatorMutationVariables;
  };
  DeviationFigures: {
    readonly data: DeviationFiguresQuery;
    readonly variables: DeviationFiguresQueryVariables;
  };
  EscalationFigures: {
    readonly data: EscalationFiguresQuery;
    readonly variables: EscalationFiguresQueryVariables;
  };
  Escalations: { readonly data: EscalationsQuery; readonly variables: EscalationsQueryVariables };
  Funding: { readonly data: FundingQuery; readonly variables: FundingQueryVariables };
  ImplementationPlan: {
    readonly data: ImplementationPlanQuery;
    readonly variables: ImplementationPlanQueryVariables;
  };
  IndexedAmount: { readonly data: IndexedAmountQuery; readonly variables: IndexedAmountQueryVariables };
  IndicatorBoard: { readonly data: IndicatorBoardQuery; readonly variables: IndicatorBoardQueryVariables };
  IndicatorCatalogue: {
    readonly data: IndicatorCatalogueQuery;
    readonly variables: IndicatorCatalogueQueryVariables;
  };
  IndicatorSeries: { readonly data: IndicatorSeriesQuery; readonly variables: IndicatorSeriesQueryVariables };
  OnCallCover: { readonly data: OnCallCoverQuery; readonly variables: OnCallCoverQueryVariables };
  OwnFigures: { readonly data: OwnFiguresQuery; readonly variables: OwnFiguresQueryVariables };
  PhysicianTeams: { readonly data: PhysicianTeamsQuery; readonly variables: PhysicianTeamsQueryVariables };
  ProcurementOptions: {
    readonly data: ProcurementOptionsQuery;
    readonly variables: ProcurementOptionsQueryVariables;
  };
  ReconciliationFollowUp: {
    readonly data: ReconciliationFollowUpQuery;
    readonly variables: ReconciliationFollowUpQueryVariables;
  };
  SetTarget: { readonly data: SetTargetMutation; readonly variables: SetTargetMutationVariables };
  SigningStatus: { readonly data: SigningStatusQuery; readonly variables: SigningStatusQueryVariables };
  TeamBoard: { readonly data: TeamBoardQuery; readonly variables: TeamBoardQueryVariables };
  ActivatePlan: { readonly data: ActivatePlanMutation; readonly variables: ActivatePlanMutationVariables };
  AddActivity: { readonly data: AddActivityMutation; readonly variables: AddActivityMutationVariables };
  AgreePlannedDialogue: {
    readonly data: AgreePlannedDialogueMutation;
    readonly variables: AgreePlannedDialogueMutationVariables;
  };
  AppointMainPhysician: {
    readonly data: AppointMainPhysicianMutation;
    readonly variables: AppointMainPhysicianMutationVariables;
  };
  AssertEmergencyAccess: {
    readonly data: AssertEmergencyAccessMutation;
    readonly variables: AssertEmergencyAccessMutationVariables;
  };
  AssignCoordinatingCentre: {
    readonly data: AssignCoordinatingCentreMutation;
    readonly variables: AssignCoordinatingCentreMutationVariables;
  };
  CancelConsent: { readonly data: CancelConsentMutation; readonly variables: CancelConsentMutationVariables };
  CareHomeCollaboration: {
    readonly data: CareHomeCollaborationQuery;
    readonly variables: CareHomeCollaborationQueryVariables;
  };
  CarePlanContext: { readonly data: CarePlanContextQuery; readonly variables: CarePlanContextQueryVariables };
  CreateSip: { readonly data: CreateSipMutation; readonly variables: CreateSipMutationVariables };
  DischargeBoard: { readonly data: DischargeBoardQuery; readonly variables: DischargeBoardQueryVariables };
  DrawLogSample: { readonly data: DrawLogSampleMutation; readonly variables: DrawLogSampleMutationVariables };
  ExtendSupport: { readonly data: ExtendSupportMutation; readonly variables: ExtendSupportMutationVariables };
  FindPatient: { readonly data: FindPatientQuery; readonly variables: FindPatientQueryVariables };
  LogSamples: { readonly data: LogSamplesQuery; readonly variables: LogSamplesQueryVariables };
  MyDeviations: { readonly data: MyDeviationsQuery; readonly variables: MyDeviationsQueryVariables };
  MyPatients: { readonly data: MyPatientsQuery; readonly variables: MyPatientsQueryVariables };
  OpenEmergencyAccess: {
    readonly data: OpenEmergencyAccessMutation;
    readonly variables: OpenEmergencyAccessMutationVariables;
  };
  OpenEscalation: {
    readonly data: OpenEscalationMutation;
    readonly variables: OpenEscalationMutationVariables;
  };
  OwnAccessLog: { readonly data: OwnAccessLogQuery; readonly variables: OwnAccessLogQueryVariables };
  PatientJourney: { readonly data: PatientJourneyQuery; readonly variables: PatientJourneyQueryVariables };
  RecordAllocation: {
    readonly data: RecordAllocationMutation;
    readonly variables: RecordAllocationMutationVariables;
  };
  RecordSigningDecision: {
    readonly data: RecordSigningDecisionMutation;
    readonly variables: RecordSigningDecisionMutationVariables;
  };
  RegisterCareHomePlaces: {
    readonly data: RegisterCareHomePlacesMutation;
    readonly variables: RegisterCareHomePlacesMutationVariables;
  };
  RegisterConsent: {
    readonly data: RegisterConsentMutation;
    readonly variables: RegisterConsentMutationVariables;
  };
  ReportDeviation: {
    readonly data: ReportDeviationMutation;
    readonly variables: ReportDeviationMutationVariables;
  };
  RequestBlock: { readonly data: RequestBlockMutation; readonly variables: RequestBlockMutationVariables };
  RevokeBlock: { readonly data: RevokeBlockMutation; readonly variables: RevokeBlockMutationVariables };
  SipMeetings: { readonly data: SipMeetingsQuery; readonly variables: SipMeetingsQueryVariables };
  SupportBoard: { readonly data: SupportBoardQuery; readonly variables: SupportBoardQueryVariables };
  ExplainAccess: { readonly data: ExplainAccessQuery; readonly variables: ExplainAccessQueryVariables };
  GraphOverview: { readonly data: GraphOverviewQuery; readonly variables: GraphOverviewQueryVariables };
  RegionTour: { readonly data: RegionTourQuery; readonly variables: RegionTourQueryVariables };
}
