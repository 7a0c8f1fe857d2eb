/** References to what other subgraphs own. */

/** A care unit. */
export function unit(hsaId: string): { hsaId: string } {
  return { hsaId };
}

/** A care unit, where there is one. */
export function unitOrNull(hsaId: string | null): { hsaId: string } | null {
  return hsaId === null ? null : { hsaId };
}

/** A member of staff, where there is one. */
export function practitioner(hsaId: string | null): { hsaId: string } | null {
  return hsaId === null ? null : { hsaId };
}
