/** Where a person is on a day. */
import { isValidOn, type Validity } from "@vardgraf/core";

/** The residence that holds on `day`; a short-term place goes before the home that it stands in for. */
export function residenceOn<Row extends Validity & { readonly shortTerm: boolean }>(
  residences: readonly Row[],
  day: string,
): Row | null {
  const holding = residences.filter((residence) => isValidOn(residence, day));
  return holding.find(({ shortTerm }) => shortTerm) ?? holding[0] ?? null;
}
