/** Settings of HTTP: who may call from a browser, and how subgraphs are known. */
import { isIP } from "node:net";
import { z } from "zod";
import { list } from "./lists.js";

const onOff = z.enum(["on", "off"], 'must be "on" or "off"');

const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: "must be origins such as https://portal.example.se, separated by commas",
});

const network = z.string().refine(isNetwork, {
  error: "must be addresses or networks such as 10.0.0.0/8, separated by commas",
});

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** See the file. */
export const httpSettings = {
  /** Origins whose pages may call the graph, separated by commas. */
  CORS_ORIGINS: list(origin).default([]),
  /** `on` also answers queries in a GET, whose address holds what is asked. */
  GET_REQUESTS: onOff.default("off"),
  /** `on` compresses answers for clients that take it. */
  COMPRESSION: onOff.default("on"),
  /** Addresses or networks of proxies whose `x-forwarded-for` is believed, separated by commas. */
  TRUSTED_PROXIES: list(network).default([]),
  /** Path of the certificates (PEM) of the authorities that subgraphs are known by, instead of the public ones. */
  SUBGRAPH_CA: z.string().optional(),
  /** Path of the certificate (PEM) that the gateway shows to subgraphs. */
  SUBGRAPH_CERT: z.string().optional(),
  /** Path of the private key (PEM) of SUBGRAPH_CERT. */
  SUBGRAPH_KEY: z.string().optional(),
};
