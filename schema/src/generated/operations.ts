// Generated from operations/. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
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
  /** The caller is the patient (patienten själv). */
  | "SELF"
  /** The patient is invented and the caller is the sandbox (sandlåda). */
  | "SYNTHETIC";

/** How far an activity has come (insatsens status). */
export type ActivityStatus =
  /** Planerad. */
  | "PLANNED"
  /** Pågående. */
  | "IN_PROGRESS"
  /** Genomförd. */
  | "COMPLETED"
  /** Inställd. */
  | "CANCELLED";

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

/** Whether a value meets a target (måluppfyllelse). */
export type AttainmentStatus =
  /** Nått. */
  | "MET"
  /** Ej nått. */
  | "NOT_MET"
  /** There is no value to compare (värde saknas). */
  | "NO_VALUE"
  /** The target names no number to compare with, or needs a baseline (kan inte bedömas automatiskt). */
  | "NOT_AUTOMATICALLY_ASSESSABLE";

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
  | "MEDICAL_OVERSIGHT";

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

/** Whether an indicator is agreed (indikatorns status). */
export type IndicatorStatus =
  /** A working hypothesis (arbetshypotes). Row B86. */
  | "HYPOTHESIS"
  /** Follows from an agreement or an act (beslutad). */
  | "DECIDED";

/** Why a figure is not shown (skäl till att ett värde saknas). */
export type MissingValueReason =
  /** Fewer than five persons on one side of the figure: shown, it could point at a person (för få personer). */
  | "SMALL_CELL"
  /** Hidden because it would let a suppressed neighbour be worked out from the total (komplementär sekretess). */
  | "COMPLEMENTARY"
  /** Nothing to divide by: not the same as zero per cent (nämnare saknas). */
  | "NO_DENOMINATOR";

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

/** Protection of a person's data in the population register (skyddade personuppgifter). */
export type Protection =
  /** None (inget). */
  | "NONE"
  /** Confidentiality mark: address, municipality and care home are not shown (sekretessmarkering). */
  | "CONFIDENTIALITY_MARK"
  /** Protected registration: nothing that tells where the person is (skyddad folkbokföring). */
  | "PROTECTED_REGISTRATION";

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

/** When an agreement is decided (regel för tecknande). */
export type SigningRule =
  /** Every party must decide yes; one no rejects it (samtliga parter). Row E37. */
  | "ALL_PARTIES"
  /** The region and more than half of the municipalities decide yes; it binds only those (flertalet). Row E39. */
  | "MAJORITY"
  /** Each of the bodies that decide must say yes; other parties need not decide (samtliga beslut). Row C9. */
  | "ALL_LISTED_DECISIONS";

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

export type IndicatorBoardQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  region: string;
  on: string;
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
    readonly values: ReadonlyArray<{
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: string | null;
      readonly suppressed: boolean;
      readonly reason: MissingValueReason | null;
      readonly group:
        | { readonly code: string; readonly name: string }
        | { readonly code: string; readonly name: string }
        | Record<PropertyKey, never>;
      readonly attainments: ReadonlyArray<{
        readonly met: boolean | null;
        readonly gap: string | null;
        readonly status: AttainmentStatus;
        readonly target: { readonly id: string };
      }>;
    }> | null;
  }>;
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
          readonly notice: {
            readonly estimatedDischarge: string | null;
            readonly name: { readonly full: string };
          };
          readonly clinic: { readonly hsaId: string; readonly name: string };
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
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
  CoordinationCoverage: {
    readonly data: CoordinationCoverageQuery;
    readonly variables: CoordinationCoverageQueryVariables;
  };
  IndicatorBoard: { readonly data: IndicatorBoardQuery; readonly variables: IndicatorBoardQueryVariables };
  PhysicianTeams: { readonly data: PhysicianTeamsQuery; readonly variables: PhysicianTeamsQueryVariables };
  SigningStatus: { readonly data: SigningStatusQuery; readonly variables: SigningStatusQueryVariables };
  CarePlanContext: { readonly data: CarePlanContextQuery; readonly variables: CarePlanContextQueryVariables };
  DischargeBoard: { readonly data: DischargeBoardQuery; readonly variables: DischargeBoardQueryVariables };
  FindPatient: { readonly data: FindPatientQuery; readonly variables: FindPatientQueryVariables };
  MyPatients: { readonly data: MyPatientsQuery; readonly variables: MyPatientsQueryVariables };
  GraphOverview: { readonly data: GraphOverviewQuery; readonly variables: GraphOverviewQueryVariables };
  RegionTour: { readonly data: RegionTourQuery; readonly variables: RegionTourQueryVariables };
}
