import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWordings } from "./clause-diff.js";

const short = (earlier: string, later: string) =>
  diffWordings(earlier, later)
    .map(({ kind, textSv }) => `${kind[0]}${textSv}`)
    .join(" ");

describe("two wordings, paragraph by paragraph", () => {
  it.each([
    ["a", "a", "Ka"],
    ["a\nb", "a\nb\nc", "Ka Kb Ac"],
    ["a\nb\nc", "a\nc", "Ka Rb Kc"],
    ["a", "b", "Ra Ab"],
    ["a\nb\nc\nd", "d\na\nb\nc\ne", "Md Ka Kb Kc Ae"],
  ])("%j to %j: %s", (earlier, later, expected) => {
    expect(short(earlier, later)).toBe(expected);
  });

  it("tells all of the later wording in its order, and nothing that neither has", () => {
    const wording = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1 });
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const changes = diffWordings(before.join("\n"), after.join("\n"));
        const texts = (...kinds: string[]) =>
          changes.filter(({ kind }) => kinds.includes(kind)).map(({ textSv }) => textSv);
        expect(texts("KEPT", "ADDED", "MOVED")).toEqual(after);
        expect(texts("KEPT", "REMOVED", "MOVED").toSorted()).toEqual(before.toSorted());
      }),
    );
  });
});
