import { today } from "@vardgraf/core";
import type { MutationResolvers } from "../generated/resolvers.js";
import { caseProblem } from "../rules/case-readers.js";
import { allowed, changed, officerOf, orNull } from "./change.js";

/** Changes of the registers: who may, then one transaction with its history, then the object as it is now. */
export const Mutation: MutationResolvers = {
  registerCareUnit: (_parent, { input }, context) => {
    const officer = officerOf(context, ["REGISTRAR"]);
    const unit = orNull(input, "cityDistrict", "hospital", "phone", "openingHours", "idempotencyKey");
    return changed(
      context,
      "registerCareUnit",
      "careUnit",
      (author) => context.writes.units.register(author, officer, unit),
      (loaders, id) => loaders.unit.load(id),
    );
  },
  closeCareUnit: (_parent, { input }, context) => {
    const officer = officerOf(context, ["REGISTRAR"]);
    const closing = orNull(input, "idempotencyKey");
    return changed(
      context,
      "closeCareUnit",
      "careUnit",
      (author) => context.writes.units.close(author, officer, closing),
      (loaders, id) => loaders.unit.load(id),
    );
  },
  registerCareHomePlaces: (_parent, { input }, context) => {
    const officer = officerOf(context, ["MUNICIPAL_ADMIN"]);
    const places = orNull(input, "expectedVersion", "idempotencyKey");
    return changed(
      context,
      "registerCareHomePlaces",
      "careHome",
      (author) => context.writes.homes.registerPlaces(author, officer, places),
      (loaders, id) => loaders.home.load(id),
    );
  },
  appointMainPhysician: (_parent, { input }, context) => {
    const officer = officerOf(context, ["UNIT_MANAGER"]);
    const appointment = orNull(input, "validTo", "expectedVersion", "idempotencyKey");
    return changed(
      context,
      "appointMainPhysician",
      "careHome",
      (author) => context.writes.homes.appoint(author, officer, appointment),
      (loaders, id) => loaders.home.load(id),
    );
  },
  setContactPath: (_parent, { input }, context) => {
    const officer = officerOf(context, ["UNIT_MANAGER", "MUNICIPAL_ADMIN"]);
    const none = { weekday: null, time: null, form: null };
    const term = {
      ...orNull(input, "expectedVersion", "idempotencyKey"),
      ...none,
      subject: "CONTACT_PATH" as const,
    };
    return changed(
      context,
      "setContactPath",
      "careHome",
      (author) => context.writes.terms.say(author, officer, term),
      (loaders, { homeId }) => loaders.home.load(homeId),
    );
  },
  agreePlannedDialogue: (_parent, { input }, context) => {
    const officer = officerOf(context, ["UNIT_MANAGER", "MUNICIPAL_ADMIN"]);
    const term = {
      ...orNull(input, "expectedVersion", "idempotencyKey"),
      contactPath: null,
      subject: "PLANNED_DIALOGUE" as const,
    };
    return changed(
      context,
      "agreePlannedDialogue",
      "careHome",
      (author) => context.writes.terms.say(author, officer, term),
      (loaders, { homeId }) => loaders.home.load(homeId),
    );
  },
  recordCollaborationMeeting: (_parent, { input }, context) => {
    const officer = officerOf(context, ["UNIT_MANAGER", "MUNICIPAL_ADMIN"]);
    const meeting = orNull(input, "minutesRef", "idempotencyKey");
    return changed(
      context,
      "recordCollaborationMeeting",
      "meeting",
      (author) => context.writes.meetings.record(author, officer, meeting, today(context.clock)),
      (loaders, id) => loaders.meeting.load(id),
    );
  },
  confirmCollaborationMeeting: (_parent, { input }, context) => {
    const officer = officerOf(context, ["UNIT_MANAGER", "MUNICIPAL_ADMIN"]);
    const meeting = orNull(input, "idempotencyKey");
    return changed(
      context,
      "confirmCollaborationMeeting",
      "meeting",
      (author) => context.writes.meetings.confirm(author, officer, meeting, today(context.clock)),
      (loaders, id) => loaders.meeting.load(id),
    );
  },
  registerTeam: (_parent, { input }, context) => {
    const officer = officerOf(context, ["REGISTRAR"]);
    const team = orNull(input, "idempotencyKey");
    return changed(
      context,
      "registerTeam",
      "team",
      (author) => context.writes.teams.register(author, officer, team),
      (loaders, id) => loaders.team.load(id),
    );
  },
  setTeamMemberFte: (_parent, { input }, context) => {
    const officer = officerOf(context, ["REGISTRAR"]);
    const share = orNull(input, "expectedVersion", "idempotencyKey");
    return changed(
      context,
      "setTeamMemberFte",
      "team",
      (author) => context.writes.teams.setShare(author, officer, share),
      (loaders, id) => loaders.team.load(id),
    );
  },
  assignCoordinatingCentre: (_parent, { input }, context) => {
    const officer = officerOf(context, ["REGISTRAR"]);
    const assignment = orNull(
      input,
      "municipality",
      "cityDistrict",
      "validTo",
      "supporter",
      "idempotencyKey",
    );
    return changed(
      context,
      "assignCoordinatingCentre",
      "assignment",
      (author) => context.writes.coordination.assign(author, officer, assignment),
      (loaders, id) => loaders.coordination.load(id),
    );
  },
  endCoordination: (_parent, { input }, context) => {
    const officer = officerOf(context, ["REGISTRAR"]);
    const end = orNull(input, "idempotencyKey");
    return changed(
      context,
      "endCoordination",
      "assignment",
      (author) => context.writes.coordination.end(author, officer, end),
      (loaders, id) => loaders.coordination.load(id),
    );
  },
  setOnCallSchedule: (_parent, { input }, context) => {
    const officer = officerOf(context, ["UNIT_MANAGER", "REGISTRAR"]);
    const schedule = orNull(input, "expectedVersion", "idempotencyKey");
    return changed(
      context,
      "setOnCallSchedule",
      "service",
      (author) => context.writes.onCall.setSchedule(author, officer, schedule),
      (loaders, id) => loaders.onCallService.load(id),
    );
  },
  reportDeviation: (_parent, { input }, context) => {
    const staff = allowed(context.caller, caseProblem(context.caller));
    const deviation = orNull(input, "otherProvider", "careHome", "idempotencyKey");
    return changed(
      context,
      "reportDeviation",
      "deviation",
      (author) => context.writes.deviations.report(author, staff, deviation, today(context.clock)),
      (loaders, id) => loaders.deviation.load(id),
    );
  },
  setDeviationStatus: (_parent, { input }, context) => {
    const officer = officerOf(context, ["UNIT_MANAGER", "SENIOR_MANAGER", "MAS", "MAR"]);
    const status = orNull(input, "idempotencyKey");
    return changed(
      context,
      "setDeviationStatus",
      "deviation",
      (author) => context.writes.deviations.setStatus(author, officer, status),
      (loaders, id) => loaders.deviation.load(id),
    );
  },
};
