// Generated from specs/zstack by `npm run generate`; do not edit.
import { hashes } from "../../src/client/log-in/hashes.ts";
import { type Credential, credentialOf, type LogIn, type LogInOptions } from "../../src/client/log-in/log-in.ts";
import type { Api } from "../../src/client/route.ts";
import type { ZstackClient } from "./client.ts";

const api = {
	schemes: {},
	routes: {
		logInByAccount: {
			method: "PUT",
			path: "/zstack/v1/accounts/login",
			body: "application/json",
			replies: {
				200: {},
				400: { body: "text" },
				404: { body: "text" },
				405: { body: "text" },
				429: { body: "text", retryable: true },
				500: { body: "text" },
				503: {},
			},
		},
	},
} as const satisfies Api;

const given: LogIn = {
	operation: "logInByAccount",
	credential: { pointer: "/inventory/uuid" },
	password: { pointer: "/logInByAccount/password", hash: hashes["sha-512"] },
	life: { issued: "/inventory/createDate", expires: "/inventory/expiredDate" },
};

/** The options of a client, without a credential, and what the operation needs, with the password as the user knows it. */
export type ZstackLogInOptions = LogInOptions<NonNullable<Parameters<ZstackClient["logInByAccount"]>[0]>>;

/** Logs in when a client first needs the credential, and again before it ends. Give the result to the `auth` of a client. */
export const logIn = (options: ZstackLogInOptions): Credential => credentialOf(api, given, options);
