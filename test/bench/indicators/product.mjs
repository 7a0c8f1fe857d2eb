/** The product in one process; started by its first task. */
import { readFileSync } from "node:fs";
import { startEmbedded } from "../../../gateway/start/dist/index.js";
import { operationsDirectory } from "../../../schema/dist/index.js";
import { serveTasks } from "./child.mjs";

const BOARD = readFileSync(`${operationsDirectory}dashboard/IndicatorBoard.graphql`, "utf8");
/** The same board for definitions whose values are not grouped by municipality. */
const REGION_BOARD = BOARD.replace("groupBy: MUNICIPALITY", "groupBy: REGION");
const PERSONA = "region-planner";
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

serveTasks(async ({ start, codes, region, years }) => {
  if (start !== undefined) {
    const settings = { PORT: "0", SANDBOX: "off", RATE_LIMIT: "off", LOG_LEVEL: "error", ...start };
    ({ url } = await startEmbedded({ ...process.env, ...settings }, () => {}));
    ({ access_token: token } = await post("/demo-identity/token", { persona: PERSONA }));
    return {};
  }
  const values = [];
  for (const [from, to] of years) {
    const span = { region, from, to };
    if (codes.byMunicipality.length > 0)
      values.push(...(await board(BOARD, { codes: codes.byMunicipality, ...span })));
    if (codes.byRegion.length > 0)
      values.push(...(await board(REGION_BOARD, { codes: codes.byRegion, ...span })));
  }
  return { values };
});
