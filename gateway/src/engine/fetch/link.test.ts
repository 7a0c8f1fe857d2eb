import { describe, expect, it } from "vitest";
import { readAnswer } from "./link.js";

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
      '{"errors":[{"message":"m","path":["a",0]}]}',
      { data: null, errors: [{ message: "m", path: ["a", 0], extensions: {} }] },
    ],
    [
      '{"data":{},"errors":[7,{"message":7,"path":[{}],"extensions":[]}]}',
      {
        data: {},
        errors: [
          { message: "", path: null, extensions: {} },
          { message: "", path: null, extensions: {} },
        ],
      },
    ],
  ])("%s", (text, expected) => expect(readAnswer(text)).toEqual(expected));
});
