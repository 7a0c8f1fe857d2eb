import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { admissionProblems, dischargeProblems, readyProblems } from "./stay-order.js";

const open = { admittedAt: "2026-03-01T22:00:00+01:00", dischargedAt: null };
const closed = { ...open, dischargedAt: "2026-03-08T14:00:00+01:00" };
const hidden = { ...open, readable: false };
const hiddenClosed = { ...closed, readable: false };

describe("one stay at a time", () => {
  it.each([
    ["first", "2026-03-01T10:00:00+01:00", [], null, []],
    ["second open", "2026-03-09T10:00:00+01:00", [open], null, ["ALREADY_ACTIVE"]],
    ["after another", "2026-03-08T14:00:00+01:00", [closed], null, []],
    ["during another", "2026-03-08T13:59:59+01:00", [closed], null, ["DAY_ORDER"]],
    ["estimated for the same day", "2026-03-09T10:00:00+01:00", [closed], "2026-03-09", []],
    ["estimated for the day before", "2026-03-09T10:00:00+01:00", [closed], "2026-03-08", ["DAY_ORDER"]],
    ["beside a hidden one", "2026-03-09T10:00:00+01:00", [hidden], null, ["STATUS_NOT_ALLOWED"]],
    ["during a hidden one", "2026-03-08T13:59:59+01:00", [hiddenClosed], null, ["STATUS_NOT_ALLOWED"]],
    [
      "beside a hidden one, wrong in itself",
      "2026-03-09T10:00:00+01:00",
      [hidden],
      "2026-03-08",
      ["DAY_ORDER"],
    ],
    ["beside one and a hidden one", "2026-03-09T10:00:00+01:00", [open, hidden], null, ["ALREADY_ACTIVE"]],
  ])("%s", (_case, at, stays, estimated, expected) => {
    const others = stays.map((stay) => ({ readable: true, ...stay }));
    expect(codesOf(admissionProblems(at, others, estimated))).toEqual(expected);
  });
});

describe("admitted, then ready", () => {
  const notReady = { readyForDischargeAt: null };
  it.each([
    ["later", "2026-03-07T10:00:00+01:00", open, notReady, []],
    ["at admission", open.admittedAt, open, notReady, []],
    ["before admission", "2026-03-01T21:00:00+01:00", open, notReady, ["DAY_ORDER"]],
    [
      "twice",
      "2026-03-07T10:00:00+01:00",
      open,
      { readyForDischargeAt: "2026-03-06T10:00:00+01:00" },
      ["ALREADY_DONE"],
    ],
    ["after discharge", "2026-03-09T10:00:00+01:00", closed, notReady, ["STAY_NOT_OPEN"]],
  ])("%s", (_case, at, stay, process, expected) => {
    expect(codesOf(readyProblems(at, stay, process))).toEqual(expected);
  });
});

describe("ready, then discharged", () => {
  it.each([
    ["later", "2026-03-08T14:00:00+01:00", open, "2026-03-07T10:00:00+01:00", []],
    ["never judged ready", "2026-03-08T14:00:00+01:00", open, null, []],
    ["at once", "2026-03-07T10:00:00+01:00", open, "2026-03-07T10:00:00+01:00", []],
    ["before ready", "2026-03-07T09:59:59+01:00", open, "2026-03-07T10:00:00+01:00", ["DAY_ORDER"]],
    ["before admission", "2026-03-01T21:59:59+01:00", open, null, ["DAY_ORDER"]],
    ["twice", "2026-03-09T14:00:00+01:00", closed, null, ["STAY_NOT_OPEN"]],
  ])("%s", (_case, at, stay, ready, expected) => {
    expect(codesOf(dischargeProblems(at, stay, ready))).toEqual(expected);
  });
});
