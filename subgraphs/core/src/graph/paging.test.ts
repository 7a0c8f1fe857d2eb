import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf, readPage } from "./paging.js";

const idOf = (row: string): string => row;

function readAll(rows: readonly string[], first: number): string[] {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<typeof pageOf<string>> = pageOf(rows, { first, after }, "towns", idOf);
    seen.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

describe("paging", () => {
  it("shows every row once, in order, whatever the page size", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 })),
        fc.integer({ min: 1, max: 7 }),
        (rows, first) => {
          expect(readAll(rows, first)).toEqual(rows);
        },
      ),
    );
  });

  it("tells an empty list from a page without more", () => {
    expect(pageOf([], {}, "towns", idOf).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([0, -1, 501])("refuses a page of %i rows", (first) => {
    expect(() => readPage({ first }, "towns")).toThrow("1 to 500");
  });

  it.each([
    "",
    "x",
    "%%%",
    Buffer.from("people:Lund").toString("base64url"),
    Buffer.from("towns:").toString("base64url"),
  ])("refuses the cursor %j, which is not of this list", (after) => {
    expect(() => pageOf(["Lund"], { after }, "towns", idOf)).toThrow("cursor");
  });

  it("refuses a cursor whose row is gone", () => {
    const { pageInfo } = pageOf(["Lund"], {}, "towns", idOf);
    expect(() => pageOf(["Malmö"], { after: pageInfo.endCursor }, "towns", idOf)).toThrow("cursor");
  });
});
