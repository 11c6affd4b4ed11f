import { authorization } from "./authorization.ts";
import type { SchemeType } from "./scheme-type.ts";

/** An access token. The exchange does not show how a caller gets one: https://spec.openapis.org/oas/v3.1.1#oauth-flows-object */
export const oauth2: SchemeType = authorization("Bearer", { declaration: "oauth2", is: ({ type }) => type === "oauth2" });
