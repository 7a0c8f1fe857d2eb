/** The indicators that this subgraph counts. */
import { mandatoryMeetings } from "./i09-mandatory-meetings.js";
import { coordinationCoverageIndicator } from "./i24-coordination-coverage.js";
import { onCallCoverage } from "./i25-oncall-coverage.js";
import { placesPublished } from "./i34-places-published.js";
import type { UnitIndicator } from "./unit-facts.js";

/** In order of code. */
export const unitIndicators: readonly UnitIndicator[] = [
  mandatoryMeetings,
  coordinationCoverageIndicator,
  onCallCoverage,
  placesPublished,
];
