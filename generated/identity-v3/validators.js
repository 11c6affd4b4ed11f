// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import * as keywords from "../../src/client/validation/keywords.ts";
import { validatorsOf } from "../../src/client/validation.ts";

const schemas = {
	CreateTokenResponse: { type: "object", required: ["token"], properties: { token: { $ref: "Token", closed: true } } },
	Token: {
		type: "object",
		required: ["methods", "user", "issued_at", "expires_at"],
		properties: {
			methods: { type: "array", items: { type: "string" } },
			user: {
				type: "object",
				properties: {
					id: { type: "string" },
					name: { type: "string" },
					domain: { $ref: "Named", closed: true },
					password_expires_at: { type: ["string", "null"] },
				},
				closed: true,
			},
			audit_ids: { type: "array", items: { type: "string" } },
			issued_at: { type: "string" },
			expires_at: { type: "string" },
			project: {
				type: "object",
				properties: { id: { type: "string" }, name: { type: "string" }, domain: { $ref: "Named", closed: true } },
				closed: true,
			},
			domain: { $ref: "Named", closed: true },
			is_domain: { type: "boolean" },
			roles: { type: "array", items: { $ref: "Named", closed: true } },
			catalog: { type: "array", items: { $ref: "Service", closed: true } },
		},
	},
	Named: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } },
	Service: {
		type: "object",
		properties: {
			id: { type: "string" },
			type: { type: "string" },
			name: { type: "string" },
			endpoints: {
				type: "array",
				items: {
					type: "object",
					properties: {
						id: { type: "string" },
						interface: { type: "string" },
						region: { type: "string" },
						region_id: { type: "string" },
						url: { type: "string" },
					},
					closed: true,
				},
			},
		},
	},
	IdentityFailure: {
		type: "object",
		required: ["error"],
		properties: {
			error: {
				type: "object",
				required: ["code", "message"],
				properties: {
					code: { type: "integer" },
					title: { type: "string" },
					message: { type: "string" },
					identity: { type: "object", properties: { methods: { type: "array", items: { type: "string" } } }, closed: true },
				},
				closed: true,
			},
		},
	},
	Page: { type: "string" },
	MethodFailure: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
};

const used = {
	$ref: keywords.$ref,
	closed: keywords.closed,
	items: keywords.items,
	properties: keywords.properties,
	required: keywords.required,
	type: keywords.type,
};

export const validators = /* @__PURE__ */ validatorsOf({ schemas, keywords: used }, {
	createToken: {
		201: { "application/json": { $ref: "CreateTokenResponse", closed: true } },
		400: { "application/json": { $ref: "IdentityFailure", closed: true } },
		401: { "application/json": { $ref: "IdentityFailure", closed: true } },
		403: { "application/json": { $ref: "IdentityFailure", closed: true } },
		404: { "application/json": { $ref: "IdentityFailure", closed: true }, "text/html": { $ref: "Page", closed: true } },
		405: { "application/json": { $ref: "MethodFailure", closed: true } },
		500: { "application/json": { $ref: "IdentityFailure", closed: true } },
		503: { "application/json": { $ref: "IdentityFailure", closed: true } },
	},
});
