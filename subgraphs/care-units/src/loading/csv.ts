/** Reads a CSV file into checked rows that remember their line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import type { Problems } from "./problems.js";

/** A checked row with its place, for later problems. */
export interface Row<T> {
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

interface ParsedRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Reads `file` of `directory`; its columns must be those of `schema`, in that order. Bad rows are noted and left out. */
export function readCsv<Shape extends z.ZodRawShape>(
  directory: string,
  file: string,
  schema: z.ZodObject<Shape>,
  problems: Problems,
): Row<z.output<z.ZodObject<Shape>>>[] {
  let records: ParsedRecord[];
  try {
    const text = readFileSync(join(directory, file), "utf8");
    const columns = Object.keys(schema.shape);
    const header = text.slice(0, text.search(/\r?\n|$/)).replace(/^\uFEFF/, "");
    if (header !== columns.join(",")) {
      problems.add(file, 1, "COLUMNS", `the columns must be ${columns.join(",")}`);
      return [];
    }
    records = parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    const line = error instanceof CsvError ? Number(error["lines"]) : 1;
    problems.add(file, line, "COLUMNS", error instanceof Error ? error.message : "the file cannot be read");
    return [];
  }
  return records.flatMap(({ record, info }) => {
    const result = schema.safeParse(record);
    if (result.success) return [{ file, line: info.lines, value: result.data }];
    for (const issue of result.error.issues) {
      problems.add(file, info.lines, "VALUE", `${issue.path.join(".")} ${issue.message}`);
    }
    return [];
  });
}
