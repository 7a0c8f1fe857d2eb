/** Who gets which invented identity number. */
import { deflateSync, inflateSync } from "node:zlib";
import { dayNumber } from "../day.js";
import { syntheticReserveNumber } from "../identity/reserve-number.js";
import { testPersonnummer } from "../identity/test-series.js";
import type { IdentifierSystem, Sex } from "../tables/codes.js";
import { mix } from "./random.js";

const FIRST_DAY = dayNumber("1880-01-01");

/**
 * Gives out the identity numbers of one region.
 *
 * The test series has one number for a birth date and sex: some 100 000 in all. Each belongs to one region, by
 * a hash, so that what one region gets does not depend on how many people another has. Who comes after the
 * number is gone gets an invented reserve number, which nobody can take for a personnummer.
 */
export class Identities {
  readonly #region: string;
  readonly #seed: number;
  readonly #regions: number;
  readonly #position: number;
  readonly #taken: ReadonlySet<string>;
  /** By birth date and sex: 0 nothing given out, n the personnummer is gone and n − 1 reserve numbers too. */
  readonly #given = new Uint16Array(2 * 366 * 200);

  /** `taken` are numbers of the series that others have; `regions` all regions that share the series. */
  constructor(region: string, regions: readonly string[], seed: number, taken: ReadonlySet<string>) {
    this.#region = region;
    this.#seed = seed;
    this.#regions = regions.length;
    this.#position = [...regions].sort().indexOf(region);
    this.#taken = taken;
  }

  /** The next number for a birth date (`YYYY-MM-DD`, from 1880) and sex. */
  next(birthDate: string, sex: Sex): { readonly system: IdentifierSystem; readonly value: string } {
    const slot = 2 * (dayNumber(birthDate) - FIRST_DAY) + (sex === "MALE" ? 1 : 0);
    const given = this.#given[slot] ?? 0;
    if (given === 0) {
      this.#given[slot] = 1;
      const number = testPersonnummer(birthDate, sex);
      if (number !== null && this.#isMine(slot) && !this.#taken.has(number)) {
        return { system: "PERSONNUMMER", value: number };
      }
      return this.next(birthDate, sex);
    }
    this.#given[slot] = given + 1;
    return {
      system: "NATIONAL_RESERVE",
      value: syntheticReserveNumber(this.#region, birthDate, sex, given - 1),
    };
  }

  /** What was given out so far, as a short text. */
  given(): string {
    return deflateSync(new Uint8Array(this.#given.buffer)).toString("base64");
  }

  /** Goes on from what {@link given} said. */
  restore(given: string): void {
    const bytes = inflateSync(Buffer.from(given, "base64"));
    new Uint8Array(this.#given.buffer).set(bytes);
  }

  #isMine(slot: number): boolean {
    return mix(slot ^ mix(this.#seed)) % this.#regions === this.#position;
  }
}
