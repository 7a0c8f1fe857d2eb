/** Swedish organisation numbers. */

/** True for ten digits whose last one is the check digit of the others (Luhn). */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
