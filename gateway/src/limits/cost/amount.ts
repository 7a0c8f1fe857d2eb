/** Amounts that may depend on variables: what is known beforehand is worked out beforehand. */

/** Values of variables, as the client sent them. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number, or how it follows from the variables. */
export type Amount = number | ((variables: Variables) => number);

/** The number that `amount` is with these variables. */
export function amountWith(amount: Amount, variables: Variables): number {
  return typeof amount === "number" ? amount : amount(variables);
}

/** All of `amounts` together. */
export function sum(amounts: readonly Amount[]): Amount {
  let fixed = 0;
  const open: ((variables: Variables) => number)[] = [];
  for (const amount of amounts) {
    if (typeof amount === "number") fixed += amount;
    else open.push(amount);
  }
  if (open.length === 0) return fixed;
  return (variables) => {
    let total = fixed;
    for (const amount of open) total += amount(variables);
    return total;
  };
}

/** `amount`, `times` over; nothing is nothing, however often. */
export function product(times: Amount, amount: Amount): Amount {
  const multiply = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
  if (typeof times === "number" && typeof amount === "number") return multiply(times, amount);
  if (times === 0 || amount === 0) return 0;
  return (variables) => multiply(amountWith(times, variables), amountWith(amount, variables));
}

/** The largest of `amounts`; 0 when there is none. */
export function largest(amounts: readonly Amount[]): Amount {
  const fixed = amounts.filter((amount) => typeof amount === "number");
  const least = Math.max(0, ...fixed);
  const open = amounts.filter((amount) => typeof amount === "function");
  if (open.length === 0) return least;
  return (variables) => Math.max(least, ...open.map((amount) => amount(variables)));
}
