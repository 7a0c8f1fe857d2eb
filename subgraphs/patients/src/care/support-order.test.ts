/** The board of support tells by its order nothing of extensions that the caller may not read. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { block, inpatientStay, riskAssessment, supportEpisode, supportExtension } from "../tables.js";
import { type CareWorld, personId, startCareWorld } from "../testing/care-world.js";
import { dataOf, nodesOf, type Persona } from "../testing/world.js";

const HALLAND = "SE2321000115-1000";
const SERVICE = "SE2321000115-MOB1";
const recorded = {
  custodianProvider: HALLAND,
  recordedAt: "2026-03-20T10:00:00+01:00",
  recordedBy: "SE2321000115-E0201",
};
const clinic = { ...recorded, authorUnit: "SE2321000115-CL01" };

let world: CareWorld;
beforeAll(async () => {
  world = await startCareWorld(2, ({ db }) => {
    // Person 0 ends on the 8th, with an extension to the 14th that is blocked; person 1 on the 10th.
    for (const [n, decidedEnd] of ["2026-04-08", "2026-04-10"].entries()) {
      const row = { ...clinic, patientId: personId(n) };
      const stayId = `stay-${n}`;
      db.insert(inpatientStay)
        .values({
          ...row,
          id: stayId,
          clinic: clinic.authorUnit,
          admittedAt: "2026-03-10T10:00:00+01:00",
          dischargedAt: "2026-03-28T10:00:00+01:00",
          dischargedTo: "HOME",
          planned: false,
        })
        .run();
      const riskAssessmentId = `risk-${n}`;
      db.insert(riskAssessment)
        .values({
          ...row,
          id: riskAssessmentId,
          stayId,
          level: "HIGH",
          assessedBy: clinic.recordedBy,
          assessedAt: clinic.recordedAt,
        })
        .run();
      db.insert(supportEpisode)
        .values({
          ...row,
          id: `episode-${n}`,
          stayId,
          riskAssessmentId,
          unit: SERVICE,
          initiatedBy: clinic.recordedBy,
          startedOn: "2026-03-28",
          decidedEnd,
        })
        .run();
    }
    db.insert(supportExtension)
      .values({
        ...recorded,
        authorUnit: SERVICE,
        id: "extension",
        patientId: personId(0),
        episodeId: "episode-0",
        decidedAt: recorded.recordedAt,
        decidedBy: recorded.recordedBy,
        reason: "Behöver mer tid hemma.",
        individualReview: true,
        newEnd: "2026-04-14",
      })
      .run();
    db.insert(block)
      .values({
        ...clinic,
        id: "block",
        patientId: personId(0),
        level: "INNER",
        blockedProvider: HALLAND,
        blockedUnit: SERVICE,
        status: "ACTIVE",
      })
      .run();
  });
});
afterAll(() => world[Symbol.asyncDispose]());

describe("the order of support", () => {
  it.each<[Persona, readonly string[]]>([
    ["physician", ["episode-0", "episode-1"]],
    ["mobile", ["episode-1", "episode-0"]],
  ])("follows what %s may read", async (persona, expected) => {
    const answer = await world.ask<{ supportEpisodes: { edges: { node: { id: string } }[] } }>(
      persona,
      "{ supportEpisodes(first: 50) { edges { node { id } } } }",
    );
    const ids = nodesOf(dataOf(answer).supportEpisodes).map(({ id }) => id);
    expect(ids.filter((id) => expected.includes(id))).toEqual(expected);
  });
});
