import { isObject, type Json } from "../openapi/document.ts";
import { hasPath } from "../openapi/servers.ts";
import { isAnnotation } from "./annotations.ts";
import type { Difference } from "./difference.ts";
import { extensions, unknownExtension } from "./extensions.ts";
import type { Level } from "./level.ts";

/**
 * The level of a difference that `redocly diff` does not report. Major: clients or servers that kept the contract may break. Minor: more is
 * accepted, or more is promised. Patch: only text for readers changed. A difference without a rule is minor.
 */
export function rate(difference: Difference): { level: Level; why?: string } {
	const { kind, member, child, before, after, negated } = difference;
	if (child === undefined && isAnnotation(kind, member)) return { level: "patch" };
	if (child === undefined && member.startsWith("x-")) return extensions[member]?.(before, after) ?? unknownExtension;
	if (negated) return { level: "major", why: "in a schema that must not hold, or that chooses another, less is more" };
	const rule = rules[`${kind}.${child ?? member}`];
	return rule?.(difference) ?? { level: "minor" };
}

type Rule = (difference: Difference) => { level: Level; why?: string } | undefined;

const rules: Record<string, Rule> = {
	"document.jsonSchemaDialect": () => ({ level: "major", why: "every schema is read by other rules" }),
	"document.server": server,
	"pathItem.server": server,
	"operation.server": server,
	"variable.enum": ({ before, after }) =>
		lost(before, after).length > 0 ? { level: "major", why: "a server is no longer named" } : undefined,
	"operation.requestBody": ({ after, direction }) =>
		direction === "request" && isObject(after) && after.required === true ? { level: "major", why: "requests had no body" } : undefined,
	"operation.response": success,
	"operation.parameter": ({ after, direction }) =>
		direction === "response" && after === undefined ? { level: "major", why: "calls no longer have it" } : undefined,
	"callback.pathItem": ({ after }) => (after === undefined ? { level: "major", why: "the server no longer calls it" } : undefined),
	"response.mediaType": alternative,
	"requestBody.mediaType": alternative,
	"response.link": ({ before, after }) =>
		[before, after].some((link) => isObject(link) && link["x-poll"] !== undefined)
			? { level: "major", why: "the client follows a job, or no longer" }
			: undefined,
	"parameter.name": ({ before, after, holders }) =>
		String(before).toLowerCase() === String(after).toLowerCase() && holders[1].value.in === "header"
			? { level: "patch" }
			: { level: "major", why: "the client's user gives it by its name" },
	"header.required": absence,
	"parameter.required": absence,
	"requestBody.required": absence,
	"parameter.mediaType": () => ({ level: "major", why: "its value is written otherwise" }),
	"parameter.schema": narrowing,
	"header.schema": narrowing,
	"mediaType.schema": narrowing,
	"mediaType.encoding": encoding,
	"encoding.contentType": encoding,
	"encoding.style": encoding,
	"encoding.explode": encoding,
	"encoding.allowReserved": encoding,
	"encoding.header": encoding,
	"mediaType.example": named,
	"parameter.example": named,
	"header.example": named,
	"schema.default": ({ before, direction }) =>
		before !== undefined && direction === "request" ? { level: "major", why: "who leaves it out gets something else" } : undefined,
	"schema.readOnly": ({ after }) => (after === true ? { level: "major", why: "requests no longer have it" } : undefined),
	"schema.writeOnly": ({ after }) => (after === true ? { level: "major", why: "replies no longer have it" } : undefined),
	"schema.minContains": incomparable,
	"schema.maxContains": incomparable,
	"schema.schema": ({ steps }) => (steps.at(-2) === "patternProperties" ? incomparable() : undefined),
	"schema.anyOf": ({ wrapped, direction, after }) =>
		wrapped && (direction === "response") === (after !== undefined)
			? { level: "major", why: direction === "response" ? "replies may be something else" : "requests may no longer be something else" }
			: undefined,
};

function incomparable(): ReturnType<Rule> {
	return { level: "major", why: "whether it allows less cannot be told" };
}

/** Without servers of its own, an operation has those around it, and a document has only `/`. */
function server({ kind, holders, after }: Difference): ReturnType<Rule> {
	if (after === undefined) return { level: "major", why: "calls no longer reach it" };
	const { servers = [] } = holders[0].value;
	const isFirst = Array.isArray(servers) && servers.length === 0;
	const isElsewhere = kind !== "document" || (isObject(after) && hasPath(String(after.url)));
	return isFirst && isElsewhere ? { level: "major", why: "calls go to another path or host" } : undefined;
}

/** A schema was added or removed as a whole; redocly diff has no rule for that. */
function narrowing({ direction, after, child }: Difference): ReturnType<Rule> {
	if (child === undefined || (direction === "request") !== (after !== undefined)) return undefined;
	return { level: "major", why: direction === "request" ? "anything was accepted" : "anything may come" };
}

function encoding({ direction }: Difference): ReturnType<Rule> {
	return direction === "request" ? { level: "major", why: "bodies are written otherwise" } : undefined;
}

/** A part of a response that was required and is now optional. */
function absence({ before, direction }: Difference): ReturnType<Rule> {
	return direction === "response" && before === true ? { level: "major", why: "it may be absent" } : undefined;
}

/** To a client, an unknown status is an error. A new success status, however, is taken for the result. */
function success({ before, member, after, direction }: Difference): ReturnType<Rule> {
	const succeeds = /^2/.test(member) && !(isObject(after) && after["x-outcome"] === "error");
	return direction === "response" && before === undefined && succeeds
		? { level: "major", why: "a success comes with another result" }
		: undefined;
}

function alternative({ holders, before, direction }: Difference): ReturnType<Rule> {
	const { content } = holders[0].value;
	const others = isObject(content) && Object.keys(content).length > 0;
	return direction === "response" && before === undefined && others ? { level: "major", why: "a body may be of another type" } : undefined;
}

/** Examples are documentation, except for their names: tests ask the mock for an example by name. */
function named({ after }: Difference): ReturnType<Rule> {
	return after === undefined ? { level: "minor", why: "the mock no longer has it" } : { level: "patch" };
}

const lost = (before: Json | undefined, after: Json | undefined): Json[] =>
	Array.isArray(before) ? before.filter((value) => !(Array.isArray(after) && after.includes(value))) : [];
