/** A SIP with a part for each principal. */
import type { CarePlanStatus } from "../../../tables/codes.js";
import type { Author, ClinicalRow } from "../../records.js";
import type { StoryPerson } from "./person.js";
import { CENTRE_PHYSICIAN, HALMSTAD_CARE_MANAGER, HALMSTAD_NURSE } from "./places.js";

/** Writes a SIP made on a day, with its consent, a goal, three activities and its meeting. */
export function makeSip(person: StoryPerson, status: CarePlanStatus, made: number): ClinicalRow<"carePlans"> {
  const { world } = person;
  const at = world.at(made, "14:00");
  const ended = status === "COMPLETED" || status === "REVOKED" || status === "ENTERED_IN_ERROR";
  person.consents("SIP", made);
  const sip = person.write("carePlans", HALMSTAD_NURSE, at, {
    type: "SIP",
    title: "Samordnad individuell plan",
    status,
    intent: status === "DRAFT" ? "PROPOSAL" : "PLAN",
    periodFrom: world.day(made),
    periodTo: ended ? world.day(-1) : null,
    mainResponsiblePrincipal: "MUNICIPALITY",
    coordinator: HALMSTAD_NURSE.employee,
    nextReview: ended ? null : world.day(30),
    approvedForPatient: true,
    relativesInvolved: true,
    supportingInfo: "Bedömning i hemmet tillsammans med närstående",
    addresses: ["Hjärtsvikt", "Risk för fall"],
    participatingUnits: [HALMSTAD_NURSE.unit, CENTRE_PHYSICIAN.unit, HALMSTAD_CARE_MANAGER.unit],
  });
  person.write("carePlanGoals", HALMSTAD_NURSE, at, {
    carePlanId: sip.id,
    text: "Färre oplanerade inläggningar för hjärtsvikt.",
    patientsOwnWords: "Jag vill slippa åka in till sjukhuset i onödan.",
    target: "Ingen oplanerad inläggning på tre månader",
    achievement: status === "COMPLETED" ? "ACHIEVED" : "IN_PROGRESS",
  });
  const plan = { person, sip, at, done: status === "COMPLETED" };
  addActivity(plan, HALMSTAD_NURSE, "MUNICIPALITY", "Kontroll av blodtryck och vikt varje vecka", 7);
  addActivity(plan, CENTRE_PHYSICIAN, "REGION", "Uppföljning av hjärtsvikt", 14);
  addActivity(
    plan,
    HALMSTAD_CARE_MANAGER,
    "MUNICIPALITY",
    "Trygghetslarm och hemtjänst morgon och kväll",
    null,
  );
  if (status !== "DRAFT") {
    person.write("sipMeetings", HALMSTAD_NURSE, at, {
      carePlanId: sip.id,
      processId: null,
      plannedAt: at,
      heldOn: world.day(made),
      units: [HALMSTAD_NURSE.unit, CENTRE_PHYSICIAN.unit, HALMSTAD_CARE_MANAGER.unit],
      physicianNeeded: true,
      physicianTookPart: true,
    });
  }
  return sip;
}

interface Plan {
  readonly person: StoryPerson;
  readonly sip: ClinicalRow<"carePlans">;
  readonly at: string;
  readonly done: boolean;
}

function addActivity(
  { person, sip, at, done }: Plan,
  author: Author,
  responsiblePrincipal: "REGION" | "MUNICIPALITY",
  what: string,
  due: number | null,
): void {
  person.write("carePlanActivities", author, at, {
    carePlanId: sip.id,
    what,
    responsiblePrincipal,
    responsibleUnit: author.unit,
    due: due === null ? null : person.world.day(due),
    status: done ? "COMPLETED" : "IN_PROGRESS",
    socialService: author === HALMSTAD_CARE_MANAGER,
  });
}
