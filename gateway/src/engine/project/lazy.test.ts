import { expect, it } from "vitest";
import { lazyData, stringifyAnswer, stringifyResult, textOf } from "./lazy.js";

it("is its text until somebody reads it, and an object after that", () => {
  const text = '{"__proto__":1,"a":{"b":[1]}}';
  const data = lazyData(text);
  expect(stringifyResult({ errors: undefined, data })).toBe(`{"data":${text}}\n`);
  expect(textOf(data)).toBe(text);
  expect(Object.keys(data)).toEqual(["__proto__", "a"]);
  (data["a"] as { b: number[] }).b.push(2);
  data["c"] = true;
  expect(textOf(data)).toBeUndefined();
  expect(stringifyResult({ data })).toBe('{"data":{"__proto__":1,"a":{"b":[1,2]},"c":true}}\n');
  expect({ ...lazyData('{"a":1}') }).toEqual({ a: 1 });
});

it("has errors before and extensions after the data", () => {
  const data = lazyData("{}");
  expect(stringifyResult({ errors: [{ message: "x" }], data, extensions: { y: 1 } })).toBe(
    '{"errors":[{"message":"x"}],"data":{},"extensions":{"y":1}}\n',
  );
  expect(stringifyResult({ errors: [], data: null })).toBe('{"errors":[],"data":null}\n');
  expect(stringifyAnswer("{}", [{ message: "x" }])).toBe('{"errors":[{"message":"x"}],"data":{}}\n');
});
