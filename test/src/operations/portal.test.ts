import { describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { TODAY } from "../kit/world.js";

/** A number that is right in every way but is no test number: made here, since none may stand in a file. */
function numberOutsideTestSeries(): string {
  const digits = "430101237";
  const sum = [...digits].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `19${digits}${(10 - (sum % 10)) % 10}`;
}

describe.each(worlds)("a municipal portal, served as $topology", (world) => {
  describe("CarePlanContext", () => {
    it("shows one plan of two principals, with units, municipality and the care home's agreement", async () => {
      const { data, errors } = await world.run("CarePlanContext", "nurse-halmstad", {
        id: "synthetic-1",
        on: TODAY,
      });
      expect(errors).toEqual([]);
      const { patient } = data;
      expect(patient).toMatchObject({
        id: "synthetic-1",
        protection: "NONE",
        accessState: { relation: "ENROLLED", consent: true },
        listing: {
          healthCentre: {
            hsaId: "SE2321000115-HC001",
            municipality: { code: "1380", name: "Halmstads kommun" },
          },
        },
        medicallyResponsible: { basis: "LISTING", unit: { hsaId: "SE2321000115-HC001" } },
        residence: {
          form: "SPECIAL",
          careHome: {
            agreement: { agreement: { id: "agr-13-care-home-physicians" }, publishedOn: "2025-12-01" },
          },
        },
      });
      expect(patient?.residence?.careHome?.agreement?.places).toBeGreaterThan(0);
      expect(patient?.residence?.careHome?.agreement?.obligations.map(({ number }) => number)).toContain(
        "2.1",
      );
      const plans = patient?.carePlans.edges.map(({ node }) => node) ?? [];
      expect(plans).toMatchObject([
        { type: "SIP", title: "Samordnad individuell plan", mainResponsiblePrincipal: "MUNICIPALITY" },
      ]);
      const providers = plans[0]?.activities.map((activity) => [
        activity.responsiblePrincipal,
        activity.responsibleUnit?.careProvider.name,
        activity.responsibleUnit?.municipality.name,
      ]);
      expect(providers).toContainEqual(["MUNICIPALITY", "Halmstads kommun", "Halmstads kommun"]);
      expect(providers).toContainEqual(["REGION", "Region Halland", "Halmstads kommun"]);
    });

    it.each(["physician-health-centre", "sandbox-developer"])("is also for %s", async (persona) => {
      const { data, errors } = await world.run("CarePlanContext", persona, { id: "synthetic-1", on: TODAY });
      expect(errors).toEqual([]);
      expect(data.patient?.name.full).toBe("Astrid Lindqvist");
    });

    it("shows the patient the own plan", async () => {
      const { data, errors } = await world.run("CarePlanContext", "patient", {
        id: "synthetic-1",
        on: TODAY,
      });
      expect(errors).toEqual([]);
      expect(data.patient?.accessState.relation).toBe("SELF");
    });

    it.each(["nurse-varberg", "physician-hospital", "physician-mobile"])(
      "tells %s nothing of a patient they do not care for",
      async (persona) => {
        const answer = await world.run("CarePlanContext", persona, { id: "synthetic-1", on: TODAY });
        expect(answer.data.patient).toBeNull();
        expect(codes(answer)).toEqual(["NO_PATIENT_RELATION"]);
      },
    );
  });

  describe("FindPatient", () => {
    const find = (persona: string, value: string) =>
      world.run("FindPatient", persona, { system: "PERSONNUMMER", value });

    it.each(["193804122384", "19380412-2384"])(
      "finds a patient by the number written as %s",
      async (value) => {
        const { data, errors } = await find("nurse-halmstad", value);
        expect(errors).toEqual([]);
        expect(data.patientByIdentifier?.id).toBe("synthetic-1");
      },
    );

    it("answers a nurse elsewhere as if the number were unknown", async () => {
      const [known, unknown] = await Promise.all([
        find("nurse-varberg", "193804122384"),
        find("nurse-varberg", "189001019802"),
      ]);
      expect(codes(known)).toEqual(["NO_PATIENT_RELATION"]);
      expect(JSON.parse(known.text)).toEqual(JSON.parse(unknown.text));
    });

    it.each([
      ["193804122385", "IDENTIFIER_CHECK_DIGIT"],
      ["193813122384", "IDENTIFIER_DATE"],
      ["1938-04-12", "IDENTIFIER_FORMAT"],
      [numberOutsideTestSeries(), "REAL_IDENTITY_IN_SANDBOX"],
    ])("refuses %s with %s and does not repeat it", async (value, code) => {
      const answer = await find("nurse-halmstad", value);
      expect(codes(answer)).toEqual([code]);
      expect(answer.text).not.toContain(value);
    });
  });

  describe("MyPatients", () => {
    it("shows a nurse her patients a page at a time, each once, by name", async () => {
      const names: string[] = [];
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const { data, errors }: Awaited<ReturnType<typeof page>> = await page(after);
        expect(errors).toEqual([]);
        for (const { node } of data.myPatients.edges) {
          ids.push(node.id);
          names.push(`${node.name.family}, ${node.name.given}`);
        }
        after = data.myPatients.pageInfo.hasNextPage ? (data.myPatients.pageInfo.endCursor ?? null) : null;
      } while (after !== null);
      expect(ids.length).toBeGreaterThan(10);
      expect(new Set(ids).size).toBe(ids.length);
      expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));

      function page(cursor: string | null) {
        return world.run("MyPatients", "nurse-halmstad", { first: 7, after: cursor });
      }
    });

    it.each([
      [{ first: 0 }, "PAGE_SIZE_OUT_OF_RANGE"],
      [{ first: 501 }, "PAGE_SIZE_OUT_OF_RANGE"],
      [{ first: 5, after: "bm90IGEgY3Vyc29y" }, "INVALID_CURSOR"],
    ])("refuses the page %j with %s", async (variables, code) => {
      expect(codes(await world.run("MyPatients", "nurse-halmstad", variables))).toEqual([code]);
    });
  });

  describe("DischargeBoard", () => {
    it("shows the municipality what is due, and what came late", async () => {
      const { data, errors } = await world.run("DischargeBoard", "nurse-halmstad", { municipality: "1380" });
      expect(errors).toEqual([]);
      const rows = data.municipality?.dischargesInProgress.edges.map(({ node }) => node) ?? [];
      const byId = new Map(rows.map((row) => [row.id, row]));
      expect(byId.get("synthetic-2-dischargeProcesses-1")).toMatchObject({
        clinic: { hsaId: "SE2321000115-CL01" },
        noticeInTime: true,
        summonsDueBy: "2026-04-01",
        liabilityFrom: "2026-04-02",
      });
      expect(byId.get("synthetic-3-dischargeProcesses-1")).toMatchObject({
        noticeInTime: false,
        liabilityFrom: null,
      });
    });

    it.each([
      ["nurse-varberg", "FORBIDDEN"],
      ["region-planner", "PERSONAL_DATA_NOT_ALLOWED"],
      [null, "UNAUTHENTICATED"],
    ])("is not for %s", async (persona, code) => {
      const answer = await world.run("DischargeBoard", persona, { municipality: "1380" });
      expect(codes(answer)).toEqual([code]);
      expect(answer.text).not.toMatch(/synthetic-|"full"/);
    });
  });
});

describe("both topologies", () => {
  it("give the same answers", async () => {
    const questions = [
      ["CarePlanContext", "nurse-halmstad", { id: "synthetic-1", on: TODAY }],
      ["MyPatients", "nurse-halmstad", { first: 50 }],
      ["MyPatients", "physician-health-centre", { first: 50 }],
      ["DischargeBoard", "nurse-halmstad", { municipality: "1380" }],
      ["DischargeBoard", "physician-hospital", { municipality: "1380" }],
    ] as const;
    for (const [name, persona, variables] of questions) {
      const [embedded, services] = await Promise.all(
        worlds.map((world) => world.run(name, persona, variables as never)),
      );
      expect(embedded?.text).toBe(services?.text);
      expect(embedded?.errors).toEqual([]);
    }
  });
});
