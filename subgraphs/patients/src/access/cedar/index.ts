/** The decision table of this subgraph: the policies in `policies/`, loaded when this module is. */
import { evaluator } from "./evaluate.js";
import { loadPolicies, policiesDirectory } from "./policies.js";
import { remember } from "./remember.js";

/** Decides one question. The same facts always get the same decision. */
export const { decide } = remember(evaluator(loadPolicies(policiesDirectory)));
