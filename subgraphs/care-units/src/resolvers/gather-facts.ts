/** Gathers what the rules of indicators look at in a region, with as many statements for ten years as for a month. */
import type { Context } from "../context.js";
import { municipalityOf } from "../indicators/i24-coordination-coverage.js";
import type {
  CareHomeFacts,
  CoordinationAreaFacts,
  OnCallFacts,
  UnitFacts,
  UnitIndicator,
} from "../indicators/unit-facts.js";
import type { FigureTarget, UnitFiguresReference } from "../model.js";
import type { DaySpan } from "../rules/day-spans.js";
import { homesOf } from "./area-homes.js";
import { areasOf } from "./coordination-areas.js";
import { grouped } from "./grouped.js";
import { present } from "./present.js";

/** What is asked about. */
export interface AskedFigures {
  /** Two-digit code. */
  readonly region: string;
  /** Whole months; both days counted. */
  readonly days: DaySpan;
  /** Those that hold in the region. */
  readonly targets: readonly FigureTarget[];
  readonly regions: UnitFiguresReference["regions"] | undefined;
}

type Gatherers = Readonly<
  Record<UnitFacts["is"], (asked: AskedFigures, context: Context) => Promise<UnitFacts[]>>
>;

const gatherers: Gatherers = {
  CARE_HOME: careHomeFacts,
  COORDINATION_AREA: coordinationFacts,
  ON_CALL_SERVICE: onCallFacts,
};

/** Everything in the region that the indicator looks at. */
export function factsOf(
  { of }: Pick<UnitIndicator, "of">,
  asked: AskedFigures,
  context: Context,
): Promise<UnitFacts[]> {
  return gatherers[of](asked, context);
}

async function careHomeFacts(
  { region, days, targets }: AskedFigures,
  context: Context,
): Promise<CareHomeFacts[]> {
  // Meetings count for the whole year that ends in the time asked about.
  const years = { from: `${days.from.slice(0, 4)}-01-01`, to: days.to };
  const homes = await homesOf(context, "REGION", region, years);
  return homes.map(({ municipalityCode, healthCentreHsaId, ...home }) => ({
    is: "CARE_HOME",
    ...home,
    place: { municipality: municipalityCode, careUnit: healthCentreHsaId, careHome: home.id },
    days,
    agreementRenews: targets.length > 0,
  }));
}

async function coordinationFacts(
  { region, days, regions }: AskedFigures,
  { loaders }: Context,
): Promise<CoordinationAreaFacts[]> {
  // A region that there is not has no areas; regions that are not stated are a broken request.
  const own = regions?.find(({ code }) => code === region) ?? { coordinationAreas: regions && [] };
  const stated = areasOf(own);
  const assignments = grouped(await loaders.coordinationOfRegion.load(region), ({ areaId }) => areaId);
  return [...grouped(stated, ({ areaId }) => areaId)].map(([areaId, areas]) => ({
    is: "COORDINATION_AREA",
    place: { municipality: municipalityOf(areaId) },
    days,
    areas,
    assignments: assignments.get(areaId) ?? [],
  }));
}

async function onCallFacts({ region, days }: AskedFigures, { loaders }: Context): Promise<OnCallFacts[]> {
  const services = await loaders.onCallServicesOfRegion.load(region);
  return Promise.all(
    services.map(async ({ id, clinicHsaId }): Promise<OnCallFacts> => {
      const [schedules, clinic] = await Promise.all([
        loaders.schedulesOfService.load(id),
        present(loaders.unit.load(clinicHsaId)),
      ]);
      const place = { municipality: clinic.municipalityCode, careUnit: clinic.id };
      return { is: "ON_CALL_SERVICE", place, days, schedules };
    }),
  );
}
