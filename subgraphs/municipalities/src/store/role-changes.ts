/** Changes of municipal roles. */
import { randomUUID } from "node:crypto";
import { ChangeRefused, refuseIf, userError } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { AppointMunicipalRoleInput, EndMunicipalRoleInput } from "../generated/resolvers.js";
import { appointingProblems, endingProblems } from "../rules/appointing.js";
import * as tables from "../tables.js";
import { type Keeper, ownMunicipality, type Transaction } from "./changes.js";

/** Appoints somebody; answers the id of the appointment. */
export function appointRole(
  transaction: Transaction,
  caller: Keeper,
  input: AppointMunicipalRoleInput,
): { assignment: string } {
  const municipality = ownMunicipality(transaction, caller, input.municipality);
  const { role, practitioner, validFrom } = input;
  const wanted = {
    role,
    practitioner,
    validFrom,
    scope: input.scope ?? null,
    validTo: input.validTo ?? null,
  };
  const others = holdings(transaction, municipality.code);
  refuseIf(appointingProblems(wanted, others, municipality.organizationNumber));
  return { assignment: insertHolding(transaction, municipality.code, wanted) };
}

/** Ends an appointment, with a successor where one is named; answers the ids of both. */
export function endRole(
  transaction: Transaction,
  caller: Keeper,
  input: EndMunicipalRoleInput,
): { assignment: string; successor: string | null } {
  const { db } = transaction;
  const { roleAssignments: t } = tables;
  const ended = db.select().from(t).where(eq(t.id, input.assignment)).get();
  if (ended === undefined) throw new ChangeRefused([userError("NOT_FOUND", "assignment")]);
  const municipality = ownMunicipality(transaction, caller, ended.municipality);
  const { lastDay, expectedVersion } = input;
  if (ended.version !== expectedVersion) transaction.update(t, ended.id, expectedVersion, {});
  const others = holdings(transaction, municipality.code).filter(({ id }) => id !== ended.id);
  const { role, scope } = ended;
  const successor = input.successor && {
    role,
    scope,
    practitioner: input.successor.practitioner,
    validFrom: Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString(),
    validTo: input.successor.validTo ?? null,
  };
  const after = successor ? [...others, { id: "", ...successor }] : others;
  const shortened = { ...ended, validTo: lastDay };
  refuseIf([
    ...endingProblems(ended, lastDay, after),
    ...(successor
      ? appointingProblems(successor, [...others, shortened], municipality.organizationNumber).map(
          (problem) => ({
            ...problem,
            field: ["successor", ...(problem.field ?? [])],
          }),
        )
      : []),
  ]);
  transaction.update(t, ended.id, expectedVersion, { validTo: lastDay, recorded: true });
  return {
    assignment: ended.id,
    successor: successor ? insertHolding(transaction, municipality.code, successor) : null,
  };
}

function holdings({ db }: Transaction, municipality: string) {
  const { roleAssignments: t } = tables;
  return db.select().from(t).where(eq(t.municipality, municipality)).all();
}

type NewHolding = Omit<typeof tables.roleAssignments.$inferInsert, "id" | "municipality" | "synthetic">;

function insertHolding(transaction: Transaction, municipality: string, holding: NewHolding): string {
  const id = `role-${municipality}-${randomUUID()}`;
  const row = { id, municipality, ...holding, synthetic: false, recorded: true };
  transaction.insert(tables.roleAssignments, row);
  return id;
}
