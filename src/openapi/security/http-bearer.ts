import { authorization, isHttp } from "./authorization.ts";
import type { SchemeType } from "./scheme-type.ts";

/** A token of any kind: https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
export const httpBearer: SchemeType = authorization("Bearer", { declaration: "http bearer", is: (scheme) => isHttp(scheme, "bearer") });
