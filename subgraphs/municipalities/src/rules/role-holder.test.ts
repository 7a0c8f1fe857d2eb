import { expect, it } from "vitest";
import { findForeignRoleHolders } from "./role-holder.js";

const place = { file: "municipal-roles.csv", line: 2 };
const municipalities = [{ code: "1380", organizationNumber: "2120001215" }];

it.each([
  { name: "own employee", municipality: "1380", practitioner: "SE2120001215-E0003", problems: 0 },
  {
    name: "employee of another municipality",
    municipality: "1380",
    practitioner: "SE2120001249-E0003",
    problems: 1,
  },
  {
    name: "unknown municipality: told elsewhere",
    municipality: "9999",
    practitioner: "SE2120001249-E0003",
    problems: 0,
  },
])("$name: $problems", ({ municipality, practitioner, problems }) => {
  expect(findForeignRoleHolders([{ municipality, practitioner, place }], municipalities)).toHaveLength(
    problems,
  );
});
