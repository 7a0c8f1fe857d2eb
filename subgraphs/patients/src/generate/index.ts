/** Invented people: see {@link buildPatientDatabase}. */
export { type BuildOptions, type BuildResult, buildPatientDatabase, shareOut } from "./build.js";
export type * from "./care-map.js";
export { brokenInvariants, type InvariantFacts, invariantFacts } from "./invariants/index.js";
export { generatePeople, MOST_YEARS, type PeopleOptions, type RegionShare } from "./people.js";
export { unfinishedDay, type Wish } from "./plan.js";
export type { PersonRecords } from "./records.js";
export { HISTORY_YEARS } from "./shares.js";
export { type Story, stories, tellStories } from "./stories/index.js";
export { personWriter } from "./write.js";
