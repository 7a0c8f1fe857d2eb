/** Ids of the rows of invented people. */
import type { Random } from "./random.js";

/** A person has fewer rows than this. */
const MOST_ROWS = 0x1000;

/**
 * Gives out the ids of one person's rows: sixteen hexadecimal digits, all different within a region. They say when the row was
 * made among others and nothing else. What is made after each other lies beside each other in every index, so that as
 * many rows are written in the same time however many there are already.
 *
 * Throws RangeError after some four thousand.
 */
export function rowIds(random: Random, region: string, index: number): () => string {
  const person = digits(Number(region), 2) + digits(index, 6);
  let row = 0;
  return () => {
    if (row === MOST_ROWS) throw new RangeError(`A person has ${MOST_ROWS} rows at most.`);
    const id = person + digits(row, 3) + digits(random.next() % 0x100000, 5);
    row += 1;
    return id;
  };
}

function digits(number: number, count: number): string {
  return number.toString(16).padStart(count, "0");
}
