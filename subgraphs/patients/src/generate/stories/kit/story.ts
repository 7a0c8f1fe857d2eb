/** What a story is. */
import type { PersonRecords } from "../../records.js";
import type { StoryWorld } from "./world.js";

/** A hand-written person, or a few who belong together. */
export interface Story {
  /** The story in a few words. */
  readonly title: string;
  /** Ids of its people, the main one first. */
  readonly people: readonly [string, ...string[]];
  /** Writes it for a world. */
  tell(world: StoryWorld): readonly PersonRecords[];
}
