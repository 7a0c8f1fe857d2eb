/** Choosing the persona to act as. */
import { useIdentity, useSession } from "../session.js";
import type { Identity } from "./authorization.js";
import type { Persona } from "./demo-provider.js";

const CLIENT_TITLES = new Map([
  ["PORTAL", "Care portal (vårdportal)"],
  ["PATIENT", "Patient (patient)"],
  ["DASHBOARD", "Dashboard (uppföljning)"],
  ["SANDBOX", "Sandbox (sandlåda)"],
]);

const NOBODY = "anonymous";

function personasByClient(personas: readonly Persona[]): [title: string, personas: Persona[]][] {
  const clients = new Set([...CLIENT_TITLES.keys(), ...personas.map(({ client }) => client)]);
  return [...clients]
    .map((client): [string, Persona[]] => [
      CLIENT_TITLES.get(client) ?? client,
      personas.filter((persona) => persona.client === client),
    ])
    .filter(([, members]) => members.length > 0);
}

function identityOf(value: string): Identity {
  return value === NOBODY ? { kind: "ANONYMOUS" } : { kind: "PERSONA", name: value };
}

/** A select box with every persona, and who the chosen one is. */
export function IdentityChooser({ personas }: { readonly personas: readonly Persona[] }) {
  const { authorization } = useSession();
  const identity = useIdentity();
  const value = identity.kind === "PERSONA" ? identity.name : NOBODY;
  return (
    <div className="identity">
      <label htmlFor="persona">Act as</label>
      <select
        id="persona"
        value={value}
        aria-describedby="persona-description"
        onChange={(event) => authorization.choose(identityOf(event.currentTarget.value))}
      >
        <option value={NOBODY}>Nobody (anonymous)</option>
        {personasByClient(personas).map(([title, members]) => (
          <optgroup key={title} label={title}>
            {members.map(({ name, titleEn, titleSv }) => (
              <option key={name} value={name}>
                {titleEn} ({titleSv})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <PersonaDescription persona={personas.find(({ name }) => name === value)} />
    </div>
  );
}

function PersonaDescription({ persona }: { readonly persona: Persona | undefined }) {
  return (
    <p id="persona-description" className="identity-description" role="status">
      {persona ? (
        <>
          <code>{persona.name}</code> {persona.description}
        </>
      ) : (
        "No token is sent: only facts that anybody may read are answered."
      )}
    </p>
  );
}
