/** Identity numbers in text that somebody else wrote. */

/**
 * Twelve or ten digits in the shape of a personnummer or samordningsnummer: a month, and a day that may have sixty added.
 * Organisation numbers, whose third digit is 2 or more, do not have it.
 */
const IN_TEXT =
  /(?<!\d)(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/g;

/**
 * The text without identity numbers, a word in the place of each.
 *
 * @example withoutIdentityNumbers("fell, see 19400101-2386") // "fell, see [identity number]"
 */
export function withoutIdentityNumbers(text: string): string {
  return text.replace(IN_TEXT, "[identity number]");
}
