import { describe, expect, it } from "vitest";
import { questionFields, questionProblems } from "./escalated-question.js";

const whole = {
  question: "Vem betalar hjälpmedel vid utskrivning?",
  facts: "HSL 8 kap. 7 §",
  regionPerspective: "Ingår i slutenvården till och med utskrivningen.",
  municipalPerspective: "Behovet uppstår i hemmet.",
  proposal: "Den som förskriver betalar.",
};

describe("a question with four parts (E26)", () => {
  it("is escalated when all are there", () => {
    expect(questionProblems(whole)).toEqual([]);
  });

  it.each(questionFields.flatMap((field) => ["", "  ", "\n"].map((text) => [field, text] as const)))(
    "is refused when %s is %j",
    (field, text) => {
      expect(questionProblems({ ...whole, [field]: text })).toMatchObject([
        { code: "ESCALATED_QUESTION_INCOMPLETE", field: [field] },
      ]);
    },
  );

  it("tells every part that is missing at once", () => {
    const none = Object.fromEntries(questionFields.map((field) => [field, ""])) as unknown as typeof whole;
    expect(questionProblems(none)).toHaveLength(5);
  });

  it("is about no person", () => {
    expect(questionProblems({ ...whole, facts: "Gäller 189001019802" })).toMatchObject([
      { code: "TEXT_HOLDS_IDENTITY_NUMBER", field: ["facts"] },
    ]);
  });
});
