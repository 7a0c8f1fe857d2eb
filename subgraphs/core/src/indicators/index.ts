export { appliesTo, attainment, type Attainment, type Comparator, type TargetFacts } from "./attainment.js";
export * from "./board.js";
export { Cells, type Group } from "./cells.js";
export * from "./definition.js";
export { runExample } from "./example.js";
export { MemoryTally, type MemoryTallyOptions, type RowGrouping, type TallySeries } from "./memory-tally.js";
export type { MonthSum } from "./month-sums.js";
export * from "./reading.js";
export * from "./selection.js";
export {
  firstDay,
  type IndicatorBucket,
  lastCountable,
  lastDay,
  monthOf,
  monthText,
  type Span,
  spansOf,
  type SpanSelection,
} from "./span.js";
export { Decisions, type DecisionsOptions } from "./suppress/decisions.js";
export { decidingThreads } from "./suppress/deciding-threads.js";
export * from "./tally.js";
