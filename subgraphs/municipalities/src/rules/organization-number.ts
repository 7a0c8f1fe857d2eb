/** Rule: an organisation number ends with the check digit of the Luhn formula (organisationsnummer). */

/** True for ten digits of which the last is the check digit of the nine before it. */
export function isOrganizationNumber(number: string): boolean {
  return /^\d{10}$/.test(number) && luhnSum(number) % 10 === 0;
}

/** What every HSA-id of an organisation starts with (HSA-prefix). */
export function hsaPrefix(organizationNumber: string): string {
  return `SE${organizationNumber}`;
}

/** Sum of the digits, every second one from the right but the last doubled and its own digits added. */
function luhnSum(digits: string): number {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
