// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
import * as keywords from "../../src/client/validation/keywords.ts";
import { validatorsOf } from "../../src/client/validation.ts";

const schemas = {
	ShowRemoteConsoleResponse: {
		type: "object",
		required: ["url"],
		properties: { url: { type: "string", pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" } },
	},
	Error: { anyOf: [{ $ref: "GatewayError" }, { $ref: "CloudDcError" }] },
	GatewayError: {
		type: "object",
		required: ["error_code"],
		properties: {
			error_code: { type: "string", minLength: 1 },
			error_msg: { type: "string" },
			request_id: { type: "string" },
			encoded_authorization_message: { type: "string" },
		},
	},
	CloudDcError: {
		type: "object",
		required: ["error_code"],
		properties: {
			error_code: { type: "string", minLength: 1 },
			error_msg: { type: "string" },
			encoded_authorization_message: { type: "string" },
		},
	},
	ThrottlingError: { anyOf: [{ $ref: "GatewayError" }, { $ref: "CloudDcError" }, { $ref: "ThrottlingText" }] },
	ThrottlingText: { type: "string" },
};

const used = {
	$ref: keywords.$ref,
	anyOf: keywords.anyOf,
	closed: keywords.closed,
	minLength: keywords.minLength,
	pattern: keywords.pattern,
	properties: keywords.properties,
	required: keywords.required,
	type: keywords.type,
};

export const validators = /* @__PURE__ */ validatorsOf({ schemas, keywords: used }, {
	showRemoteConsole: {
		200: { "application/json": { $ref: "ShowRemoteConsoleResponse", closed: true } },
		400: { "application/json": { $ref: "Error", closed: true } },
		401: { "application/json": { $ref: "Error", closed: true } },
		403: { "application/json": { $ref: "Error", closed: true } },
		404: { "application/json": { $ref: "Error", closed: true } },
		405: { "application/json": { $ref: "GatewayError", closed: true } },
		413: { "application/json": { $ref: "GatewayError", closed: true } },
		414: { "application/json": { $ref: "GatewayError", closed: true } },
		429: {
			"application/json": { $ref: "ThrottlingError", closed: true },
			"text/plain": { $ref: "ThrottlingText", closed: true },
		},
		494: { "application/json": { $ref: "GatewayError", closed: true } },
		500: { "application/json": { $ref: "Error", closed: true } },
		502: { "application/json": { $ref: "GatewayError", closed: true } },
		503: { "application/json": { $ref: "GatewayError", closed: true } },
		504: { "application/json": { $ref: "GatewayError", closed: true } },
	},
});
