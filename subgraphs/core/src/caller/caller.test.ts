import { describe, expect, it } from "vitest";
import { readCaller } from "./caller.js";

const nurse = {
  sub: "demo:nurse",
  clientKind: "PORTAL",
  acr: "http://id.sambi.se/loa/loa3",
  commissionPurpose: "Vård och behandling",
  employeeHsaId: "SE2120001215-E0001",
  commissionHsaId: "SE2120001215-C0001",
  healthCareUnitHsaId: "SE2120001215-HHC1",
  healthCareProviderHsaId: "SE2120001215-1000",
  healthCareProviderOrgNo: "2120001215",
  healthcareProfessionalLicense: ["SJ"],
};

function codeOf(read: () => unknown): unknown {
  try {
    read();
    return "accepted";
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

describe("the caller", () => {
  it("is anonymous without a token", () => {
    expect(readCaller(null)).toEqual({ client: "ANONYMOUS" });
  });

  it("is a nurse with a commission at a unit of her municipality", () => {
    expect(readCaller(nurse)).toMatchObject({
      client: "PORTAL",
      purpose: "CARE",
      professions: ["NURSE"],
      unitHsaId: "SE2120001215-HHC1",
      organisationNumber: "2120001215",
    });
  });

  it("ignores licences that mean nothing to access", () => {
    expect(
      readCaller({ ...nurse, healthcareProfessionalLicense: ["SJ", "DT", "constructor"] }),
    ).toMatchObject({
      professions: ["NURSE"],
    });
  });

  it.each([
    ["no chosen commission", { commissionHsaId: undefined }, "COMMISSION_REQUIRED"],
    ["no unit", { healthCareUnitHsaId: undefined }, "COMMISSION_REQUIRED"],
    [
      "a commission at another provider (row 29)",
      { commissionHsaId: "SE2120001249-C0001" },
      "COMMISSION_MISMATCH",
    ],
    [
      "a unit of another provider (row 29)",
      { healthCareUnitHsaId: "SE2321000115-HC001" },
      "COMMISSION_MISMATCH",
    ],
    ["another organisation number", { healthCareProviderOrgNo: "2321000115" }, "COMMISSION_MISMATCH"],
    ["a login below LoA3", { acr: "http://id.sambi.se/loa/loa2" }, "ASSURANCE_TOO_LOW"],
    ["no level of assurance", { acr: undefined }, "ASSURANCE_TOO_LOW"],
    ["a purpose outside the list", { commissionPurpose: "Nyfikenhet" }, "UNAUTHENTICATED"],
    ["an inherited name as its purpose", { commissionPurpose: "constructor" }, "UNAUTHENTICATED"],
    ["an organisation number as a list", { healthCareProviderOrgNo: ["2120001215"] }, "UNAUTHENTICATED"],
    ["an organisation number as a number", { healthCareProviderOrgNo: 2120001215 }, "UNAUTHENTICATED"],
    ["a malformed HSA-id", { employeeHsaId: "SE212-Å" }, "UNAUTHENTICATED"],
    ["no client kind", { clientKind: undefined }, "UNAUTHENTICATED"],
  ])("is refused with %s", (_what, change, code) => {
    expect(codeOf(() => readCaller({ ...nurse, ...change }))).toBe(code);
  });
});
