/** Settings of the life of a gateway: where the supergraph comes from, who watches it, how it ends. */
import { portSetting } from "@vardgraf/schema";
import { z } from "zod";
import { milliseconds } from "./numbers.js";

/** See the file. */
export const lifeSettings = {
  /** Path or address (http, https) of the supergraph SDL. */
  SUPERGRAPH: z.string("must be the path or the address of a supergraph"),
  /** What the supergraph's address is sent as `authorization`. */
  SUPERGRAPH_AUTHORIZATION: z
    .string()
    .regex(/^[!-~]+(?: [!-~]+)*$/, "must be the value of a header, such as: Bearer <token>")
    .optional(),
  /** Time between two looks at the supergraph, in milliseconds; 0 for none. */
  SUPERGRAPH_POLL_MS: milliseconds(0).default(10_000),
  /** Path of the copy of the last good supergraph, to start with while its address is down. */
  SUPERGRAPH_COPY: z.string().optional(),
  /** Port for operators: reasons at /readyz, /metrics, /supergraph; 0 takes a free one. */
  OPERATOR_PORT: portSetting.optional(),
  /** Address that operators' port listens on. */
  OPERATOR_HOST: z.string().default("127.0.0.1"),
  /** How long requests are still taken after /readyz has said no, in milliseconds. */
  DRAIN_DELAY_MS: milliseconds(0).default(0),
  /** Longest wait for requests in flight at the end, in milliseconds. */
  DRAIN_TIMEOUT_MS: milliseconds(1).default(20_000),
};
