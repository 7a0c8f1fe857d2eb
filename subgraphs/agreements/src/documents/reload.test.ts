/** What parties have recorded stays when the data files change, and files with a mistake leave the last good data in use. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataDirectory } from "../loading/read.js";
import { person, worldOn } from "./world.js";

const shipped = fileURLToPath(new URL("../../data", import.meta.url));
const DAY = "2026-12-15";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "agreements-"));
  cpSync(shipped, join(folder, "files"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = () => worldOn(DAY, join(folder, "store"), join(folder, "files"));
function edit(file: string, from: string, to: string): void {
  const path = join(folder, "files", file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const RECORDED = `{
  stockholm: agreement(id: "agr-01-coordination-support") { titleEn indexedAmount(year: 2022) { amount } }
  halland: agreement(id: "agr-13-care-home-physicians") {
    compensationRules { id settings { amount rounding } }
    compensation(year: 2026, visits: [{ careHome: "ch-1", visits: 0 }]) { total } }
  plan: agreement(id: "agr-13-physicians-at-home") { implementationPlan { milestones(track: MUNICIPALITIES) { id reports { status party { code } } } } }
  skane: agreement(id: "agr-12-physician-revision") { procurement { choice { option { kind } } options { kind pros { text } } } }
  activity: agreement(id: "agr-12-health-agreement") { parts { activities { id reports { status } } } } }`;

async function recordEverything(world: Awaited<ReturnType<typeof start>>): Promise<void> {
  const region = person("regionHalland", "ECONOMIST");
  const done = [
    await world.change(
      "recordIndexValue",
      "indexValue { id }",
      { rule: "cmp-01-coordination-support", year: 2022, percent: "3.0", source: "Prisindex" },
      person("regionStockholm", "ECONOMIST"),
    ),
    await world.change(
      "setCompensationRule",
      "setting { id }",
      {
        rule: "cmp-13-care-home-places",
        year: 2026,
        amount: "1000000",
        basis: "BEFORE_RAISE",
        rounding: "CEIL",
        decisionRef: "HSU",
      },
      region,
    ),
    await world.change(
      "renewAgreement",
      "period { places }",
      {
        agreement: "agr-13-care-home-physicians",
        careHome: "ch-1",
        year: 2026,
        places: 41,
        publishedOn: "2026-02-20",
      },
      person("regionHalland", "REGISTRAR"),
    ),
    await world.change(
      "recordMilestone",
      "report { id }",
      { milestone: "ms-13-broad-municipalities", status: "STARTED" },
      person("halmstad", "PROJECT_LEAD"),
    ),
    await world.change(
      "recordActivityStatus",
      "report { id }",
      { activity: "act-12-physician-support", status: "DONE" },
      person("regionSkane", "PROJECT_LEAD"),
    ),
    await world.change(
      "addOptionArgument",
      "argument { id }",
      { option: "agr-12-physician-revision/LOU", side: "PRO", text: "Prövat." },
      person("malmo", "NEGOTIATOR"),
    ),
    await world.change(
      "chooseProcurementOption",
      "procurement { choice { version } }",
      { option: "agr-12-physician-revision/LOU", reason: "Enklast." },
      person("regionSkane", "PROJECT_LEAD"),
    ),
  ];
  expect(done.flatMap(({ userErrors }) => userErrors)).toEqual([]);
}

it("what was recorded is there after the files have changed, and so is the change of the files", async () => {
  const first = await start();
  await recordEverything(first);
  const before = await first.read(RECORDED);
  expect(before).toMatchObject({
    stockholm: { indexedAmount: { amount: "333458600" } },
    halland: { compensation: { total: "7500000" } },
    skane: { procurement: { choice: { option: { kind: "LOU" } } } },
  });
  await first.close();

  const title = "Agreement on support and guidance to coordinating centres";
  edit(
    "stockholm-coordination-support.yaml",
    "Agreement on support and guidance to geographically coordinating health centres",
    title,
  );
  const second = await start();
  expect(await second.read(RECORDED)).toEqual({
    ...before,
    stockholm: { ...(before["stockholm"] as object), titleEn: title },
  });
  await second.close();
});

it("moving activities in the file moves no report to another activity", async () => {
  const first = await start();
  await recordEverything(first);
  await first.close();
  edit(
    "skane-health-agreement.yaml",
    "        activities:\n",
    "        activities:\n          - { id: act-12-new, titleSv: Ny, titleEn: New, source: D16 }\n",
  );
  const second = await start();
  const { agreement } = await second.read<{
    agreement: { parts: { activities: { id: string; reports: object[] }[] }[] };
  }>(`{ agreement(id: "agr-12-health-agreement") { parts { activities { id reports { id } } } } }`);
  const reported = agreement.parts
    .flatMap(({ activities }) => activities)
    .filter(({ reports }) => reports.length > 0);
  expect(reported.map(({ id }) => id)).toEqual(["act-12-physician-support"]);
  await second.close();
});

describe("files with a mistake", () => {
  const wrong = () => edit("skane-health-agreement.yaml", "amountMSEK: 3281", "amountMSEK: 3282");

  it("stop the first start, with file, line and rule", async () => {
    wrong();
    await expect(start()).rejects.toThrow(
      /skane-health-agreement\.yaml:\d+: the parts add up to 3281, not to 3282 MSEK \(rule funding-sum\)/,
    );
  });

  it("leave the last good data in use afterwards", async () => {
    await (await start()).close();
    wrong();
    const second = await start();
    const { agreement } = await second.read<{ agreement: { fundingChecks: { statedMSEK: string }[] } }>(
      `{ agreement(id: "agr-se-close-care-2021") { fundingChecks { statedMSEK } } }`,
    );
    expect(agreement.fundingChecks.at(-1)).toEqual({ statedMSEK: "3281" });
    await second.close();
  });

  it.each([
    [
      "halland-physicians-at-home.yaml",
      "dueOn: 2026-10-31",
      "dueOn: 2027-10-31",
      /halland-physicians-at-home\.yaml:\d+: dueOn is outside the plan's horizon \(rule period\)/,
    ],
    [
      "halland-physicians-at-home.yaml",
      "validTo: 2027-08-31",
      "validTo: 2025-08-31",
      /validTo is before validFrom \(rule period\)/,
    ],
    [
      "halland-physicians-at-home.yaml",
      "id: ms-13-broad-hospital",
      "id: ms-13-follow-up",
      /milestone ms-13-follow-up is already used in .* \(rule duplicate-id\)/,
    ],
    [
      "skane-physician-agreement.yaml",
      "kind: INNOVATION_LOU",
      "kind: LOU",
      /option LOU is already used in .* \(rule duplicate-id\)/,
    ],
    [
      "skane-physician-agreement.yaml",
      "revises: agr-12-physician-framework",
      "revises: agr-12-none",
      /there is no agreement agr-12-none \(rule unknown-reference\)/,
    ],
    [
      "skane-physician-agreement.yaml",
      "source: A42",
      "note: A42",
      /skane-physician-agreement\.yaml:\d+: source is missing: each fact names the row that it is from.* \(rule source\)/,
    ],
    [
      "skane-health-agreement.yaml",
      "disputeSv: Talet gäller ett år tidigare än dokumentet säger",
      "approximate: yes",
      /a disputed figure has disputeSv and disputeEn \(rule dispute\)/,
    ],
    [
      "skane-health-agreement.yaml",
      "id: act-12-children",
      "id: act-12-digital",
      /activity act-12-digital is already used in .* \(rule duplicate-id\)/,
    ],
    [
      "skane-health-agreement.yaml",
      "code: 1293",
      "code: 9993",
      /municipality code 9993 is of no region \(rule municipality-code\)/,
    ],
    [
      "organisations.yaml",
      "organisationNumber: 2321000016",
      "organisationNumber: 232100-0016",
      /organisations\.yaml:\d+: organisationNumber must be ten digits \(rule format\)/,
    ],
    [
      "stockholm-coordination-support.yaml",
      "percent: -10",
      "percent: minus ten",
      /percent must be per cent like -10 \(rule format\)/,
    ],
  ])("are told: %s with %s as %s", (file, from, to, message) => {
    edit(file, from, to);
    expect(() => readDataDirectory(join(folder, "files"))).toThrow(message);
  });
});
