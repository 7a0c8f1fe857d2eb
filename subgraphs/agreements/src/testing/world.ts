/** The subgraph with a clock that a test sets, and people who act for parties of agreements. */
import { type Appointment, type ClientKind, type Clock, type purposes, type Subgraph } from "@vardgraf/core";
import { type TestAnswer, testKeys } from "@vardgraf/core/testing";
import { createLogger } from "@vardgraf/schema";
import { Temporal } from "temporal-polyfill";
import { createAgreementsSubgraph } from "../index.js";

/** Claims of a token. */
export type Claims = Readonly<Record<string, unknown>>;

/** A subgraph under test. */
export interface AgreementsWorld extends AsyncDisposable {
  readonly subgraph: Subgraph;
  /** Sets the clock to nine in the morning of a day in Stockholm. */
  itIs(day: string): void;
  /** Asks without a token, or as somebody; the answer must be without errors. */
  read<Data>(query: string, variables?: Record<string, unknown>, claims?: Claims): Promise<Data>;
  /** Asks without a token, or as somebody; the answer as it is. */
  ask<Data>(query: string, variables?: Record<string, unknown>, claims?: Claims): Promise<TestAnswer<Data>>;
  /** Sends a mutation with its input, without a token or as somebody, and answers its payload or the code of the error. */
  change<Payload>(
    claims: Claims | null,
    mutation: string,
    input: Record<string, unknown>,
    fields: string,
  ): Promise<Changed<Payload>>;
}

/** What became of a change. */
export interface Changed<Payload> {
  readonly payload:
    (Payload & { readonly userErrors: readonly { code: string; field: string[] | null }[] }) | null;
  /** Codes of the payload's user errors, or of the error. */
  readonly codes: readonly string[];
}

/** Starts the subgraph over a folder, or in memory; with `dataFiles` from other data files than its own. */
export async function startWorld(
  day = "2026-03-31",
  dataDirectory = ":memory:",
  dataFiles?: string,
): Promise<AgreementsWorld> {
  const gateway = await testKeys();
  let now = morning(day);
  const clock: Clock = { now: () => now };
  const subgraph = await createAgreementsSubgraph(
    {
      dataDirectory,
      callerKeys: gateway.jwks,
      clock,
      log: createLogger("test", "silent"),
      progress: () => {},
    },
    dataFiles,
  );
  const ask: AgreementsWorld["ask"] = (query, variables, claims) =>
    gateway.call(subgraph, { query, ...(variables && { variables }), ...(claims && { claims }) });
  return {
    subgraph,
    ask,
    itIs: (next) => {
      now = morning(next);
    },
    read: async <Data>(
      query: string,
      variables?: Record<string, unknown>,
      claims?: Claims,
    ): Promise<Data> => {
      const { data, errors } = await ask<Data>(query, variables, claims);
      if (errors !== undefined || data == null) throw new Error(`Refused: ${JSON.stringify(errors)}`);
      return data;
    },
    change: async <Payload>(
      claims: Claims | null,
      mutation: string,
      input: Record<string, unknown>,
      fields: string,
    ): Promise<Changed<Payload>> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field } } }`;
      const { data, errors } = await ask<Record<string, Changed<Payload>["payload"]>>(
        query,
        { input },
        claims ?? undefined,
      );
      const payload = data?.[mutation] ?? null;
      const codes = payload?.userErrors.map(({ code }) => code) ?? [];
      return {
        payload,
        codes: [...codes, ...(errors ?? []).map(({ extensions }) => extensions?.code ?? "?")],
      };
    },
    [Symbol.asyncDispose]: () => subgraph.close(),
  };
}

/** Organisation numbers of some parties in Västra Götaland, and of one that is elsewhere. */
export const organisations = {
  region: "2321000131",
  gothenburg: "2120001355",
  öckerö: "2120001280",
  halland: "2321000115",
} as const;

/** What may differ between tokens. */
export interface TokenDetails {
  /** Short name of the person: two tokens of one name are of one person. */
  readonly name?: string;
  readonly client?: ClientKind;
  readonly purpose?: keyof typeof purposes;
}

/** Claims of somebody with an appointment at an organisation. */
export function somebody(
  appointment: Appointment | readonly Appointment[],
  organisation: string,
  { name, client = "PORTAL", purpose = "Administration" }: TokenDetails = {},
): Claims {
  const appointments = [appointment].flat();
  const person = name ?? (appointments.join("").replaceAll("_", "").toLowerCase() || "nurse");
  return {
    sub: `${person}@${organisation}`,
    clientKind: client,
    acr: "http://id.sambi.se/loa/loa3",
    commissionPurpose: purpose,
    employeeHsaId: `SE${organisation}-${person.slice(0, 18)}`,
    commissionHsaId: `SE${organisation}-C1`,
    healthCareUnitHsaId: `SE${organisation}-U1`,
    healthCareProviderHsaId: `SE${organisation}-1000`,
    healthCareProviderOrgNo: organisation,
    appointment: appointments,
  };
}

function morning(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: "09:00" })
    .toInstant();
}
