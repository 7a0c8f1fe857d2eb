/** How the gateway of a data directory is set up, unless the environment says otherwise. */
import { personasFile, supergraphFile, trustedDocumentsFile } from "@vardgraf/schema";
import { keyFiles } from "./keys.js";

/** The environment for a gateway over the data in `dataDirectory`: the given one wins over these defaults. */
export function gatewayEnvironment(environment: NodeJS.ProcessEnv, dataDirectory: string): NodeJS.ProcessEnv {
  const keys = keyFiles(dataDirectory);
  return {
    SUPERGRAPH: supergraphFile,
    IDENTITY: "demo",
    DEMO_KEY: keys.demoIdentityKey,
    DEMO_PERSONAS: personasFile,
    LOG_LEVEL: "warn",
    TRUSTED_DOCUMENTS_MANIFEST: trustedDocumentsFile,
    CLIENT_KIND_CLAIM: "clientKind",
    FREE_CLIENT_KINDS: "SANDBOX",
    ORGANISATION_CLAIM: "healthCareProviderOrgNo",
    UNSHARED_SUBGRAPHS: "patients",
    ...environment,
    CALLER_CONTEXT_KEY: keys.callerContextKey,
  };
}
