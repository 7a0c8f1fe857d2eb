/** Consents, and what stands in their place. */
import { payload, refuseIf, userError } from "@vardgraf/core";
import type { ConsentFor } from "../../store/changes/consents.js";
import type { Context } from "../../context.js";
import type { MutationResolvers, RegisterConsentInput } from "../../generated/resolvers.js";
import { incapacityProblems, incapacityUntil } from "../../rules/privacy/incapacity-problems.js";
import { reasonProblems } from "../../rules/privacy/statement.js";
import { NOBODY } from "../nobody.js";
import { found, patientNow, writing } from "./readers.js";

const NOTHING = { consent: null, patient: null };

/** Mutations of consents. */
export const consents: Pick<
  MutationResolvers,
  "registerConsent" | "cancelConsent" | "markConsentInError" | "assertIncapacity"
> = {
  registerConsent: (_, { input }, context) =>
    payload(async () => {
      const { guard, store } = context;
      const { author, once } = writing(context, "registerConsent", input);
      const person = await guard.requireToWrite(input.patient, "REGISTER_CONSENT", "OWN");
      const consentFor = forWhom(context, input);
      const consent = {
        scope: input.scope,
        basis: input.basis,
        statement: input.statement ?? null,
        validTo: input.validTo ?? null,
        representedBy: input.representedBy ?? null,
      };
      const id = await store.consents.register(author, person, consent, consentFor, guard.today, once);
      return changed(context, id);
    }, NOTHING),

  cancelConsent: (_, { input }, context) =>
    payload(async () => {
      const { author, once } = writing(context, "cancelConsent", input);
      await requireOwn(context, input.consent);
      return changed(
        context,
        await context.store.consents.cancel(author, input.consent, input.expectedVersion, once),
      );
    }, NOTHING),

  markConsentInError: (_, { input }, context) =>
    payload(async () => {
      const { author, once } = writing(context, "markConsentInError", input);
      await requireOwn(context, input.consent);
      refuseIf(reasonProblems("reason", input.reason));
      const { consent, expectedVersion, reason } = input;
      return changed(
        context,
        await context.store.consents.markInError(author, consent, expectedVersion, reason, once),
      );
    }, NOTHING),

  assertIncapacity: (_, { input }, context) =>
    payload(async () => {
      const { guard, store } = context;
      const { author, once } = writing(context, "assertIncapacity", input);
      const { lastingIncapacity, attitudeClarified, noReasonToAssumeRefusal } = input;
      const statements = { lastingIncapacity, attitudeClarified, noReasonToAssumeRefusal };
      await guard.requireToWrite(input.patient, "ASSERT_INCAPACITY");
      refuseIf(incapacityProblems(statements));
      const period = { validFrom: guard.today, validTo: incapacityUntil(guard.today) };
      const id = await store.consents.incapacity(author, input.patient, guard.own, statements, period, once);
      return changed(context, id);
    }, NOTHING),
};

/** Staff register for their own unit; patients and guardians name the unit and its provider. */
function forWhom({ caller, guard }: Context, input: RegisterConsentInput): ConsentFor {
  if (caller.client === "PORTAL") {
    return { owner: guard.own, person: input.forMeOnly ? caller.employeeHsaId : null };
  }
  const { unit, provider } = input;
  if (unit == null || provider == null) {
    refuseIf([
      userError("BAD_USER_INPUT", "unit", "Say for which unit, and of which provider, the consent is."),
    ]);
  }
  return { owner: { authorUnit: unit ?? "", custodianProvider: provider ?? "" }, person: null };
}

async function requireOwn({ caller, guard, store }: Context, id: string): Promise<void> {
  const row = await store.privacy.consent(id);
  const owner = row ?? { custodianProvider: NOBODY, authorUnit: NOBODY };
  const byStaff = caller.client === "PORTAL";
  await guard.requireToWrite(row?.patientId ?? NOBODY, "CANCEL_CONSENT", byStaff ? owner : null);
}

/** The consent after its change, to staff of the unit that it is for, and the patient as the caller may see it now. */
async function changed(context: Context, id: string) {
  const { caller, guard, store } = context;
  const consent = found(await store.privacy.consent(id));
  const shown = caller.client !== "PORTAL" || consent.forUnit === guard.own.authorUnit;
  return { consent: shown ? consent : null, patient: await patientNow(context, consent.patientId) };
}
