/**
 * Who is asking, in the terms of Swedish care: read from the verified claims of the token, in the
 * names that the Swedish identity providers use for care staff (see access rule 4.2).
 */
import { z } from "zod";
import { refuse } from "../graph/errors.js";

/** The kind of program that the token was issued to. */
export const clientKinds = ["PORTAL", "DASHBOARD", "SANDBOX", "PATIENT", "SYSTEM"] as const;
/** See {@link clientKinds}. */
export type ClientKind = (typeof clientKinds)[number];

/** Purposes of PDL 2 kap 4 § as the commission states them, and those of the other client kinds. */
export const purposes = {
  "Vård och behandling": "CARE",
  Kvalitetssäkring: "QUALITY",
  "Annan dokumentation enligt lag": "OTHER_DOCUMENTATION",
  Statistik: "STATISTICS",
  Administration: "ADMINISTRATION",
  Kvalitetsregister: "QUALITY_REGISTER",
  Socialtjänst: "SOCIAL_SERVICE",
  Eget: "OWN",
  Test: "TEST",
} as const;
/** A purpose, in English. */
export type Purpose = (typeof purposes)[keyof typeof purposes];

/** Professional licences that matter to access (legitimation). */
export const licences = {
  LK: "PHYSICIAN",
  SJ: "NURSE",
  AT: "OCCUPATIONAL_THERAPIST",
  FT: "PHYSIOTHERAPIST",
} as const;
/** A licensed profession. */
export type Profession = (typeof licences)[keyof typeof licences];

/** Roles and rights that are appointments, not licences. */
export const appointments = [
  "MAS",
  "MAR",
  "CARE_MANAGER_SOCIAL",
  /** Keeps a municipality's own register of roles, places and decisions. */
  "MUNICIPAL_ADMIN",
  /** Records the decisions of one party of an agreement: the organisation of the commission. */
  "REGISTRAR",
  "PROJECT_LEAD",
  "ECONOMIST",
  /** The manager closest to the patient (chef närmast patienten), also head of a unit (verksamhetschef). */
  "UNIT_MANAGER",
  /** The manager of unit managers (chef över chef). */
  "SENIOR_MANAGER",
  /** A party's highest official (högsta tjänsteperson). */
  "HIGHEST_OFFICIAL",
  /** Registers and lifts blocks at the patient's wish (spärradministratör). */
  "BLOCK_OFFICER",
  /** May see where a person with protected identity is (behörighet till skyddade personuppgifter). */
  "PROTECTED_IDENTITY",
  "PLANNER",
  "QUALITY_AUDITOR",
  "NEGOTIATOR",
  "DEVELOPER",
] as const;
/** See {@link appointments}. */
export type Appointment = (typeof appointments)[number];

/** Somebody without a token: may read reference facts, never anything about care given. */
export interface AnonymousCaller {
  readonly client: "ANONYMOUS";
}

/** Somebody with a verified token. */
export interface KnownCaller {
  readonly client: ClientKind;
  /** Opaque subject of the token. */
  readonly subject: string;
  /** What the caller wants data for. */
  readonly purpose: Purpose;
  /** HSA-id of the person; null for a client without a person. */
  readonly employeeHsaId: string | null;
  /** HSA-id of the chosen commission (medarbetaruppdrag). */
  readonly commissionHsaId: string | null;
  /** HSA-id of the unit of the commission (vårdenhet). */
  readonly unitHsaId: string | null;
  /** HSA-id of the care provider of the commission (vårdgivare). */
  readonly providerHsaId: string | null;
  /** Organisation number of that care provider, ten digits. */
  readonly organisationNumber: string | null;
  readonly professions: readonly Profession[];
  readonly appointments: readonly Appointment[];
  /** The patient's own opaque id, for a patient who asks for own data. */
  readonly patientId: string | null;
}

/** Whoever asks. */
export type Caller = AnonymousCaller | KnownCaller;

/** The caller of a request without a token. */
export const anonymous: AnonymousCaller = { client: "ANONYMOUS" };

const hsaId = z.string().regex(/^SE\d{10}-[A-Za-z0-9]{1,18}$/);

const claimsSchema = z.object({
  sub: z.string().min(1).max(128),
  clientKind: z.enum(clientKinds),
  commissionPurpose: z.enum(Object.keys(purposes) as [keyof typeof purposes]),
  acr: z.string().optional(),
  employeeHsaId: hsaId.optional(),
  commissionHsaId: hsaId.optional(),
  healthCareUnitHsaId: hsaId.optional(),
  healthCareProviderHsaId: hsaId.optional(),
  healthCareProviderOrgNo: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  healthcareProfessionalLicense: z.array(z.string().max(32)).max(10).default([]),
  appointment: z.array(z.enum(appointments)).max(10).default([]),
  patientId: z.string().max(64).optional(),
});

/** Levels of assurance that are good enough for care data. */
const SUFFICIENT_ASSURANCE = /(^|\/)loa[34]$/i;

/**
 * Reads the caller from verified claims.
 *
 * Refuses a token that lacks what access needs: an unknown purpose or malformed claim
 * (`UNAUTHENTICATED`), care staff without one chosen commission (`COMMISSION_REQUIRED`), a commission at
 * another provider than the unit's (`COMMISSION_MISMATCH`, row 29) or a login below LoA3
 * (`ASSURANCE_TOO_LOW`).
 */
export function readCaller(claims: Readonly<Record<string, unknown>> | null): Caller {
  if (claims === null) return anonymous;
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path[0] ?? "token"))];
    throw refuse("UNAUTHENTICATED", `The token lacks a usable claim: ${fields.join(", ")}.`);
  }
  const c = parsed.data;
  const caller: KnownCaller = {
    client: c.clientKind,
    subject: c.sub,
    purpose: purposes[c.commissionPurpose],
    employeeHsaId: c.employeeHsaId ?? null,
    commissionHsaId: c.commissionHsaId ?? null,
    unitHsaId: c.healthCareUnitHsaId ?? null,
    providerHsaId: c.healthCareProviderHsaId ?? null,
    organisationNumber: c.healthCareProviderOrgNo ?? null,
    professions: c.healthcareProfessionalLicense.flatMap((code) =>
      Object.hasOwn(licences, code) ? [licences[code as keyof typeof licences]] : [],
    ),
    appointments: c.appointment,
    patientId: c.patientId ?? null,
  };
  if (caller.client === "PORTAL") checkStaff(caller, c.acr);
  return caller;
}

function checkStaff(caller: KnownCaller, assurance: string | undefined): void {
  if (!caller.employeeHsaId || !caller.commissionHsaId || !caller.unitHsaId || !caller.providerHsaId) {
    throw refuse("COMMISSION_REQUIRED");
  }
  const owner = (id: string): string => id.slice(2, 12);
  if (
    owner(caller.unitHsaId) !== owner(caller.providerHsaId) ||
    owner(caller.commissionHsaId) !== owner(caller.providerHsaId) ||
    caller.organisationNumber !== owner(caller.providerHsaId)
  ) {
    throw refuse("COMMISSION_MISMATCH");
  }
  if (!SUFFICIENT_ASSURANCE.test(assurance ?? "")) throw refuse("ASSURANCE_TOO_LOW");
}
