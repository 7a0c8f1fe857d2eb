/** A fetch of entities: collects them, asks for each distinct one once, and merges what comes back. */
import type { FetchDataRewrite } from "@apollo/query-planner";
import { collectAt } from "../compile/path.js";
import type { RepresentationWriter } from "../compile/representation.js";
import { applyRewrites } from "../compile/rewrites.js";
import {
  ABSENT,
  type Cause,
  type Data,
  fillGap,
  Gap,
  isData,
  type Shape,
  type TypeMatcher,
} from "../merge/gap.js";
import { cloneData, mergeInto } from "../merge/merge.js";
import { invalid, placeErrors } from "./causes.js";
import { staticPath } from "./root.js";
import type { EntityAnswer, EntityCall, Run, Slot } from "./run.js";
import { unify } from "./unify.js";

/** What is known of the fetch before it runs. */
export interface EntityFetch {
  readonly subgraph: string;
  /** The request, given the representations as JSON. */
  readonly body: (run: Run, representations: string) => string;
  readonly path: readonly string[];
  readonly represent: RepresentationWriter;
  readonly shapes: readonly Shape[];
  readonly outputRewrites: readonly FetchDataRewrite[];
  readonly matches: TypeMatcher;
  /** True for the name of an object type: data with such a type never changes it. */
  readonly isObjectType: (typename: string) => boolean;
  /** False when what was received says that it is another entity than was asked for; null where nothing is compared. */
  readonly same: ((asked: Data, received: Data) => boolean) | null;
  /** The same for fetches that ask the same of the same subgraph, where there is more than one; null otherwise. */
  readonly sharedAs: string | null;
  /** True when one object of the answer may stand at several places of the data: nothing below it differs by place. */
  oneObject: boolean;
  /** True when objects that are the same in everything may become one: nothing else brings them in or tells them apart. */
  unify: boolean;
}

/** Fetches the entities and merges them. */
export async function runEntityFetch(fetch: EntityFetch, run: Run): Promise<void> {
  if (fetch.unify) unify(fetch, run);
  const entities = collectAt(run.data, fetch.path, run.shared);
  if (entities.size === 0) return;
  const wanted = askFor(fetch, run, entities);
  if (wanted.length === 0) return;
  for (const call of new Set(wanted.map(({ slot }) => slot.call))) await call.done;
  for (const { entity, slot, lacking } of wanted) {
    let received = slot.call.answer[slot.index] ?? ABSENT;
    if (lacking !== null) received = withoutLacking(entity, received, lacking);
    if (received instanceof Gap) fillGap(entity, fetch.shapes, received, fetch.matches);
    else mergeEntity(fetch, entity, received, slot);
  }
}

/** Marks in `entity` what cannot be had, and takes from `received` what was made up for it. */
function withoutLacking(entity: Data, received: Data | Gap, lacking: ReadonlyMap<string, Gap>): Data | Gap {
  for (const [key, gap] of lacking) entity[key] ??= gap;
  if (received instanceof Gap) return received;
  return Object.fromEntries(Object.entries(received).filter(([key]) => !lacking.has(key)));
}

interface Wanted {
  readonly entity: Data;
  readonly slot: Slot;
  /** Fields that cannot be had though the entity can; null for none. */
  readonly lacking: ReadonlyMap<string, Gap> | null;
}

/** Finds a slot for each entity; those that no earlier fetch of this run asked for are asked for in one call. */
function askFor(fetch: EntityFetch, run: Run, entities: ReadonlySet<Data>): Wanted[] {
  const known = slotsOf(fetch, run);
  const wanted: Wanted[] = [];
  const news: string[] = [];
  const asked: Data[] = [];
  const call: EntityCall = { done: Promise.resolve(), answer: [] };
  for (const entity of entities) {
    const represented = fetch.represent(entity);
    if (represented === undefined) continue;
    if (represented instanceof Gap) {
      fillGap(entity, fetch.shapes, represented, fetch.matches);
      continue;
    }
    const partial = typeof represented === "string" ? null : represented;
    const representation = partial === null ? (represented as string) : partial.text;
    let slot = known.get(representation);
    if (slot === undefined) {
      slot = { call, index: news.length, used: false };
      known.set(representation, slot);
      news.push(representation);
      asked.push(entity);
    }
    wanted.push({ entity, slot, lacking: partial?.lacking ?? null });
  }
  if (news.length > 0) {
    call.done = callFor(fetch, run, news, asked).then((answer) => {
      call.answer = answer;
    });
  }
  return wanted;
}

function slotsOf(fetch: EntityFetch, run: Run): Map<string, Slot> {
  if (fetch.sharedAs === null) return new Map();
  let slots = run.slots.get(fetch.sharedAs);
  if (slots === undefined) {
    slots = new Map();
    run.slots.set(fetch.sharedAs, slots);
  }
  return slots;
}

async function callFor(
  fetch: EntityFetch,
  run: Run,
  representations: readonly string[],
  asked: readonly Data[],
): Promise<EntityAnswer> {
  const { length } = representations;
  const body = fetch.body(run, representations.join(","));
  const answer = await run.call(fetch.subgraph, body, run.context, "query");
  const data = placeErrors(fetch.subgraph, answer, run.loose, staticPath(fetch.path));
  if (data instanceof Gap) return Array.from({ length }, (_, index) => ofEntity(data, index));
  const { _entities: entities } = data;
  if (entities instanceof Gap) return Array.from({ length }, (_, index) => ofEntity(entities, index));
  if (!Array.isArray(entities) || entities.length !== length) {
    const gap = invalid(
      fetch.subgraph,
      "The subgraph answered with another number of entities than asked for.",
    );
    return Array.from({ length }, () => gap);
  }
  if (fetch.outputRewrites.length > 0) applyRewrites(fetch.outputRewrites, entities, fetch.matches);
  return (entities as unknown[]).map((entity, index) => readEntity(fetch, entity, asked[index] ?? {}));
}

function readEntity({ subgraph, same }: EntityFetch, entity: unknown, asked: Data): Data | Gap | null {
  if (entity === null || entity instanceof Gap) return entity;
  if (!isData(entity)) return invalid(subgraph, "The subgraph answered with an entity that is no object.");
  if (same && !same(asked, entity)) {
    return invalid(subgraph, "The subgraph answered with another entity than asked for.");
  }
  return entity;
}

/** The gap of all entities as one of them has it: errors of other entities are left out where some are its own. */
function ofEntity(gap: Gap, index: number): Gap {
  const own: Cause[] = [];
  const shared: Cause[] = [];
  for (const cause of gap.causes) {
    const [position, ...rest] = cause.rest[0] === "_entities" ? cause.rest.slice(1) : cause.rest;
    if (position === index) own.push({ ...cause, rest });
    else shared.push({ ...cause, rest: [] });
  }
  return new Gap(own.length > 0 ? own : shared);
}

function mergeEntity(fetch: EntityFetch, entity: Data, received: Data, slot: Slot): void {
  const { __typename: present } = entity;
  const { __typename: incoming } = received;
  let source = received;
  if (
    incoming !== undefined &&
    incoming !== present &&
    typeof present === "string" &&
    fetch.isObjectType(present)
  ) {
    if (typeof incoming !== "string" || fetch.isObjectType(incoming)) {
      const gap = invalid(
        fetch.subgraph,
        "The subgraph answered with an entity of another type than asked for.",
      );
      fillGap(entity, fetch.shapes, gap, fetch.matches);
      return;
    }
    // A subgraph that knows the interface only does not make the entity's type less exact.
    source = { ...received };
    delete source["__typename"];
  }
  const keep = fetch.sharedAs !== null || slot.used;
  mergeInto(entity, keep && !fetch.oneObject ? cloneData(source) : source);
  slot.used = true;
}
