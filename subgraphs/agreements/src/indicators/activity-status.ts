/** How far an activity had come on a day, by what those that answer for it have said. */
import { isDone, jointStatus, saidOf } from "../rules/joint-status.js";
import type { CountedActivity } from "./agreement-facts.js";

/** True when the activity was done on `day` (D16–D26). */
export function wasDone({ responsible, reports }: CountedActivity, day: string): boolean {
  const known = reports.flatMap((said) => saidOf(said, day) ?? []);
  return isDone(jointStatus(known, responsible));
}
