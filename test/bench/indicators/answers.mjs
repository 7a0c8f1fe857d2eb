/** Sets the values that are shown on the board against what a statement counted. */

/** What a measure comes to by the cells of a statement; null where there is nothing to divide by. */
function expected({ kind, scale = 1, tally, code, per }, cellOf) {
  const cell = cellOf(tally ?? code) ?? { numerator: 0, denominator: 0, observed: 0 };
  const { numerator, denominator, observed, median, p90, mean } = cell;
  const of = (value) => (value === null || value === undefined ? null : value / scale);
  if (per !== undefined) {
    const whole = cellOf(per.measure)?.numerator ?? 0;
    return {
      numerator,
      denominator: whole,
      value: whole === 0 ? null : (per.times * numerator) / whole / scale,
    };
  }
  switch (kind) {
    case "COUNT":
    case "SUM":
      return { numerator, denominator, value: of(numerator) };
    case "SHARE":
      return { numerator, denominator, value: denominator === 0 ? null : (100 * numerator) / denominator };
    case "MEAN":
    case "RATIO":
      return { numerator, denominator, value: denominator === 0 ? null : of(numerator / denominator) };
    case "MEDIAN":
      return { numerator: null, denominator: observed, value: of(median) };
    case "P90":
      return { numerator: null, denominator: observed, value: of(p90) };
    case "CONTINUITY":
      return { numerator: null, denominator: observed, value: of(mean) };
    default:
      throw new Error(`Nothing is known of ${kind}.`);
  }
}

/** Every shown value that is not what the cells say, and how many are shown and hidden. */
export function compareBoard(definitions, values, cells) {
  const byPlace = new Map(
    cells.map((cell) => [[cell.indicator, cell.measure, cell.group, cell.from].join(), cell]),
  );
  const wrong = [];
  let [shown, hidden] = [0, 0];
  for (const value of values) {
    const { indicator, group, from, reason } = value;
    const measure = definitions.get(indicator).measures.find(({ code }) => code === value.measure);
    const cellOf = (code) => byPlace.get([indicator, code, group, from].join());
    const told = expected(measure, cellOf);
    const place = `${indicator} ${value.measure} of ${group} from ${from}`;
    if (reason !== null && reason !== "NO_DENOMINATOR") {
      hidden += 1;
      continue;
    }
    shown += 1;
    for (const part of ["numerator", "denominator"])
      if (value[part] !== null && told[part] !== null && value[part] !== told[part])
        wrong.push(`${place}: ${part} ${value[part]}, by SQL ${told[part]}`);
    const rounding = 0.5 * 10 ** -measure.decimals + 1e-9;
    const isSame =
      value.value === null || told.value === null
        ? value.value === told.value
        : Math.abs(Number(value.value) - told.value) <= rounding;
    if (!isSame) wrong.push(`${place}: ${value.value}, by SQL ${told.value}`);
  }
  return { wrong, shown, hidden };
}
