/** Every value that each fact can have: what the schema of the policies lists, and what a tuple is coded with. */
import { clientKinds, purposes } from "@vardgraf/core";
import { protections } from "../../tables/codes.js";
import { type AccessFacts, blocks, consents, custodians, fieldGroups, relations, roles } from "../facts.js";

/** The values of each fact. A new fact does not compile until its values are listed here. */
export const factLists: { readonly [Fact in keyof AccessFacts]-?: readonly AccessFacts[Fact][] } = {
  client: ["ANONYMOUS", ...clientKinds],
  purpose: ["NONE", ...Object.values(purposes)],
  role: roles,
  protectedIdentityRight: [false, true],
  relation: relations,
  longDeceased: [false, true],
  protection: protections,
  group: fieldGroups,
  custodian: custodians,
  block: blocks,
  consent: consents,
  approvedForPatient: [false, true],
};
