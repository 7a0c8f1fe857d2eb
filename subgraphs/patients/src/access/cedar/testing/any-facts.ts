/** Arbitrary questions of callers that there can be, for property tests. */
import { type Arbitrary, boolean, constantFrom, record } from "fast-check";
import type { AccessFacts } from "../../facts.js";
import { factLists } from "../fact-lists.js";
import { callers } from "./tuples.js";

const oneOf = <Value>(values: readonly Value[]) => constantFrom(...values);

/** Any question, of any caller whose role follows from client and purpose. */
export const anyFacts: Arbitrary<AccessFacts> = record({
  caller: oneOf(callers()),
  relation: oneOf(factLists.relation),
  longDeceased: boolean(),
  protection: oneOf(factLists.protection),
  group: oneOf(factLists.group),
  custodian: oneOf(factLists.custodian),
  block: oneOf(factLists.block),
  consent: oneOf(factLists.consent),
  approvedForPatient: boolean(),
}).map(({ caller, ...rest }) => ({ ...caller, ...rest }));

/** Any question that is answered with yes more often than not: of a caller with a role and a relation to match. */
export const likelyAllowed: Arbitrary<AccessFacts> = record({
  who: oneOf([
    ["PORTAL", "CARE", "MUNICIPAL_CLINICIAN", "ENROLLED"],
    ["PORTAL", "CARE", "PHYSICIAN", "LISTED"],
    ["PORTAL", "CARE", "PHYSICIAN", "OPEN_STAY"],
    ["PORTAL", "CARE", "PHYSICIAN", "SUPPORT_EPISODE"],
    ["PORTAL", "SOCIAL_SERVICE", "CARE_MANAGER_SOCIAL", "SERVICES"],
    ["PORTAL", "QUALITY", "MAS", "REVIEW_CASE"],
    ["PORTAL", "QUALITY", "MAR", "REVIEW_CASE"],
    ["PORTAL", "ADMINISTRATION", "BLOCK_OFFICER", "HELD"],
    ["PATIENT", "OWN", "NONE", "SELF"],
    ["PATIENT", "OWN", "NONE", "GUARDIAN"],
    ["SANDBOX", "TEST", "NONE", "SYNTHETIC"],
  ] as const),
  group: oneOf(factLists.group),
  custodian: oneOf(factLists.custodian),
  block: oneOf(factLists.block),
  protection: oneOf(factLists.protection),
  consent: oneOf(factLists.consent),
  approvedForPatient: boolean(),
  protectedIdentityRight: boolean(),
}).map(({ who: [client, purpose, role, relation], ...rest }) => ({
  client,
  purpose,
  role,
  relation,
  longDeceased: false,
  ...rest,
}));
