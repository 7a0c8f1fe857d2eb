/** Rule: what an agreement must state to be drafted. */
import { type UserError, userError } from "@vardgraf/core";
import type { PartyKind, SigningRule } from "../terms.js";
import { isRegionCode, municipalityCodeProblem } from "./municipality-code.js";

/** A party of the draft. */
export interface DraftParty {
  readonly kind: PartyKind;
  readonly code: string;
  readonly name: string;
}

/** The draft as the rule sees it. */
export interface Draft {
  readonly title: string;
  readonly titleEn: string;
  readonly region: string;
  readonly parties: readonly DraftParty[];
  readonly signingRule: SigningRule;
  readonly majorityThreshold: number | null;
  readonly notBefore: string | null;
  readonly validTo: string | null;
}

/** What speaks against drafting; `known` are the codes of organisations. */
export function draftProblems(draft: Draft, known: ReadonlySet<string>): UserError[] {
  const { title, titleEn, region, parties, notBefore, validTo } = draft;
  const problems: UserError[] = [];
  if (title.trim() === "") problems.push(userError("VALUE_REQUIRED", "title"));
  if (titleEn.trim() === "") problems.push(userError("VALUE_REQUIRED", "titleEn"));
  if (!isRegionCode(region)) problems.push(userError("UNKNOWN_REFERENCE", "region"));
  if (parties.length < 2)
    problems.push(userError("VALUE_REQUIRED", "parties", "An agreement has at least two parties."));
  problems.push(...parties.flatMap((party, index) => partyProblems(draft, party, index, known)));
  if (notBefore !== null && validTo !== null && validTo < notBefore)
    problems.push(userError("PERIOD_REVERSED", "validTo"));
  return [...problems, ...majorityProblems(draft)];
}

function partyProblems(
  { region, parties }: Draft,
  { kind, code, name }: DraftParty,
  index: number,
  known: ReadonlySet<string>,
): UserError[] {
  const field = (name: string): string[] => ["parties", String(index), name];
  if (name.trim() === "") return [userError("VALUE_REQUIRED", field("name"))];
  if (kind !== "REGION" && kind !== "MUNICIPALITY" && kind !== "INTERNAL_BODY")
    return [
      userError("BAD_USER_INPUT", field("kind"), "A party of a draft is a region, a municipality or a body."),
    ];
  const wrong =
    kind === "MUNICIPALITY" ? municipalityCodeProblem(code, region) !== null : !isRegionCode(code);
  if (wrong || !known.has(code)) return [userError("UNKNOWN_REFERENCE", field("code"))];
  const same = parties.findIndex(
    (other) =>
      other.kind === kind && other.code === code && (kind !== "INTERNAL_BODY" || other.name === name),
  );
  return same < index ? [userError("ALREADY_EXISTS", field("code"), "The party is there twice.")] : [];
}

/** A majority needs the region, and not more municipalities than there are. */
function majorityProblems({ signingRule, majorityThreshold, parties }: Draft): UserError[] {
  const municipalities = parties.filter(({ kind }) => kind === "MUNICIPALITY").length;
  const message = "A majority is counted among a region and its municipalities.";
  if (signingRule !== "MAJORITY")
    return majorityThreshold === null ? [] : [userError("BAD_USER_INPUT", "majorityThreshold", message)];
  if (municipalities === 0 || !parties.some(({ kind }) => kind === "REGION"))
    return [userError("BAD_USER_INPUT", "signingRule", message)];
  if (majorityThreshold === null || (majorityThreshold > 0 && majorityThreshold <= municipalities)) return [];
  return [
    userError(
      "BAD_USER_INPUT",
      "majorityThreshold",
      `It is 1 to ${municipalities}: so many municipalities are parties.`,
    ),
  ];
}
