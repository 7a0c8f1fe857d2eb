/** Lists as settings give them: one text, with commas between the items. */
import { z } from "zod";

/** A list of what `item` describes; space around items does not count, nor do empty ones. */
export function list<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .transform((parts) => parts.filter((part) => part !== ""))
    .pipe(z.array(item));
}
