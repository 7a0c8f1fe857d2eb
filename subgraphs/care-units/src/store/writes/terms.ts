/** Writes what a home's health centre and its municipality agree on. Rows B59, B60. */
import { randomUUID } from "node:crypto";
import { type Author, ChangeRefused, type Changes, type KnownCaller, refuse, refuseIf } from "@vardgraf/core";
import { and, eq } from "drizzle-orm";
import { pendingOf, type TermContent, termProblems, termStep } from "../../rules/agreed-terms.js";
import { seenVersionProblems } from "../../rules/seen-version.js";
import { sideOf } from "../../rules/side.js";
import * as tables from "../../tables.js";
import { existing, homeById, partiesOf, type Transaction } from "./facts.js";

/** Input of `setContactPath` and `agreePlannedDialogue`. */
export interface TermInput extends TermContent {
  readonly careHome: string;
  readonly subject: tables.TermSubject;
  readonly expectedVersion: number | null;
  readonly idempotencyKey: string | null;
}

/** Ids of a home and of the term that was proposed or agreed on. */
export interface TermResult {
  readonly homeId: string;
  readonly termId: string;
}

/** Changes of care homes that need both sides. */
export class TermWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Proposes a term, answers with another one, or agrees by saying the same. */
  async say(author: Author, officer: KnownCaller, input: TermInput): Promise<TermResult> {
    const work = (transaction: Transaction): TermResult => {
      const home = existing(homeById(transaction, input.careHome), "careHome");
      const side = sideOf(officer, partiesOf(transaction, home));
      if (side === null)
        throw refuse("FORBIDDEN", "Only the home's health centre and its municipality agree on this.");
      const { careHomeTerms: t } = tables;
      const terms = transaction.db
        .select()
        .from(t)
        .where(and(eq(t.careHomeId, home.id), eq(t.subject, input.subject)))
        .all();
      const pending = pendingOf(terms);
      refuseIf(seenVersionProblems(pending, input.expectedVersion, "proposal"));
      const content = contentOf(input);
      refuseIf(termProblems(content, terms));
      const said = termStep(pending, side, content);
      if ("problems" in said) throw new ChangeRefused(said.problems);
      const agreed = said.step === "AGREE";
      const values = { ...content, agreed, recorded: true, ...(agreed ? {} : { proposedBy: side }) };
      if (pending !== null) {
        transaction.update(t, pending.id, pending.version, values);
        return { homeId: home.id, termId: pending.id };
      }
      const { id } = transaction.insert(t, {
        ...values,
        id: randomUUID(),
        careHomeId: home.id,
        subject: input.subject,
        proposedBy: side,
      });
      return { homeId: home.id, termId: id };
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

function contentOf({ contactPath, weekday, time, form, validFrom }: TermContent): TermContent {
  return { contactPath, weekday, time, form, validFrom };
}
