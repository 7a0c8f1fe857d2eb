import { describe, expect, it } from "vitest";
import { answerType, isJsonRequest } from "./media-types.js";

const JSON_TYPE = "application/json";
const RESPONSE_TYPE = "application/graphql-response+json";

describe("the media type of an answer", () => {
  it.each([
    [undefined, JSON_TYPE],
    ["*/*", JSON_TYPE],
    ["application/*", JSON_TYPE],
    ["application/json", JSON_TYPE],
    ["application/json; charset=utf-8", JSON_TYPE],
    [RESPONSE_TYPE, RESPONSE_TYPE],
    [`${RESPONSE_TYPE}, application/json;q=0.9`, RESPONSE_TYPE],
    [`${RESPONSE_TYPE};q=0.5, application/json;q=0.9`, JSON_TYPE],
    [`application/json;q=0, */*`, RESPONSE_TYPE],
    ["text/html, application/xhtml+xml, */*;q=0.8", JSON_TYPE],
    ["text/html", null],
    ["multipart/mixed", null],
    ["application/json; charset=utf-16", null],
    ["application/json;q=never", null],
    ["", null],
  ])("that accepts %j is %s", (accept, type) => {
    expect(answerType(accept)).toBe(type);
  });
});

describe("a request body", () => {
  it.each([
    ["application/json", true],
    ["Application/JSON; Charset=UTF-8", true],
    ['application/json; charset="utf-8"', true],
    ["application/json; charset=utf-16", false],
    ["application/jsonp", false],
    ["text/plain", false],
    ["application/x-www-form-urlencoded", false],
    ["application/graphql", false],
    [undefined, false],
  ])("of type %j is read: %s", (type, read) => {
    expect(isJsonRequest(type)).toBe(read);
  });
});
