/** HTTP face of the demo identity provider: who one can be, and a token for it. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { DEMO_TOKEN_SECONDS, type DemoIdentityProvider } from "./provider.js";

const tokenRequest = z.object({ persona: z.string() });

/** Adds `/demo-identity/personas`, `/demo-identity/token` and `/demo-identity/jwks.json`. */
export function addDemoIdentityRoutes(app: FastifyInstance, provider: DemoIdentityProvider): void {
  app.get("/demo-identity/personas", () =>
    provider.personas.map(({ name, titleSv, titleEn, description, claims }) => ({
      name,
      titleSv,
      titleEn,
      description,
      client: claims["clientKind"],
    })),
  );
  app.get("/demo-identity/jwks.json", () => provider.keySet);
  app.post("/demo-identity/token", async (request, reply) => {
    const body = tokenRequest.safeParse(request.body);
    const token = body.success ? await provider.issue(body.data.persona) : null;
    void reply.header("cache-control", "no-store");
    if (token === null) {
      const names = provider.personas.map(({ name }) => name).join(", ");
      return reply
        .code(400)
        .send({ error: "invalid_request", error_description: `Send {"persona": one of ${names}}.` });
    }
    return { access_token: token, token_type: "Bearer", expires_in: DEMO_TOKEN_SECONDS };
  });
}
