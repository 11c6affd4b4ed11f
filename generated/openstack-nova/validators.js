// Generated from specs/openstack-nova by `npm run generate`; do not edit.
import * as keywords from "../../src/client/validation/keywords.ts";
import { validatorsOf } from "../../src/client/validation.ts";

const schemas = {
	CreateRemoteConsoleResponse: {
		type: "object",
		required: ["remote_console"],
		properties: { remote_console: { $ref: "RemoteConsole", closed: true } },
	},
	RemoteConsole: {
		type: "object",
		required: ["protocol", "type", "url"],
		properties: {
			protocol: { type: "string", known: ["vnc", "spice", "rdp", "serial", "mks"] },
			type: { type: "string", known: ["novnc", "xvpvnc", "spice-html5", "spice-direct", "rdp-html5", "serial", "webmks"] },
			url: { type: "string", pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" },
		},
	},
	BadRequest: { type: "object", required: ["badRequest"], properties: { badRequest: { $ref: "Fault", closed: true } } },
	Fault: {
		type: "object",
		required: ["code", "message"],
		properties: { code: { type: "integer" }, message: { type: "string" } },
	},
	IdentityError: {
		type: "object",
		required: ["error"],
		properties: {
			error: {
				type: "object",
				required: ["code", "title"],
				properties: { code: { type: "integer" }, title: { type: "string" }, message: { type: "string" } },
				closed: true,
			},
		},
	},
	Forbidden: { type: "object", required: ["forbidden"], properties: { forbidden: { $ref: "Fault", closed: true } } },
	ItemNotFound: { type: "object", required: ["itemNotFound"], properties: { itemNotFound: { $ref: "Fault", closed: true } } },
	UnknownPath: {
		type: "object",
		required: ["code"],
		properties: { code: { type: "string" }, title: { type: "string" }, message: { type: "string" } },
	},
	ComputeFault: { type: "object", required: ["computeFault"], properties: { computeFault: { $ref: "Fault", closed: true } } },
	ConflictingRequest: {
		type: "object",
		required: ["conflictingRequest"],
		properties: { conflictingRequest: { $ref: "Fault", closed: true } },
	},
	BadMediaType: { type: "object", required: ["badMediaType"], properties: { badMediaType: { $ref: "Fault", closed: true } } },
	NotImplemented: { type: "object", required: ["notImplemented"], properties: { notImplemented: { $ref: "Fault", closed: true } } },
	GetConsoleResponse: {
		type: "object",
		required: ["console"],
		properties: {
			console: {
				type: "object",
				required: ["type", "url"],
				properties: {
					type: { type: "string", known: ["novnc", "xvpvnc", "spice-html5", "rdp-html5", "serial"] },
					url: { type: "string", pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" },
				},
				closed: true,
			},
		},
	},
	ShowConsoleConnectionResponse: { type: "object", required: ["console"], properties: { console: { $ref: "ConsoleConnection", closed: true } } },
	ConsoleConnection: {
		type: "object",
		required: ["instance_uuid", "host", "port"],
		properties: {
			instance_uuid: { type: "string" },
			host: { type: "string" },
			port: { type: "integer" },
			tls_port: { type: ["integer", "null"] },
			internal_access_path: { type: ["string", "null"] },
		},
	},
	UnauthorizedFault: { type: "object", required: ["unauthorized"], properties: { unauthorized: { $ref: "Fault", closed: true } } },
};

const used = {
	$ref: keywords.$ref,
	anyOf: keywords.anyOf,
	closed: keywords.closed,
	known: keywords.known,
	pattern: keywords.pattern,
	properties: keywords.properties,
	required: keywords.required,
	type: keywords.type,
};

export const validators = /* @__PURE__ */ validatorsOf({ schemas, keywords: used }, {
	createRemoteConsole: {
		200: { "application/json": { $ref: "CreateRemoteConsoleResponse", closed: true } },
		400: { "application/json": { $ref: "BadRequest", closed: true } },
		401: { "application/json": { $ref: "IdentityError", closed: true } },
		403: { "application/json": { $ref: "Forbidden", closed: true } },
		404: { "application/json": { anyOf: [{ $ref: "ItemNotFound" }, { $ref: "UnknownPath" }], closed: true } },
		406: { "application/json": { $ref: "ComputeFault", closed: true } },
		409: { "application/json": { $ref: "ConflictingRequest", closed: true } },
		415: { "application/json": { $ref: "BadMediaType", closed: true } },
		500: { "application/json": { $ref: "ComputeFault", closed: true } },
		501: { "application/json": { $ref: "NotImplemented", closed: true } },
	},
	getConsoleByAction: {
		200: { "application/json": { $ref: "GetConsoleResponse", closed: true } },
		400: { "application/json": { $ref: "BadRequest", closed: true } },
		401: { "application/json": { $ref: "IdentityError", closed: true } },
		403: { "application/json": { $ref: "Forbidden", closed: true } },
		404: { "application/json": { $ref: "ItemNotFound", closed: true } },
		406: { "application/json": { $ref: "ComputeFault", closed: true } },
		409: { "application/json": { $ref: "ConflictingRequest", closed: true } },
		415: { "application/json": { $ref: "BadMediaType", closed: true } },
		500: { "application/json": { $ref: "ComputeFault", closed: true } },
		501: { "application/json": { $ref: "NotImplemented", closed: true } },
	},
	showConsoleConnectionInformation: {
		200: { "application/json": { $ref: "ShowConsoleConnectionResponse", closed: true } },
		400: { "application/json": { $ref: "BadRequest", closed: true } },
		401: { "application/json": { anyOf: [{ $ref: "IdentityError" }, { $ref: "UnauthorizedFault" }], closed: true } },
		403: { "application/json": { $ref: "Forbidden", closed: true } },
		404: { "application/json": { $ref: "ItemNotFound", closed: true } },
		406: { "application/json": { $ref: "ComputeFault", closed: true } },
		500: { "application/json": { $ref: "ComputeFault", closed: true } },
	},
});
