import { expect, it } from "vitest";
import type { Officer } from "./office.js";
import { sideOf } from "./side.js";

const home = { healthCentreHsaId: "SE2321000115-HC001", municipalityNumber: "2120001215" };
const head: Officer = {
  appointments: ["UNIT_MANAGER"],
  organisationNumber: "2321000115",
  unitHsaId: "SE2321000115-HC001",
};
const municipal: Officer = {
  appointments: ["MUNICIPAL_ADMIN"],
  organisationNumber: "2120001215",
  unitHsaId: "SE2120001215-ADM1",
};

it.each<[string, Officer, string | null]>([
  ["the head of the health centre", head, "HEALTH_CENTRE"],
  ["the head of another health centre", { ...head, unitHsaId: "SE2321000115-HC002" }, null],
  ["a registrar at the health centre", { ...head, appointments: ["REGISTRAR"] }, null],
  ["the municipality's administrator", municipal, "MUNICIPALITY"],
  ["a manager of the municipality", { ...municipal, appointments: ["UNIT_MANAGER"] }, "MUNICIPALITY"],
  ["the administrator of another municipality", { ...municipal, organisationNumber: "2120001249" }, null],
  ["a nurse of the municipality", { ...municipal, appointments: [] }, null],
])("%s acts for %s", (_who, officer, side) => {
  expect(sideOf(officer, home)).toBe(side);
});
