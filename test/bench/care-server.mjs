/** The product in one process or in five, as `TOPOLOGY` says; tells where it is, its subgraphs, and which process answers. */
import { startEmbedded, startServices } from "../../gateway/start/dist/index.js";

const embedded = process.env.TOPOLOGY === "embedded";
const { url, processes = [] } = await (embedded ? startEmbedded : startServices)(process.env, () => {});
const subgraphs = Object.fromEntries(
  processes.filter(({ name }) => name !== "gateway").map(({ name, url: address }) => [name, address]),
);
const pid = processes.find(({ name }) => name === "gateway")?.pid() ?? process.pid;
process.send({ url, subgraphs, pid });
