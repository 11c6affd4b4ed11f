// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import { type Credential, credentialOf, type LogIn, type LogInOptions } from "../../src/client/log-in/log-in.ts";
import type { Api } from "../../src/client/route.ts";
import type { IdentityV3Client } from "./client.ts";

const api = {
	schemes: {},
	routes: {
		createToken: {
			method: "POST",
			path: "/v3/auth/tokens",
			body: "application/json",
			replies: { 201: {}, 400: {}, 401: {}, 403: {}, 404: { body: "either" }, 405: {}, 500: {}, 503: {} },
		},
	},
} as const satisfies Api;

const given: LogIn = {
	operation: "createToken",
	credential: { header: "X-Subject-Token" },
	password: { pointer: "/auth/identity/password/user/password" },
	life: { issued: "/token/issued_at", expires: "/token/expires_at" },
};

/** The options of a client, without a credential, and what the operation needs, with the password as the user knows it. */
export type IdentityV3LogInOptions = LogInOptions<NonNullable<Parameters<IdentityV3Client["createToken"]>[0]>>;

/** Logs in when a client first needs the credential, and again before it ends. Give the result to the `auth` of a client. */
export const logIn = (options: IdentityV3LogInOptions): Credential => credentialOf(api, given, options);
