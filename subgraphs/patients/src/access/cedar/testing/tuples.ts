/** Every combination of facts, for tests only: which there are, and which of them can occur. */
import { appointments, type KnownCaller, licences } from "@vardgraf/core";
import { type AccessFacts, type Relation, roleOf } from "../../facts.js";
import { factLists } from "../fact-lists.js";

type CallerFacts = Pick<AccessFacts, "client" | "purpose" | "role">;

/** Every combination of client, purpose and role that a caller can have: the role follows from the rest. */
export function callers(): readonly CallerFacts[] {
  const found = new Map<string, CallerFacts>();
  const add = (caller: CallerFacts): unknown => found.set(Object.values(caller).join(), caller);
  const professions = [[], ...Object.values(licences).map((profession) => [profession])];
  const held = [[], ...appointments.map((appointment) => [appointment])];
  for (const client of factLists.client) {
    if (client === "ANONYMOUS") add({ client, purpose: "NONE", role: "NONE" });
    else {
      for (const purpose of factLists.purpose) {
        if (purpose === "NONE") continue;
        for (const profession of professions) {
          for (const appointment of held) {
            const caller: KnownCaller = {
              client,
              purpose,
              professions: profession,
              appointments: appointment,
              subject: "somebody",
              employeeHsaId: null,
              commissionHsaId: null,
              unitHsaId: null,
              providerHsaId: null,
              organisationNumber: null,
              patientId: null,
            };
            add({ client, purpose, role: roleOf(caller) });
          }
        }
      }
    }
  }
  return [...found.values()];
}

/** How many combinations of all values of all facts there are. */
export const ALL_TUPLES = Object.values(factLists).reduce((product, values) => product * values.length, 1);

/** Every combination of the facts that are not about the caller, for `caller`. */
export function* tuplesOf(caller: CallerFacts): Generator<AccessFacts> {
  for (const group of factLists.group)
    for (const custodian of factLists.custodian)
      for (const relation of factLists.relation)
        for (const longDeceased of factLists.longDeceased)
          for (const protection of factLists.protection)
            for (const block of factLists.block)
              for (const consent of factLists.consent)
                for (const approvedForPatient of factLists.approvedForPatient)
                  yield {
                    client: caller.client,
                    purpose: caller.purpose,
                    role: caller.role,
                    relation,
                    longDeceased,
                    protection,
                    group,
                    custodian,
                    block,
                    consent,
                    approvedForPatient,
                  };
}

const relationsOfRole: Readonly<Record<AccessFacts["role"], readonly Relation[]>> = {
  MUNICIPAL_CLINICIAN: ["ENROLLED", "DECLARED"],
  PHYSICIAN: ["LISTED", "OPEN_STAY", "SUPPORT_EPISODE"],
  CARE_MANAGER_SOCIAL: ["SERVICES"],
  MAS: [],
  NONE: [],
};
const relationsOfClient: Partial<Record<AccessFacts["client"], readonly Relation[]>> = {
  SANDBOX: ["SYNTHETIC"],
  PATIENT: ["SELF"],
};

/** Why a combination cannot occur, in the order in which the reasons are looked at. */
export const impossible: readonly (readonly [reason: string, holds: (facts: AccessFacts) => boolean])[] = [
  [
    "figures are about nobody: no fact about a person or a row comes with them",
    ({ group, relation, longDeceased, protection, custodian, block, consent, approvedForPatient }) =>
      group === "AGGREGATES" &&
      (relation !== "NONE" ||
        longDeceased ||
        protection !== "NONE" ||
        custodian !== "NONE" ||
        block !== "NONE" ||
        consent !== "NONE" ||
        approvedForPatient),
  ],
  [
    "a notice is asked about with its addressee and the protection of the person only",
    ({ group, longDeceased, custodian, block, consent, approvedForPatient }) =>
      group === "NOTICE" &&
      (longDeceased || custodian !== "NONE" || block !== "NONE" || consent !== "NONE" || approvedForPatient),
  ],
  [
    "a notice is addressed or not, in the sandbox synthetic or not; nothing else is addressed",
    ({ client, group, relation }) =>
      group === "NOTICE"
        ? relation !== "NONE" && relation !== (client === "SANDBOX" ? "SYNTHETIC" : "ADDRESSED")
        : relation === "ADDRESSED",
  ],
  [
    "a relation is looked for only where the client and the role can have it",
    ({ client, role, group, relation }) =>
      group !== "NOTICE" &&
      relation !== "NONE" &&
      ![...relationsOfRole[role], ...(relationsOfClient[client] ?? [])].includes(relation),
  ],
  [
    "what belongs to no care provider cannot be blocked, nor can a unit's own data to itself",
    ({ custodian, block }) => (custodian === "NONE" || custodian === "OWN_UNIT") && block !== "NONE",
  ],
  [
    "an outer block closes nothing inside the care provider",
    ({ custodian, block }) => custodian === "OWN_PROVIDER" && block === "OUTER",
  ],
  [
    "to social services every care provider is another one",
    ({ role, custodian }) =>
      role === "CARE_MANAGER_SOCIAL" && (custodian === "OWN_UNIT" || custodian === "OWN_PROVIDER"),
  ],
  [
    "only plans are approved for the patient",
    ({ group, approvedForPatient }) =>
      approvedForPatient && group !== "SHARED_PLAN" && group !== "OTHER_PLAN",
  ],
];
