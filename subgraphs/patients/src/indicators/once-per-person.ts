/** What several rules need to know of a person, worked out for the first that asks. */

/**
 * `derive`, remembering what it said of the object that was asked about last: rules are asked about one person after the
 * other, and a memory of many would cost more than it saves. The object must not change: a person who has changed is
 * another object.
 */
export function oncePerPerson<Known extends object, Value>(
  derive: (known: Known) => Value,
): (known: Known) => Value {
  let last: { readonly known: Known; readonly value: Value } | null = null;
  return (known) => {
    if (last?.known !== known) last = { known, value: derive(known) };
    return last.value;
  };
}
