export * from "./gateway.js";
export * from "./identity/demo/provider.js";
export * from "./identity/identity.js";
export * from "./identity/jwt.js";
export * from "./program.js";
export * from "./sandbox/routes.js";
export * from "./settings.js";
export * from "./transport/http.js";
