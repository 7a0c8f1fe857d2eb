/** Runs the worked example of a definition: from its facts to values as they are published, nothing hidden. */
import { publishedCounts } from "./board.js";
import { Cells, tallyOf } from "./cells.js";
import type { Indicator, WorkedExample } from "./definition.js";
import { evaluate } from "./evaluate.js";
import { decimalText } from "./fraction.js";
import { MemoryTally, sliceKey } from "./memory-tally.js";
import { monthOf } from "./span.js";

/** The values of an example in the order and shape of what it expects, so that the two can be compared. */
export function runExample<Facts>(indicator: Indicator<Facts>): WorkedExample<Facts>["expected"] {
  const { example, measures, slices } = indicator;
  const tally = new MemoryTally(indicator);
  for (const facts of example.facts) indicator.count(facts, tally);
  const cells = new Cells([...tally].filter(({ region }) => region === example.region));
  const span = { from: monthOf(example.from), to: monthOf(example.to) };
  const group = { kind: "REGION" as const, id: example.region };
  return example.expected.map((expected) => {
    const measure = measures.find(({ code }) => code === expected.measure);
    if (!measure) throw new Error(`${indicator.code} has no measure ${expected.measure}.`);
    const slice = keyOfPart(slices, expected.slice);
    const read = (of: string) => cells.cell({ group, measure: of, slice }, span, span.to);
    const cell = read(tallyOf(measure));
    const per = measure.per ? read(measure.per.measure) : null;
    if (!cell) throw new Error(`The example of ${indicator.code} has no span.`);
    const value = evaluate(measure, cell, per);
    return {
      measure: expected.measure,
      ...(expected.slice === undefined ? {} : { slice: expected.slice }),
      ...publishedCounts(measure, cell, per),
      value: value && decimalText(value, measure.decimals),
    };
  });
}

/** The key of a part by its code, or by `DIMENSION:PART` where two dimensions have a part of that code. */
function keyOfPart(slices: Indicator<never>["slices"], part: string | undefined): string {
  if (part === undefined) return "";
  for (const { code, parts } of slices) {
    for (const one of parts) {
      if (part === one.code || part === sliceKey(code, one.code)) return sliceKey(code, one.code);
    }
  }
  throw new Error(`No dimension has a part ${part}.`);
}
