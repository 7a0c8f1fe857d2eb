/** Rule: the population on a day is the latest figure of that day or an earlier one. */

/** The latest of `figures` (any order) that is of `day` or earlier; null when there is none. */
export function figureOn<Figure extends { readonly asOf: string }>(
  figures: readonly Figure[],
  day: string,
): Figure | null {
  return figures.reduce<Figure | null>(
    (latest, figure) =>
      figure.asOf <= day && (latest === null || latest.asOf < figure.asOf) ? figure : latest,
    null,
  );
}
