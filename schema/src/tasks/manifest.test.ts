import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { trustedDocumentsManifest } from "./manifest.js";

it("holds the documents of portals and dashboards as they are, each with the SHA-256 of its file", () => {
  const text = "# Who it is.\nmutation Who { who }\n";
  const files = [
    { group: "portal", name: "Who", text },
    { group: "sandbox", name: "Any", text: "{ a }" },
  ];
  expect(JSON.parse(trustedDocumentsManifest(files))).toEqual({
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [
      { id: createHash("sha256").update(text).digest("hex"), name: "Who", type: "mutation", body: text },
    ],
  });
});
