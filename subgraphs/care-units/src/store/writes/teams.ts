/** Writes physician teams. */
import { randomUUID } from "node:crypto";
import { type Author, type Changes, type KnownCaller, refuse, refuseIf } from "@vardgraf/core";
import { eq } from "drizzle-orm";
import { isOf } from "../../rules/office.js";
import { seenVersionProblems } from "../../rules/seen-version.js";
import { type NewTeam, teamProblems } from "../../rules/team-registration.js";
import { readShare, shareProblems } from "../../rules/team-shares.js";
import * as tables from "../../tables.js";
import { among } from "../among.js";
import { existing, providerById, staffByIds, type Transaction, unitById } from "./facts.js";

/** Input of `registerTeam`. */
export interface RegisterTeamInput extends NewTeam {
  readonly careUnit: string;
  /** First day of the members' shares. */
  readonly validFrom: string;
  readonly synthetic: boolean;
  readonly idempotencyKey: string | null;
}

/** Input of `setTeamMemberFte`. */
export interface ShareInput {
  readonly team: string;
  readonly practitioner: string;
  readonly fte: string;
  readonly validFrom: string;
  readonly expectedVersion: number | null;
  readonly idempotencyKey: string | null;
}

/** Changes of physician teams; each returns the id of the team. */
export class TeamWrites {
  constructor(private readonly changes: Changes<typeof tables>) {}

  /** Registers a team of the caller's own region. Rows A38, A47, A49, A51, A52, A55, A56, A57. */
  async register(author: Author, officer: KnownCaller, input: RegisterTeamInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const provider = providerById(transaction, officer.providerHsaId ?? "");
      if (provider?.kind !== "REGION" || !isOf(officer, provider.organizationNumber))
        throw refuse("FORBIDDEN", "Only a region registers physician teams.");
      const staff = staffByIds(
        transaction,
        input.members.map(({ practitioner }) => practitioner),
      );
      refuseIf(
        teamProblems(input, {
          regionCode: provider.regionCode,
          knownAreas: knownAreas(transaction, input.serviceAreas),
          professions: new Map([...staff].map(([id, { professions }]) => [id, professions])),
          unit: unitById(transaction, input.careUnit),
          providerHsaId: provider.id,
        }),
      );
      return insertTeam(transaction, provider.id, input);
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }

  /** Sets the share of full time of somebody in a team from a day; 0 is somebody who leaves. Row A54. */
  async setShare(author: Author, officer: KnownCaller, input: ShareInput): Promise<string> {
    const work = (transaction: Transaction): string => {
      const { physicianTeams, physicianTeamMembers: t } = tables;
      const found = transaction.db
        .select()
        .from(physicianTeams)
        .where(eq(physicianTeams.id, input.team))
        .get();
      const team = existing(found, "team");
      if (!isOf(officer, providerById(transaction, team.careProviderHsaId)?.organizationNumber ?? ""))
        throw refuse("FORBIDDEN", "Only the region that runs the team sets the shares of its members.");
      const person = staffByIds(transaction, [input.practitioner]).get(input.practitioner);
      refuseIf(shareProblems(input.fte, person?.professions ?? null));
      const id = `${team.id}:${input.practitioner}:${input.validFrom}`;
      const present = transaction.db.select().from(t).where(eq(t.id, id)).get() ?? null;
      refuseIf(seenVersionProblems(present, input.expectedVersion, "share from that day"));
      const fullTimeHundredths = readShare(input.fte) ?? 0;
      if (present !== null)
        transaction.update(t, id, present.version, { fullTimeHundredths, recorded: true });
      else insertShare(transaction, team.id, input.practitioner, input.validFrom, fullTimeHundredths);
      return team.id;
    };
    return this.changes.make(author, work, { key: input.idempotencyKey, input });
  }
}

function insertTeam(transaction: Transaction, providerHsaId: string, input: RegisterTeamInput): string {
  const { id } = transaction.insert(tables.physicianTeams, {
    id: randomUUID(),
    name: input.name,
    careProviderHsaId: providerHsaId,
    careUnitHsaId: input.careUnit,
    roundTheClock: input.roundTheClock,
    receptionDuty: input.receptionDuty,
    coversOrdinary: input.coversOrdinary,
    coversSpecial: input.coversSpecial,
    plannedAndUnplanned: input.plannedAndUnplanned,
    synthetic: input.synthetic,
    recorded: true,
  });
  for (const careAreaId of input.serviceAreas)
    transaction.insert(tables.physicianTeamAreas, {
      id: `${id}:${careAreaId}`,
      teamId: id,
      careAreaId,
      recorded: true,
    });
  for (const { practitioner, fte } of input.members)
    insertShare(transaction, id, practitioner, input.validFrom, readShare(fte) ?? 0);
  return id;
}

function insertShare(
  transaction: Transaction,
  teamId: string,
  practitionerHsaId: string,
  validFrom: string,
  fullTimeHundredths: number,
): void {
  transaction.insert(tables.physicianTeamMembers, {
    id: `${teamId}:${practitionerHsaId}:${validFrom}`,
    teamId,
    practitionerHsaId,
    validFrom,
    fullTimeHundredths,
    recorded: true,
  });
}

/** Those of the areas that a care home is known to lie in, or a team to serve. */
function knownAreas({ db }: Transaction, ids: readonly string[]): ReadonlySet<string> {
  const { careHomes, physicianTeamAreas } = tables;
  const homes = db
    .selectDistinct({ id: careHomes.careAreaId })
    .from(careHomes)
    .where(among(careHomes.careAreaId, ids))
    .all();
  const served = db
    .selectDistinct({ id: physicianTeamAreas.careAreaId })
    .from(physicianTeamAreas)
    .where(among(physicianTeamAreas.careAreaId, ids))
    .all();
  return new Set([...homes, ...served].flatMap(({ id }) => id ?? []));
}
