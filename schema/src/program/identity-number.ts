/** Identity numbers in text that somebody wrote, or that an error quotes. */

/**
 * Twelve or ten digits in the shape of a personnummer, samordningsnummer (the day plus 60) or reserve number: a month, and
 * a day from 01 to 91. Organisation numbers, whose third digit is 2 or more, do not have it.
 */
const IN_TEXT = /(?<!\d)(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[01])[-+ ]?\d{4}(?!\d)/;
const ALL_IN_TEXT = new RegExp(IN_TEXT, "g");

/** True when the text has something in it that looks like an identity number, right or mistyped. */
export function holdsIdentityNumber(text: string): boolean {
  return IN_TEXT.test(text);
}

/**
 * The text without identity numbers, words in the place of each.
 *
 * @example withoutIdentityNumbers("fell, see 19400101-2386") // "fell, see [identity number]"
 */
export function withoutIdentityNumbers(text: string): string {
  return text.replace(ALL_IN_TEXT, "[identity number]");
}
