import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, clinicHead, nurse, otherHead, planner, registrar } from "../testing/people.js";
import { type World, world } from "../testing/world.js";

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here[Symbol.asyncDispose]());

const days = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const always = days.map((weekday) => ({ weekday, starts: "08:00", ends: "08:00" }));

interface Service {
  readonly phone: string | null;
  readonly hospital: string;
  readonly coverage: {
    readonly hours: string;
    readonly coveredHours: string;
    readonly coveredPercent: string;
    readonly uncovered: readonly object[];
  };
}
const service = (id: string, from: string, to: string, claims = nurse) =>
  here
    .ask<{ onCallService: Service }>(
      `{ onCallService(id: "${id}") { phone hospital coverage(from: "${from}", to: "${to}") { hours coveredHours coveredPercent uncovered { from to hours } } } }`,
      claims,
    )
    .then((data) => data.onCallService);

describe("cover of the shipped services (B45, I25)", () => {
  it.each([
    [
      "Halmstad in the month when summer time starts",
      "oc-13-halmstad-internmedicin",
      "2026-03-01",
      "2026-03-31",
      "743.00",
      "100.0",
    ],
    [
      "Varberg in the month when it ends",
      "oc-13-varberg-internmedicin",
      "2026-10-01",
      "2026-10-31",
      "745.00",
      "100.0",
    ],
    [
      "Kungsbacka without the Saturdays' days",
      "oc-13-kungsbacka-internmedicin",
      "2026-03-02",
      "2026-03-08",
      "168.00",
      "95.2",
    ],
  ])("%s", async (_case, id, from, to, hours, percent) => {
    expect((await service(id, from, to)).coverage).toMatchObject({ hours, coveredPercent: percent });
  });

  it("tells when nobody was there", async () => {
    expect(
      (await service("oc-13-kungsbacka-internmedicin", "2026-03-02", "2026-03-08")).coverage.uncovered,
    ).toEqual([{ from: "2026-03-07T08:00:00+01:00", to: "2026-03-07T16:00:00+01:00", hours: "8.00" }]);
  });

  it("shows the number to staff, not to the public or a dashboard", async () => {
    const id = "oc-13-halmstad-internmedicin";
    expect((await service(id, "2026-03-02", "2026-03-02")).phone).toBe("031-390 06 72");
    expect((await service(id, "2026-03-02", "2026-03-02", planner)).phone).toBeNull();
    const { data } = await here.started.call<{ onCallService: { phone: null } }>({
      query: `{ onCallService(id: "${id}") { phone } }`,
    });
    expect(data?.onCallService.phone).toBeNull();
  });

  it.each([
    ["reversed", "2026-03-02", "2026-03-01"],
    ["longer than a year", "2026-01-01", "2027-01-02"],
  ])("a time that is %s is refused", async (_case, from, to) => {
    const { errors } = await here.started.call({
      query: `{ onCallService(id: "oc-13-halmstad-internmedicin") { coverage(from: "${from}", to: "${to}") { hours } } }`,
    });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });
});

describe("a schedule", () => {
  const schedule = {
    clinic: "SE2321000115-CL03",
    specialty: "Ortopedi",
    phone: "031-390 06 77",
    validFrom: "2026-04-01",
    shifts: always,
  };
  const set = (by: typeof clinicHead, change: object = {}) =>
    here.change<{ service: { id: string } }>(
      by,
      "setOnCallSchedule",
      { ...schedule, ...change },
      "service { id schedules { validFrom version shifts { starts } } }",
    );

  it("is set by the hospital, replaced from a later day, corrected with its version", async () => {
    const id = (await set(clinicHead)).data?.service.id ?? "";
    expect((await service(id, "2026-03-30", "2026-04-05")).coverage).toMatchObject({
      coveredPercent: "66.7",
    });
    expect((await set(registrar, { validFrom: "2026-06-01", shifts: always.slice(0, 5) })).refusals).toEqual(
      [],
    );
    expect((await service(id, "2026-05-01", "2026-05-31")).coverage.uncovered).toEqual([]);
    expect((await service(id, "2026-06-08", "2026-06-14")).coverage).toMatchObject({
      coveredPercent: "71.4",
    });
    expect((await set(clinicHead, { validFrom: "2026-06-01" })).refusals).toEqual([
      "VERSION_CONFLICT expectedVersion",
    ]);
    expect((await set(clinicHead, { validFrom: "2026-06-01", expectedVersion: 1 })).refusals).toEqual([]);
    expect((await service(id, "2026-06-08", "2026-06-14")).coverage.uncovered).toEqual([]);
  });

  it.each([
    ["of a health centre", { clinic: "SE2321000115-HC001" }, ["UNKNOWN_REFERENCE clinic"]],
    ["of nobody", { clinic: "SE2321000115-CL99" }, ["UNKNOWN_REFERENCE clinic"]],
    ["without a number", { phone: "" }, ["VALUE_REQUIRED phone"]],
    [
      "with a time that is none",
      { shifts: [{ weekday: "MONDAY", starts: "08:00", ends: "24:00" }] },
      ["VALUE_OUT_OF_RANGE shifts 0"],
    ],
  ])("%s is refused", async (_case, change, refusals) => {
    const before = here.changes().length;
    expect((await set(registrar, { validFrom: "2026-09-01", ...change })).refusals).toEqual(refusals);
    expect(here.changes()).toHaveLength(before);
  });

  it("is nothing for a health centre or a municipality to set", async () => {
    expect((await set(otherHead, { validFrom: "2026-09-01" })).error).toBe("FORBIDDEN");
    expect((await set(admin, { validFrom: "2026-09-01" })).error).toBe("FORBIDDEN");
  });
});
