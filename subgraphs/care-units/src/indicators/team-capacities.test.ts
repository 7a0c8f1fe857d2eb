/** Capacity of physician teams, as it is told to those who count patients against it. Rows A48, A54; indicator I22. */
import { describe, expect, it } from "vitest";
import { registrarSkane } from "../testing/people.js";
import { start } from "../testing/start.js";
import { world } from "../testing/world.js";

interface Capacity {
  readonly team: { readonly id: string; readonly fteTotal: string };
  readonly region: string;
  readonly from: string;
  readonly to: string | null;
  readonly serviceAreas: readonly string[];
  readonly fullTimeHundredths: number;
}

const request = {
  query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on TeamFigures {
    capacities { team { id fteTotal } region from to serviceAreas fullTimeHundredths }
  } } }`,
  variables: { r: [{ __typename: "TeamFigures", code: "I22" }] },
};

async function capacities(started: Awaited<ReturnType<typeof start>>): Promise<readonly Capacity[]> {
  const { data, errors } = await started.call<{ _entities: { capacities: Capacity[] }[] }>(request);
  expect(errors).toBeUndefined();
  return data?._entities[0]?.capacities ?? [];
}

describe("the capacity of physician teams", () => {
  it("is told of every team with its areas, and agrees with what the team itself says", async () => {
    const started = await start();
    const all = await capacities(started);
    expect(all.map(({ team, region }) => [team.id, region])).toEqual([
      ...Array.from({ length: 8 }, (_, index) => [`pt-12-${index + 1}`, "12"]),
      ["pt-13-1", "13"],
      ["pt-13-2", "13"],
    ]);
    for (const { team, from, to, fullTimeHundredths, serviceAreas } of all) {
      expect([from, to]).toEqual(["2023-01-01", null]);
      expect((fullTimeHundredths / 100).toFixed(2)).toBe(team.fteTotal);
      expect(serviceAreas.length).toBeGreaterThan(0);
    }
    expect(all.find(({ team }) => team.id === "pt-12-7")).toMatchObject({
      fullTimeHundredths: 150,
      serviceAreas: ["ca-1233-1", "ca-1233-2", "ca-1263-1", "ca-1264-1", "ca-1287-1", "ca-1287-2"],
    });
    await started.subgraph.close();
  });

  it("begins anew on the day on which a physician works less", async () => {
    await using here = await world();
    const practitioner = "SE2321000255-E0301";
    const input = { team: "pt-12-1", practitioner, fte: "0.60", validFrom: "2026-05-01" };
    const { refusals, error } = await here.change(registrarSkane, "setTeamMemberFte", input);
    expect([refusals, error]).toEqual([[], null]);
    const own = (await capacities(here.started)).filter(({ team }) => team.id === "pt-12-1");
    const [before, after] = own;
    expect(own.map(({ from, to }) => [from, to])).toEqual([
      ["2023-01-01", "2026-05-01"],
      ["2026-05-01", null],
    ]);
    expect((before?.fullTimeHundredths ?? 0) - (after?.fullTimeHundredths ?? 0)).toBe(40);
    expect(after?.serviceAreas).toEqual(before?.serviceAreas);
  });

  it("costs three statements for all teams together", async () => {
    const started = await start();
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on TeamFigures {
      capacities { team { id } region from to serviceAreas fullTimeHundredths } } } }`;
    expect((await started.count({ ...request, query })).statements).toBe(3);
    await started.subgraph.close();
  });
});
