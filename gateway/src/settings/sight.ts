/** Settings of traces; of metrics there is nothing to set. */
import { tracesUrlSetting } from "@vardgraf/schema";
import { z } from "zod";
import { wholeNumber } from "./numbers.js";

/** See the file. */
export const sightSettings = {
  /** Where traces are sent (OTLP over HTTP); nothing is traced without it. */
  TRACES_URL: tracesUrlSetting.optional(),
  /** How many requests are traced, in percent. */
  TRACES_PERCENT: wholeNumber(0, 100).default(10),
  /** `on` believes clients that ask for their request to be traced (`traceparent`). */
  TRACES_FROM_CLIENTS: z.enum(["on", "off"], 'must be "on" or "off"').default("off"),
};
