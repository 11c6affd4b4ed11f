// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
import * as keywords from "../../src/client/validation/keywords.ts";
import { validatorsOf } from "../../src/client/validation.ts";

const schemas = {
	ShowServerRemoteConsoleResponse: {
		type: "object",
		required: ["remote_console"],
		properties: { remote_console: { $ref: "ServerRemoteConsole", closed: true } },
	},
	ServerRemoteConsole: {
		type: "object",
		required: ["type", "protocol", "url"],
		properties: {
			type: { type: "string", known: ["novnc"] },
			protocol: { type: "string", known: ["vnc"] },
			url: { type: "string", pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" },
		},
	},
	EcsError: {
		type: "object",
		required: ["error"],
		properties: {
			error: {
				type: "object",
				required: ["code"],
				properties: {
					code: { type: "string", minLength: 1 },
					message: { type: "string" },
					details: {
						type: "array",
						items: { type: "object", properties: { code: { type: "string" }, message: { type: "string" } }, closed: true },
					},
					encoded_authorization_message: { type: "string" },
				},
				closed: true,
			},
		},
	},
	Error: { anyOf: [{ $ref: "GatewayError" }, { $ref: "EcsError" }, { $ref: "BackendFault" }] },
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
	BackendFault: {
		type: "object",
		additionalProperties: true,
		not: {
			type: "object",
			properties: { error: {} },
			additionalProperties: {
				not: {
					type: "object",
					required: ["code", "message"],
					properties: { code: { type: "integer" }, message: { type: "string" } },
				},
			},
		},
	},
};

const used = {
	$ref: keywords.$ref,
	additionalProperties: keywords.additionalProperties,
	anyOf: keywords.anyOf,
	closed: keywords.closed,
	items: keywords.items,
	known: keywords.known,
	minLength: keywords.minLength,
	not: keywords.not,
	pattern: keywords.pattern,
	properties: keywords.properties,
	required: keywords.required,
	type: keywords.type,
};

export const validators = /* @__PURE__ */ validatorsOf({ schemas, keywords: used }, {
	showServerRemoteConsole: {
		200: { "application/json": { $ref: "ShowServerRemoteConsoleResponse", closed: true } },
		202: { "application/json": { $ref: "EcsError", closed: true } },
		400: { "application/json": { $ref: "Error", closed: true } },
		401: { "application/json": { $ref: "Error", closed: true } },
		403: { "application/json": { $ref: "Error", closed: true } },
		404: { "application/json": { $ref: "Error", closed: true } },
		405: { "application/json": { $ref: "GatewayError", closed: true } },
		413: { "application/json": { $ref: "GatewayError", closed: true } },
		414: { "application/json": { $ref: "GatewayError", closed: true } },
		429: { "application/json": { $ref: "Error", closed: true } },
		494: { "application/json": { $ref: "GatewayError", closed: true } },
		500: { "application/json": { $ref: "Error", closed: true } },
		502: { "application/json": { $ref: "GatewayError", closed: true } },
		503: { "application/json": { $ref: "Error", closed: true } },
		504: { "application/json": { $ref: "GatewayError", closed: true } },
	},
});
