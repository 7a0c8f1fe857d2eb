/** How far activities and milestones have come: loads what the rules look at, for one request. */
import type { MilestoneRow, OrganisationRow, ProgressReportRow } from "./document-model.js";
import type { Loaders } from "./loaders.js";
import { isLate, jointStatus, saidOf } from "./rules/joint-status.js";
import { principalOfTrack, responsibleCodes } from "./rules/responsible-parties.js";
import type { ActivityOfAgreement } from "./store/documents.js";
import type { ActivityPrincipal, ProgressStatus } from "./terms.js";

/** What parties report on, as this service sees it. */
export interface Subject {
  readonly id: string;
  readonly principal: ActivityPrincipal;
  /** Code of the region that it is about; null for something national. */
  readonly region: string | null;
  /** Last day to have it done; null when there is none. */
  readonly lastDay: string | null;
}

/** An activity as something that parties report on; its last day is that of its last year. */
export function activitySubject({ id, responsible, regionCode, toYear }: ActivityOfAgreement): Subject {
  const lastDay = toYear === null ? null : `${toYear}-12-31`;
  return { id, principal: responsible, region: regionCode, lastDay };
}

/** A milestone as something that parties report on. */
export function milestoneSubject({ id, track, regionCode, dueOn }: MilestoneRow): Subject {
  return { id, principal: principalOfTrack(track), region: regionCode, lastDay: dueOn };
}

/** The progress of things, for one request. */
export class Progress {
  readonly #loaders: Loaders;

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /** Those that answer for it, by code. */
  async responsible({ principal, region }: Subject): Promise<OrganisationRow[]> {
    const organisations = await this.#loaders.organisations();
    const wanted = new Set(
      responsibleCodes(
        principal,
        region,
        organisations.map(({ code }) => code),
      ),
    );
    return organisations.filter(({ code }) => wanted.has(code));
  }

  /** What has been reported by those that answer for it. */
  async reports(subject: Subject): Promise<ProgressReportRow[]> {
    const responsible = new Set((await this.responsible(subject)).map(({ code }) => code));
    const reports = await this.#loaders.reportsOfSubject.load(subject.id);
    return reports.filter(({ partyCode }) => responsible.has(partyCode));
  }

  /** Those that answer for it and have not reported. */
  async missing(subject: Subject): Promise<OrganisationRow[]> {
    const [responsible, reports] = await Promise.all([this.responsible(subject), this.reports(subject)]);
    const reported = new Set(reports.map(({ partyCode }) => partyCode));
    return responsible.filter(({ code }) => !reported.has(code));
  }

  /** How far it has come on `day`. */
  async status(subject: Subject, day: string): Promise<ProgressStatus> {
    const [responsible, reports] = await Promise.all([this.responsible(subject), this.reports(subject)]);
    const known = reports.flatMap((report) => saidOf([...report.earlier, report], day) ?? []);
    return jointStatus(known, responsible.length);
  }

  /** True when it should be done on `day` and is not. */
  async late(subject: Subject, day: string): Promise<boolean> {
    return isLate(await this.status(subject, day), subject.lastDay, day);
  }
}
