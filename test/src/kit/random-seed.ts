/**
 * Property tests draw the same examples in every run, so that what holds today is what is told about tomorrow's change.
 * `FUZZ_SEED=<number>` draws others, `FUZZ_SEED=random` new ones each time: for looking for what nobody has thought of.
 */
import * as fc from "fast-check";

const chosen = process.env["FUZZ_SEED"] ?? "20260331";
if (chosen !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(chosen) });
