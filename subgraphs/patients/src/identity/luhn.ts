/**
 * The check digit that makes `digits` followed by it pass the Luhn test (modulus 10, weights 2, 1, 2 … from
 * the last digit).
 *
 * @example luhnDigit("811218987") // 6
 */
export function luhnDigit(digits: string): number {
  let sum = 0;
  let weight = 2;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const product = Number(digits.charAt(at)) * weight;
    sum += product > 9 ? product - 9 : product;
    weight = 3 - weight;
  }
  return (10 - (sum % 10)) % 10;
}
