/** Reads what each region has decided about physician contacts of care-home residents: `data/fixed-contact-policy.json` (B72). */
import { readFileSync } from "node:fs";
import { StartError } from "@vardgraf/schema";
import { z } from "zod";
import type { OtherCentrePolicy } from "../rules/fixed-contact.js";

const FILE = "data/fixed-contact-policy.json";
const policy = z.enum(["WARN", "REFUSE"]);
const shape = z.strictObject({
  source: z.string().min(1),
  /** Where a region has decided nothing. */
  default: policy,
  /** By two-digit code of the region. */
  regions: z.record(z.string().regex(/^\d{2}$/), policy),
});

const policies = read();

/** The policy that holds in a municipality, by its four-digit code. */
export function otherCentrePolicy(municipality: string): OtherCentrePolicy {
  return policies.regions[municipality.slice(0, 2)] ?? policies.default;
}

function read(): z.infer<typeof shape> {
  const read = shape.safeParse(JSON.parse(readFileSync(new URL(`../../${FILE}`, import.meta.url), "utf8")));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new StartError(`${FILE}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "wrong shape"}`);
}
