// Generated from specs/zstack by `npm run generate`; do not edit.
import * as keywords from "../../src/client/validation/keywords.ts";
import { validatorsOf } from "../../src/client/validation.ts";

const schemas = {
	VmConsoleAddress: {
		type: "object",
		required: ["port"],
		properties: {
			hostIp: { type: "string", minLength: 1 },
			port: { type: "integer", minimum: 0, maximum: 65535 },
			protocol: { type: "string", known: ["vnc", "spice", "vncAndSpice"] },
			path: { type: "string" },
			vdiPortInfo: {
				type: "object",
				properties: {
					vncPort: { type: "integer", minimum: 0, maximum: 65535 },
					spicePort: { type: "integer", minimum: 0, maximum: 65535 },
					spiceTlsPort: { type: "integer", minimum: 0, maximum: 65535 },
					spiceTls: { type: "boolean" },
				},
				closed: true,
			},
			success: { type: "boolean", const: true },
			error: { anyOf: [{ $ref: "ErrorCode" }, { type: "null" }], closed: true },
			schema: { $ref: "JsonSchema", closed: true },
		},
	},
	ErrorCode: {
		type: "object",
		required: ["code"],
		properties: {
			code: { type: "string", minLength: 1 },
			description: { type: "string" },
			details: { type: "string" },
			elaboration: { type: ["string", "null"] },
			opaque: { type: ["object", "null"], additionalProperties: true },
			cause: { anyOf: [{ $ref: "ErrorCode" }, { type: "null" }], closed: true },
			messages: { type: "object", additionalProperties: true },
			cost: { type: "string" },
			location: { type: "string" },
			causes: { type: "array", items: { $ref: "ErrorCode", closed: true } },
		},
	},
	JsonSchema: { type: "object", additionalProperties: { type: "string" } },
	FailureText: { type: "string", minLength: 1 },
	ContainerPage: { type: "string", minLength: 1 },
	ExceptionText: { type: "string" },
	Failure: {
		type: "object",
		required: ["error"],
		properties: { error: { $ref: "ErrorCode", closed: true }, schema: { $ref: "JsonSchema", closed: true } },
	},
	ConsoleAccess: {
		type: "object",
		required: ["inventory"],
		properties: {
			inventory: { $ref: "ConsoleInventory", closed: true },
			success: { type: "boolean", const: true },
			error: { anyOf: [{ $ref: "ErrorCode" }, { type: "null" }], closed: true },
			schema: { $ref: "JsonSchema", closed: true },
		},
	},
	ConsoleInventory: {
		type: "object",
		required: ["scheme", "hostname", "port", "token"],
		properties: {
			scheme: { type: "string", minLength: 1, known: ["http", "wss"] },
			targetScheme: { type: "string", known: ["vnc", "http", "wss"] },
			hostname: { type: "string", minLength: 1 },
			port: { type: "integer", minimum: 1, maximum: 65535 },
			token: { type: "string", minLength: 1 },
			version: { type: "string" },
			expiredDate: { type: "string" },
		},
	},
	JobAccepted: {
		type: "object",
		required: ["location"],
		properties: {
			location: { type: "string", pattern: "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$" },
			apiTimeout: { type: "integer", minimum: 0 },
		},
	},
	JobRunning: { type: "object", properties: { location: { type: "string" }, apiTimeout: { type: "integer" } } },
	LogInReply: {
		type: "object",
		required: ["inventory"],
		properties: { inventory: { $ref: "Session", closed: true }, success: { type: "boolean", const: true } },
	},
	Session: {
		type: "object",
		required: ["uuid"],
		properties: {
			uuid: { type: "string", minLength: 1 },
			accountUuid: { type: "string" },
			userUuid: { type: "string" },
			expiredDate: { type: "string" },
			createDate: { type: "string" },
		},
	},
};

const used = {
	$ref: keywords.$ref,
	additionalProperties: keywords.additionalProperties,
	anyOf: keywords.anyOf,
	closed: keywords.closed,
	const: keywords.const,
	items: keywords.items,
	known: keywords.known,
	maximum: keywords.maximum,
	minLength: keywords.minLength,
	minimum: keywords.minimum,
	pattern: keywords.pattern,
	properties: keywords.properties,
	required: keywords.required,
	type: keywords.type,
};

export const validators = /* @__PURE__ */ validatorsOf({ schemas, keywords: used }, {
	getVmConsoleAddress: {
		200: { "application/json": { $ref: "VmConsoleAddress", closed: true } },
		400: { "text/plain": { $ref: "FailureText", closed: true }, "text/html": { $ref: "ContainerPage", closed: true } },
		403: { "text/plain": { $ref: "FailureText", closed: true } },
		404: { "text/plain": { $ref: "FailureText", closed: true }, "text/html": { $ref: "ContainerPage", closed: true } },
		405: { "text/html": { $ref: "ContainerPage", closed: true } },
		429: { "text/plain": { $ref: "FailureText", closed: true } },
		500: { "text/plain": { $ref: "ExceptionText", closed: true } },
		503: { "application/json": { $ref: "Failure", closed: true } },
	},
	requestConsoleAccess: {
		200: { "application/json": { $ref: "ConsoleAccess", closed: true } },
		202: { "application/json": { $ref: "JobAccepted", closed: true } },
		400: { "text/plain": { $ref: "FailureText", closed: true }, "text/html": { $ref: "ContainerPage", closed: true } },
		403: { "text/plain": { $ref: "FailureText", closed: true } },
		404: { "text/plain": { $ref: "FailureText", closed: true }, "text/html": { $ref: "ContainerPage", closed: true } },
		405: { "text/html": { $ref: "ContainerPage", closed: true } },
		429: { "text/plain": { $ref: "FailureText", closed: true } },
		500: { "text/plain": { $ref: "ExceptionText", closed: true } },
		503: { "application/json": { $ref: "Failure", closed: true } },
	},
	getApiJob: {
		200: { "application/json": { $ref: "ConsoleAccess", closed: true } },
		202: { "application/json": { $ref: "JobRunning", closed: true } },
		400: { "text/html": { $ref: "ContainerPage", closed: true } },
		404: { "text/plain": { $ref: "FailureText", closed: true }, "text/html": { $ref: "ContainerPage", closed: true } },
		405: { "text/plain": { $ref: "FailureText", closed: true }, "text/html": { $ref: "ContainerPage", closed: true } },
		429: { "text/plain": { $ref: "FailureText", closed: true } },
		500: { "text/plain": { $ref: "ExceptionText", closed: true } },
		503: { "application/json": { $ref: "Failure", closed: true } },
	},
	logInByAccount: {
		200: { "application/json": { $ref: "LogInReply", closed: true } },
		400: { "text/html": { $ref: "ContainerPage", closed: true } },
		404: { "text/plain": { $ref: "FailureText", closed: true }, "text/html": { $ref: "ContainerPage", closed: true } },
		405: { "text/html": { $ref: "ContainerPage", closed: true } },
		429: { "text/plain": { $ref: "FailureText", closed: true } },
		500: { "text/plain": { $ref: "ExceptionText", closed: true } },
		503: { "application/json": { $ref: "Failure", closed: true } },
	},
});
