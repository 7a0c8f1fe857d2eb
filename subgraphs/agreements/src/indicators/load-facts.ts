/** Loads what the rules of indicators look at: in as many statements for a region with many agreements as for one. */
import { today } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { AgreementRow } from "../model.js";
import { activitySubject } from "../progress.js";
import type { EscalationCaseRow, EscalationEventRow } from "../registry-model.js";
import type {
  AgreementFacts,
  CountedActivity,
  CountedAgreement,
  CountedCase,
  CountedCompensation,
} from "./agreement-facts.js";
import { dayAfter } from "./binding.js";

type Services = Pick<Context, "loaders" | "money" | "progress" | "clock">;

/** The facts of a region as they are known today. */
export async function loadFacts(region: string, services: Services): Promise<AgreementFacts> {
  const { loaders, clock } = services;
  const [rows, supply] = await Promise.all([
    loaders.agreementsCountedIn.load(region),
    loaders.supplyOfRegion.load(region),
  ]);
  const agreements = await Promise.all(rows.map((row) => counted(row, services)));
  return { region, agreements, supply, until: dayAfter(today(clock)) };
}

async function counted(row: AgreementRow, services: Services): Promise<CountedAgreement> {
  const { loaders } = services;
  const { id } = row;
  const [parties, stages, activities, funding, compensation, cases, competences] = await Promise.all([
    loaders.partiesOfAgreement.load(id),
    loaders.stagesOfAgreement.load(id),
    activitiesOf(id, services),
    loaders.fundingOfAgreement.load(id),
    compensationOf(row, services),
    casesOf(id, services),
    loaders.competencesOfAgreement.load(id),
  ]);
  return { ...row, parties, stages, activities, funding, compensation, cases, competences };
}

async function activitiesOf(id: string, { loaders, progress }: Services): Promise<CountedActivity[]> {
  const activities = await loaders.activitiesOfAgreement.load(id);
  return Promise.all(
    activities.map(async (activity) => {
      const subject = activitySubject(activity);
      const [responsible, reports] = await Promise.all([
        progress.responsible(subject),
        progress.reports(subject),
      ]);
      return {
        toYear: activity.toYear,
        responsible: responsible.length,
        reports: reports.map((report) => [...report.earlier, report]),
      };
    }),
  );
}

async function compensationOf(
  agreement: AgreementRow,
  { loaders, money }: Services,
): Promise<CountedCompensation[]> {
  const periods = await loaders.periodsOfAgreement.load(agreement.id);
  const years = [...new Set(periods.map(({ year }) => year))];
  const known = await Promise.all(
    years.map(async (year) => {
      const facts = await money.facts(agreement, { year, rounding: null });
      const homes = periods
        .filter((period) => period.year === year)
        .map(({ careHomeId, places }) => ({ id: careHomeId, places }));
      return facts === null ? [] : [{ year, facts, homes }];
    }),
  );
  return known.flat();
}

async function casesOf(id: string, { loaders }: Services): Promise<CountedCase[]> {
  const cases = await loaders.casesOfAgreement.load(id);
  return Promise.all(cases.map(async (row) => stepsOf(row, await loaders.eventsOfCase.load(row.id))));
}

/** The steps that a case has come to; a settlement that is only offered leaves it where it is. */
function stepsOf({ openedAt }: EscalationCaseRow, events: readonly EscalationEventRow[]): CountedCase {
  return {
    openedAt,
    steps: events
      .filter(({ fromStep, toStep }) => fromStep !== toStep)
      .map(({ toStep, at }) => ({ step: toStep, since: at })),
  };
}
