/** Loaded into a process of the product by a test: writes each address that the process connects to, a line each. */
import { appendFileSync } from "node:fs";
import { Socket } from "node:net";

const { connect } = Socket.prototype;
Socket.prototype.connect = function record(...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const {
    host = "127.0.0.1",
    port,
    path,
  } = typeof options === "object" ? options : { port: options, host: args[1] };
  appendFileSync(process.env.CONNECTIONS_FILE, `${path ?? `${host}:${port}`}\n`);
  return connect.apply(this, args);
};
