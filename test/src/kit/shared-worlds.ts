/** The worlds that the test runner keeps for all tests that only read. */
import { inject } from "vitest";
import { connect } from "./world.js";

/** One world for each topology; tests loop over them, since both must give the same answers. */
export const worlds = inject("worlds").map(({ topology, url, dataDirectory, subgraphUrls }) =>
  connect(topology, url, dataDirectory, subgraphUrls),
);
