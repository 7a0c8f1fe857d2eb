import { describe, expect, it } from "vitest";
import { readAnswer } from "./answer.js";

const masked = "An internal error occurred.";

describe("a subgraph's answer", () => {
  it.each([
    "",
    "<html>",
    "[]",
    "null",
    "{}",
    '{"data":[]}',
    '{"data":"x"}',
    '{"data":{},"errors":{}}',
    '{"data":{',
  ])("is none: %j", (text) => expect(readAnswer(text)).toBeNull());

  it.each<[string, unknown]>([
    ['{"data":{"a":1}}', { data: { a: 1 }, errors: [] }],
    ['{"data":null}', { data: null, errors: [] }],
    [
      '{"errors":[{"message":"m","path":["a",0],"extensions":{"code":"FORBIDDEN","host":"10.0.0.7"}}]}',
      { data: null, errors: [{ message: "m", path: ["a", 0], extensions: { code: "FORBIDDEN" } }] },
    ],
    [
      '{"data":{},"errors":[7,{"message":7,"path":[{}],"extensions":[]}]}',
      {
        data: {},
        errors: [
          { message: masked, path: null, extensions: { code: "INTERNAL_SERVER_ERROR" } },
          { message: masked, path: null, extensions: { code: "INTERNAL_SERVER_ERROR" } },
        ],
      },
    ],
  ])("%s", (text, expected) => expect(readAnswer(text)).toMatchObject(expected as object));

  it("tells when the subgraph refused the gateway itself", () => {
    const refused = '{"errors":[{"message":"m","extensions":{"code":"CALLER_CONTEXT_REQUIRED"}}]}';
    expect(readAnswer(refused)?.callerRefused).toBe(true);
  });
});
