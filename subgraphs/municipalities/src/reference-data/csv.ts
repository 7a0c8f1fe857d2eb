/** Reads one data file: comma-separated values, with the names of the columns on the first line. */
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { Placed, Problem } from "../rules/problem.js";

/** What a data file is called and what its rows look like. The keys of `row` are its columns, in order. */
export interface DataFile<Row extends z.ZodObject> {
  readonly file: string;
  readonly row: Row;
}

/** The good rows of a file, and what is wrong with the others. */
export interface ReadRows<Row> {
  readonly rows: (Row & Placed)[];
  readonly problems: Problem[];
}

const linesSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** Reads the text of a data file. An empty cell is null. */
export function readCsv<Row extends z.ZodObject>(
  { file, row }: DataFile<Row>,
  text: string,
): ReadRows<z.output<Row>> {
  const problem = (line: number, message: string): Problem => ({ place: { file, line }, message });
  let records: z.output<typeof linesSchema>;
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
    records = linesSchema.parse(parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problems: [problem(Number(error["lines"] ?? 1), error.message)] };
  }

  const columns = Object.keys(row.shape);
  const [header, ...body] = records;
  if (header?.record.join() !== columns.join()) {
    return { rows: [], problems: [problem(1, `the columns must be ${columns.join()}`)] };
  }

  const rows: (z.output<Row> & Placed)[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of body) {
    if (record.length !== columns.length) {
      problems.push(problem(info.lines, `has ${record.length} cells, not ${columns.length}`));
      continue;
    }
    const cells = columns.map((column, index) => [column, record[index] === "" ? null : record[index]]);
    const read = row.safeParse(Object.fromEntries(cells));
    if (read.success) rows.push({ ...read.data, place: { file, line: info.lines } });
    else
      problems.push(
        ...read.error.issues.map((issue) => problem(info.lines, `${issue.path.join(".")} ${issue.message}`)),
      );
  }
  return { rows, problems };
}
