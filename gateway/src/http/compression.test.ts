import { expect, it } from "vitest";
import { acceptsGzip } from "./compression.js";

it.each([
  [undefined, false],
  ["", false],
  ["gzip", true],
  ["br, GZIP;q=0.5", true],
  ["*", true],
  ["gzip;q=0, *", false],
  ["gzip; q=0.0", false],
  ["gzip;q=0.01", true],
  ["br, deflate", false],
  ["gzipped", false],
])("accept-encoding %j takes gzip: %s", (header, takes) => {
  expect(acceptsGzip(header)).toBe(takes);
});
