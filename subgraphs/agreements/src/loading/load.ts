/** Puts the facts of the data files into the database, in place of those that an earlier load put there. */
import { createHash } from "node:crypto";
import { loadOnce, replaceRows } from "@vardgraf/core";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { AgreementsDatabase } from "../store/database.js";
import * as tables from "../tables.js";
import type { Rows } from "./rows.js";

/** Loads the rows in one transaction, unless these very rows are loaded already. True when it loaded them. */
export function loadRows({ db, connection }: AgreementsDatabase, rows: Rows): boolean {
  const fingerprint = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  return loadOnce(connection, fingerprint, () => {
    connection.pragma("defer_foreign_keys = ON");
    replace(tables.agreements, rows.agreements);
    replace(tables.agreementStages, rows.agreementStages);
    replace(tables.parties, rows.parties);
    replace(tables.signingDecisions, rows.signingDecisions);
    replace(tables.clauses, rows.clauses);
    replace(tables.clauseVersions, rows.clauseVersions);
    replace(tables.agreementParts, rows.agreementParts);
    replace(tables.developmentAreas, rows.developmentAreas);
    replace(tables.activities, rows.activities);
    replace(tables.agreementEvents, rows.agreementEvents);
    replace(tables.compensationRules, rows.compensationRules);
    replace(tables.fundingAllocations, rows.fundingAllocations);
    replace(tables.documentFacts, rows.documentFacts);
    replace(tables.procurementOptions, rows.procurementOptions);
    replace(tables.implementationPlans, rows.implementationPlans);
    replace(tables.milestones, rows.milestones);
    replace(tables.organisations, rows.organisations);
    replace(tables.signingOptions, rows.signingOptions);
    replace(tables.referrals, rows.referrals);
    replace(tables.escalatedQuestions, rows.escalatedQuestions);
    replace(tables.competences, rows.competences);
    replace(tables.competenceSupply, rows.competenceSupply);
    replace(tables.indicators, rows.indicators);
    replace(tables.targets, rows.targets);
  });

  function replace<Table extends SQLiteTable>(table: Table, rows: readonly Table["$inferInsert"][]): void {
    replaceRows(db, table, rows);
  }
}
