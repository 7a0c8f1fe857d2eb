/** Rule: directions that name their area and group become groups of areas, in the order of the document (D69). */

/** What the rule needs to know about a direction. */
export interface PlacedDirection {
  readonly groupSv: string;
  readonly groupEn: string;
  readonly areaSv: string;
  readonly areaEn: string;
}

/** Directions of one area. */
export interface DirectionArea<Direction> {
  readonly titleSv: string;
  readonly titleEn: string;
  readonly directions: readonly Direction[];
}

/** Areas of one group. */
export interface DirectionGroup<Direction> {
  readonly titleSv: string;
  readonly titleEn: string;
  readonly areas: readonly DirectionArea<Direction>[];
}

/** Groups the directions; each group and area stands where its first direction does. */
export function directionGroups<Direction extends PlacedDirection>(
  directions: readonly Direction[],
): DirectionGroup<Direction>[] {
  return grouped(directions, ({ groupSv }) => groupSv).map((group) => ({
    titleSv: group.first.groupSv,
    titleEn: group.first.groupEn,
    areas: grouped(group.all, ({ areaSv }) => areaSv).map((area) => ({
      titleSv: area.first.areaSv,
      titleEn: area.first.areaEn,
      directions: area.all,
    })),
  }));
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly first: Item; readonly all: readonly Item[] }[] {
  const groups = new Map<string, { readonly first: Item; readonly all: Item[] }>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.all.push(item);
    else groups.set(keyOf(item), { first: item, all: [item] });
  }
  return [...groups.values()];
}
