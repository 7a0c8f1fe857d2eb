/** The seven requirements that Region Skåne puts on a physician team. Rows A47, A49 with A50, A51, A52 with A53 and A54, A55, A56, A57 with A58. */
import type { CareUnitType, Profession } from "../tables.js";

/** Whether a requirement is met; UNKNOWN when the facts to judge by are missing. */
export type RequirementAnswer = "YES" | "NO" | "UNKNOWN";

/** Facts about a team that the requirements look at; null is "not known". */
export interface TeamFacts {
  readonly coversOrdinary: boolean | null;
  readonly coversSpecial: boolean | null;
  readonly plannedAndUnplanned: boolean | null;
  readonly receptionDuty: boolean | null;
  readonly roundTheClock: boolean | null;
  readonly memberProfessions: readonly Profession[];
  readonly serviceAreas: number;
  /** Type of the unit that the team works at. */
  readonly careUnitType: CareUnitType | null;
}

/** One requirement and whether a team meets it. */
export interface RequirementResult {
  /** 1 to 7. */
  readonly number: number;
  /** Row of the requirement. */
  readonly row: string;
  readonly textSv: string;
  readonly textEn: string;
  readonly fulfilled: RequirementAnswer;
}

/**
 * Physicians that make a team. The source asks for a group and for enough service without a figure (rows
 * A52, A53, A54): two is the smallest group.
 */
export const SMALLEST_TEAM = 2;

interface Requirement extends Omit<RequirementResult, "fulfilled"> {
  readonly judge: (team: TeamFacts) => RequirementAnswer;
}

const requirements: readonly Requirement[] = [
  {
    number: 1,
    row: "A47",
    textSv: "Teamet tar hand om patienter både i ordinärt och i särskilt boende.",
    textEn: "The team cares for patients in ordinary housing and in care homes.",
    judge: (team) => both(answer(team.coversOrdinary), answer(team.coversSpecial)),
  },
  {
    number: 2,
    row: "A49",
    textSv: "Teamet arbetar både planerat och oplanerat.",
    textEn: "The team does planned and unplanned work.",
    judge: (team) => answer(team.plannedAndUnplanned),
  },
  {
    number: 3,
    row: "A51",
    textSv: "Läkarna har inte mottagning samtidigt.",
    textEn: "The physicians have no reception duty at the same time.",
    judge: (team) => not(answer(team.receptionDuty)),
  },
  {
    number: 4,
    row: "A52",
    textSv: "Flera läkare delar på uppdraget.",
    textEn: "Several physicians share the assignment.",
    judge: judgeSize,
  },
  {
    number: 5,
    row: "A55",
    textSv: "Verksamhetsområdet består av kommunens egna vårdområden.",
    textEn: "The service area is made of the municipality's own care areas.",
    judge: (team) => (team.serviceAreas > 0 ? "YES" : "UNKNOWN"),
  },
  {
    number: 6,
    row: "A56",
    textSv: "Teamet nås dygnet runt alla dagar.",
    textEn: "The team is reachable day and night, every day.",
    judge: (team) => answer(team.roundTheClock),
  },
  {
    number: 7,
    row: "A57",
    textSv: "Uppdraget är skilt från vårdcentralernas uppdrag.",
    textEn: "The assignment is separate from that of the health centres.",
    judge: (team) =>
      team.careUnitType === null ? "UNKNOWN" : team.careUnitType === "HEALTH_CENTRE" ? "NO" : "YES",
  },
];

/** Judges a team against all seven requirements, in order. */
export function requirementReport(team: TeamFacts): RequirementResult[] {
  return requirements.map(({ judge, ...requirement }) => ({ ...requirement, fulfilled: judge(team) }));
}

function judgeSize({ memberProfessions }: TeamFacts): RequirementAnswer {
  if (memberProfessions.length === 0) return "UNKNOWN";
  const physicians = memberProfessions.filter((profession) => profession === "PHYSICIAN").length;
  return physicians >= SMALLEST_TEAM ? "YES" : "NO";
}

function answer(fact: boolean | null): RequirementAnswer {
  return fact === null ? "UNKNOWN" : fact ? "YES" : "NO";
}

function not(one: RequirementAnswer): RequirementAnswer {
  return one === "UNKNOWN" ? "UNKNOWN" : one === "YES" ? "NO" : "YES";
}

function both(one: RequirementAnswer, other: RequirementAnswer): RequirementAnswer {
  if (one === "NO" || other === "NO") return "NO";
  return one === "YES" && other === "YES" ? "YES" : "UNKNOWN";
}
