/**
 * Which facts can matter to a question, proved from the text of the policies; for tests only.
 *
 * A policy whose scope (client and role, field group, whose data) does not fit cannot apply, whatever the other facts
 * are. Of the rest, facts are looked at one by one, and a policy that one fact has ruled out needs no other; nor does
 * any policy of a later step once a refusal is certain. When what is known settles every policy that is left, the facts
 * that are left cannot change the answer. Questions that agree on what was looked at are therefore one class with one
 * answer.
 */
import type { AccessFacts } from "../../facts.js";
import { factLists } from "../fact-lists.js";
import type { Policies, Policy } from "../policies.js";
import { applies, factsNamed, type KnownFacts } from "./partly.js";

/** In the order in which they are looked at. */
const otherFacts = [
  "purpose",
  "relation",
  "longDeceased",
  "protection",
  "protectedIdentityRight",
  "block",
  "consent",
  "approvedForPatient",
] as const satisfies readonly (keyof AccessFacts)[];
type OtherFact = (typeof otherFacts)[number];

/** A class of questions that policies cannot tell apart. */
export interface QuestionClass {
  /** The same object for the same class. */
  readonly known: KnownFacts;
  /** One of its questions. */
  readonly example: () => AccessFacts;
}

/** Tells which class a question belongs to, and looks at no more facts than that takes. */
export function classifier(policies: Policies): (facts: AccessFacts) => QuestionClass {
  const roots = new Map<string, Node>();
  return (facts) => {
    const { client, role, group, custodian } = facts;
    const scope = `${client} ${role} ${group} ${custodian}`;
    let node = roots.get(scope);
    if (node === undefined) {
      node = nodeOf([...policies.byId.values()], Infinity, { client, role, group, custodian }, policies);
      roots.set(scope, node);
    }
    while (node.next !== null) {
      const value = facts[node.next];
      let child: Node | undefined = node.children.get(value);
      if (child === undefined) {
        child = nodeOf(node.open, node.refusedAt, { ...node.known, [node.next]: value }, policies);
        node.children.set(value, child);
      }
      node = child;
    }
    const { known } = node;
    return { known, example: () => ({ ...anything, ...known }) };
  };
}

/** The facts outside the scope that the answer to a question depends on, in the order in which they are looked at. */
export function factsRead(policies: Policies, facts: AccessFacts): readonly string[] {
  const { known } = classifier(policies)(facts);
  return otherFacts.filter((fact) => fact in known);
}

/** What is known so far, and what to look at next. */
interface Node {
  readonly known: KnownFacts;
  /** The earliest step that certainly refuses. */
  readonly refusedAt: number;
  /** Policies of which it is not known whether they apply, and that could change what is told. */
  readonly open: readonly Policy[];
  readonly next: OtherFact | null;
  readonly children: Map<unknown, Node>;
}

function nodeOf(
  policies: readonly Policy[],
  refusedBefore: number,
  known: KnownFacts,
  { groupsOf }: Policies,
): Node {
  const groups = groupsOf.get(known.group) ?? [];
  const fitting = policies.map((policy) => ({ policy, applies: applies(policy.json, known, groups) }));
  const refusedAt = Math.min(
    refusedBefore,
    ...fitting.map(({ policy, applies }) => (applies === true ? stepOf(policy) : Infinity)),
  );
  const open = fitting
    .filter(({ policy, applies }) => applies === null && !(stepOf(policy) > refusedAt))
    .map(({ policy }) => policy);
  const named = new Set(open.flatMap(({ json }) => factsNamed(json)));
  for (const name of named) {
    if (!otherFacts.some((fact) => fact === name)) throw new Error(`A policy reads an unknown fact: ${name}`);
  }
  const next = otherFacts.find((fact) => named.has(fact) && !(fact in known)) ?? null;
  return { known, refusedAt, open, next, children: new Map() };
}

/** A permission refuses at no step. */
function stepOf(policy: Policy): number {
  return policy.effect === "forbid" ? policy.order : Infinity;
}

const anything = Object.fromEntries(
  Object.entries(factLists).map(([fact, values]) => [fact, values[0]]),
) as unknown as AccessFacts;
