/** The product in one process; started by its first task. */
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import SqliteDatabase from "better-sqlite3";
import { startEmbedded } from "../../../gateway/start/dist/index.js";
import { operationsDirectory } from "../../../schema/dist/index.js";
import { serveTasks } from "./child.mjs";

const BOARD = readFileSync(`${operationsDirectory}dashboard/IndicatorBoard.graphql`, "utf8");
const PERSONA = "region-planner";
/** How long others have to wait while a board is worked out. */
const stalls = monitorEventLoopDelay({ resolution: 1 });
let url;
let token;

async function post(path, body) {
  const response = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function board(query, variables) {
  const { data, errors } = await post("/graphql", { query, variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors[0]));
  return data.indicators.flatMap(({ code, figures }) =>
    figures.values.map((value) => ({ indicator: code, ...value, group: value.group.code })),
  );
}

/** As when something of every indicator has changed: whoever has read cells before reads them again. */
function changeEverything(file) {
  const connection = new SqliteDatabase(file);
  connection.exec("UPDATE indicator_rollup_version SET version = version + 1");
  connection.close();
}

serveTasks(async ({ start, change, codes, region, years }) => {
  if (change !== undefined) {
    changeEverything(change);
    return {};
  }
  if (start !== undefined) {
    const settings = { PORT: "0", SANDBOX: "off", RATE_LIMIT: "off", LOG_LEVEL: "error", ...start };
    ({ url } = await startEmbedded({ ...process.env, ...settings }, () => {}));
    ({ access_token: token } = await post("/demo-identity/token", { persona: PERSONA }));
    stalls.enable();
    return {};
  }
  const variables = { codes, region, from: years[0][0], to: years.at(-1)[1], bucket: "YEAR" };
  stalls.reset();
  const values = await board(BOARD, variables);
  return { values, stall: stalls.max / 1e9 };
});
