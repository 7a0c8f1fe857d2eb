/** Where each row of the decision table (access rule 4.4) is kept when it is not a policy; for tests only. */

const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

/** Every row of the table. */
export const allRows: readonly string[] = [...upTo(30), "5b", "6b", "8b"];

/** Rows that hold, but elsewhere than in the policies. */
export const rowsElsewhere: Readonly<Record<string, string>> = {
  "29": "a commission of another care provider is refused when the caller is read from the token, before any question",
};

/** Rows that do not hold yet, with what is missing. What they would open is closed. */
export const rowsNotYet: Readonly<Record<string, string>> = {
  "5b": "no fact says that danger to life is asserted and that the patient cannot ask for lifting",
  "6": "no fact tells the two steps of emergency access apart, and none says which of them is logged",
  "12": "the medically responsible for rehabilitation (MAR) is no role, and rows do not say that they are rehabilitation",
  "13": "the municipal administrator is no role; FG8 is no field group",
  "28": "guardians are no callers: no fact tells a guardian from the patient, nor the child's age",
};

/** What rows that hold still lack. */
export const rowsInPart: Readonly<Record<string, string>> = {
  "4": "a lifted block is no block; who may lift it is not decided here",
  "8b": "the part of other social services (FG5) is not opened, because nothing tells it from health data",
  "11": "FG8, the log and persons of a documented review are not opened",
  "18": "nobody has the right to see protected identities, so that nobody else's data tell the place",
  "21": "figures without suppression are not told from others",
  "24": "figures are opened; escalation of the own party (FG8) is no field group",
  "30": "purpose Administration does not open the record of somebody long dead",
};
