import { authorization } from "./authorization.ts";
import type { SchemeType } from "./scheme-type.ts";

/** An access token of an OpenID provider. It is sent like any bearer token: https://openid.net/specs/openid-connect-core-1_0.html#UserInfoRequest */
export const openIdConnect: SchemeType = authorization("Bearer", {
	declaration: "openIdConnect",
	is: ({ type }) => type === "openIdConnect",
});
