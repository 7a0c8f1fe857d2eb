/** Asks for values of indicators through the subgraph, as the gateway does. */
import type { TestAnswer } from "@vardgraf/core/testing";
import { type Claims, planner } from "../../testing/people.js";
import type { StartedSubgraph } from "../../testing/start.js";
import { stockholmAreas } from "../../testing/stockholm.js";

/** A value as a test looks at it. */
export interface Figure {
  readonly measure: string;
  readonly group: { readonly __typename: string; readonly code?: string; readonly hsaId?: string };
  readonly from: string;
  readonly to: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly suppressed: boolean;
  readonly reason: string | null;
  readonly disclosureControl: string;
  readonly attainments: readonly {
    readonly target: { readonly id: string };
    readonly met: boolean | null;
    readonly goal: string | null;
    readonly gap: string | null;
    readonly status: string;
  }[];
}

const QUERY = `query ($r: [_Any!]!, $select: FigureSelection!) { _entities(representations: $r) { ... on UnitFigures {
  values(select: $select) {
    measure from to numerator denominator value suppressed reason disclosureControl
    group { __typename ... on Region { code } ... on Municipality { code } ... on CareUnit { hsaId } }
    attainments { target { id } met goal gap status }
  }
} } }`;

const target = (id: string, region: string) => ({
  __typename: "Target",
  id,
  comparator: "AT_LEAST",
  value: "100",
  byDate: null,
  baselineYear: null,
  region: { code: region },
});

/** The targets of the indicators, as the subgraph that owns them states them. */
export const targets: Readonly<Record<string, readonly object[]>> = {
  I09: [target("tgt-i09-b65", "13")],
  I24: [target("tgt-i24-c23", "01")],
  I25: [target("tgt-i25-b45", "13")],
  I34: [target("tgt-i34-b55", "13")],
};

/** The request for values of an indicator. */
export function figureRequest(code: string, select: object, claims?: Claims, more: object = {}) {
  const figures = { __typename: "UnitFigures", code, targets: targets[code] ?? [], ...more };
  const regions = [{ code: "01", coordinationAreas: stockholmAreas }];
  return {
    query: QUERY,
    variables: { r: [{ regions, ...figures }], select },
    ...(claims === undefined ? {} : { claims }),
  };
}

type Answer = { readonly _entities: readonly ({ readonly values: readonly Figure[] | null } | null)[] };

/** Values of an indicator; fails on errors. */
export async function figures(
  started: Pick<StartedSubgraph, "call">,
  code: string,
  select: object,
  claims: Claims | undefined = planner,
): Promise<readonly Figure[]> {
  return valuesOf(await started.call<Answer>(figureRequest(code, select, claims)));
}

/** Code of the refusal; null when there is none. */
export async function refusal(
  started: Pick<StartedSubgraph, "call">,
  request: ReturnType<typeof figureRequest>,
): Promise<string | null> {
  const { errors } = await started.call(request);
  return errors?.[0]?.extensions?.code ?? null;
}

function valuesOf({ data, errors }: TestAnswer<Answer>): readonly Figure[] {
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?._entities[0]?.values ?? [];
}
