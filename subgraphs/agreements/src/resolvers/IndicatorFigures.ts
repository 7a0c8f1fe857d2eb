import type {
  IndicatorFiguresResolvers,
  PersonFiguresResolvers,
  ResolversTypes,
  TeamFiguresResolvers,
  UnitFiguresResolvers,
} from "../generated/resolvers.js";
import type { Loaders } from "../loaders.js";
import type { FigureOwner } from "../terms.js";

const typeOf = {
  PERSONS: "PersonFigures",
  TEAMS: "TeamFigures",
  UNITS: "UnitFigures",
  AGREEMENTS: "AgreementFigures",
} as const satisfies Record<FigureOwner, keyof ResolversTypes>;

/** Where the values of an indicator come from (siffror). */
export const IndicatorFigures: IndicatorFiguresResolvers = {
  __resolveType: ({ owner }) => typeOf[owner],
};

const targetsOf = (owner: FigureOwner) => ({
  __resolveReference: ({ code }: { readonly code: string }) => ({ owner, code }),
  targets: (
    { code }: { readonly code: string },
    _args: unknown,
    { loaders }: { readonly loaders: Loaders },
  ) => loaders.targetsOfIndicator.load(code),
});

/** Figures about persons, with the targets that they are compared with. */
export const PersonFigures: PersonFiguresResolvers = targetsOf("PERSONS");
/** Figures about persons per capacity of teams, with the targets. */
export const TeamFigures: TeamFiguresResolvers = targetsOf("TEAMS");
/** Figures about units, with the targets. */
export const UnitFigures: UnitFiguresResolvers = targetsOf("UNITS");
