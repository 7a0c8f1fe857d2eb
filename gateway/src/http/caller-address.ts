/** Where a request comes from, as far as the proxies in front of the gateway are believed. */
import type { IncomingMessage } from "node:http";
import proxyAddress from "@fastify/proxy-addr";

/** The address of whoever sent a request. */
export type AddressOf = (request: IncomingMessage) => string;

/**
 * Reads addresses behind `trustedProxies` (addresses or networks): each of them is believed in what it adds to
 * `x-forwarded-for`, and nobody else is.
 */
export function addressBehind(trustedProxies: readonly string[]): AddressOf {
  if (trustedProxies.length === 0) return ({ socket }) => String(socket.remoteAddress);
  const isTrusted = proxyAddress.compile([...trustedProxies]);
  return (request) => proxyAddress(request, isTrusted);
}
