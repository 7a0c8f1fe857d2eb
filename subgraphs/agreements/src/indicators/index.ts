/** The indicators that are counted from agreements, by code. */
import type { AgreementIndicator } from "./definition.js";
import { activitiesOnTime } from "./i31-activities-on-time.js";
import { compensation } from "./i36-compensation.js";
import { competence } from "./i33-competence.js";
import { escalationAge } from "./i35-escalation-age.js";
import { fundingCheck } from "./i37-funding-check.js";
import { measures } from "./i32-measures.js";
import { signing } from "./i30-signing.js";

/** See the file. */
export const agreementIndicators: readonly AgreementIndicator[] = [
  signing,
  activitiesOnTime,
  measures,
  competence,
  escalationAge,
  compensation,
  fundingCheck,
];
