/** The indicators that count persons. */
import { discharges } from "./i01-discharges.js";
import { supportEnrolments } from "./i02-support-enrolments.js";
import { unplannedReadmission } from "./i03-unplanned-readmission.js";
import { supportWithin14 } from "./i04-support-within-14.js";
import { timeToFirstContact } from "./i05-time-to-first-contact.js";
import { bedDays } from "./i06-bed-days.js";
import { healthCentreVisits } from "./i07-health-centre-visits.js";
import { supportExperience } from "./i08-experience.js";
import { highRiskShare } from "./i10-high-risk-share.js";
import { supportCoverage } from "./i11-support-coverage.js";
import { extensionShare } from "./i12-extension-share.js";
import { fixedPhysicianPop } from "./i13-fixed-physician-pop.js";
import { fixedPhysicianSabo } from "./i14-fixed-physician-sabo.js";
import { cocPhysician } from "./i15-coc-physician.js";
import { cocTotal } from "./i16-coc-total.js";
import { cocSabo } from "./i17-coc-sabo.js";
import { medicationReviewShare } from "./i18-medication-review.js";
import { sipShare } from "./i19-sip-share.js";
import { sipPhysician } from "./i20-sip-physician.js";
import { homeVisitAfterDischarge } from "./i21-home-visit-after-discharge.js";
import { patientsPerFte } from "./i22-patients-per-fte.js";
import { plannedShare } from "./i23-planned-share.js";
import { noticeWithin24Hours } from "./i26-notice-24h.js";
import { summonsWithin3Days } from "./i27-summons-3d.js";
import { infoSameDay } from "./i28-info-same-day.js";
import { liabilityDays } from "./i29-liability-days.js";
import { hcInformed } from "./i38-hc-informed.js";
import type { PersonIndicator } from "./person-indicator.js";

/** In order of code. */
export const personIndicators: readonly PersonIndicator[] = [
  discharges,
  supportEnrolments,
  unplannedReadmission,
  supportWithin14,
  timeToFirstContact,
  bedDays,
  healthCentreVisits,
  supportExperience,
  highRiskShare,
  supportCoverage,
  extensionShare,
  fixedPhysicianPop,
  fixedPhysicianSabo,
  cocPhysician,
  cocTotal,
  cocSabo,
  medicationReviewShare,
  sipShare,
  sipPhysician,
  homeVisitAfterDischarge,
  patientsPerFte,
  plannedShare,
  noticeWithin24Hours,
  summonsWithin3Days,
  infoSameDay,
  liabilityDays,
  hcInformed,
];
