import type { Link } from "../../../src/client/console-link/linked.ts";
import { below, isObject, type JsonObject } from "../../../src/openapi/document.ts";
import { requestBodyOf, responsesOf } from "../../../src/openapi/operations.ts";
import { follow, membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { type Operation, operationsAt } from "../operation.ts";
import { matchingWords, withAccepted } from "./accepted.ts";
import { type DocumentReference, documentReferencesOf, linkedReference } from "./document-reference.ts";
import { type Marks, marksOf } from "./marks.ts";
import { contentOf, type MediaType } from "./media-type.ts";
import type { Member } from "./member.ts";
import { type ParameterGroup, parameterGroups } from "./parameter.ts";
import { inReadingOrder } from "./replies.ts";
import { type Response, responseOf } from "./response.ts";
import { type Scheme, securityOf } from "./security.ts";
import { type Server, serversOf } from "./server.ts";
import { type State, statesOf } from "./states.ts";

/** What a page says of an operation. Anchors are the same in every language. */
export interface OperationPage extends Marks {
	operation: Operation<Contract>;
	/** Where its anchors begin: empty, or a web hook's name. */
	prefix: string;
	/** The vendor's name for it. */
	title: string;
	/** What it does, in a few words. */
	gist: string;
	tags: string[];
	execution: string;
	discrepancies: Discrepancy[];
	servers: Server[];
	/** Each alternative is a list of schemes that go together; no alternative: no credential. */
	security: Scheme[][];
	parameters: ParameterGroup[];
	body?: Marks & { required: boolean; content: MediaType[] };
	responses: Response[];
	/** What opens the console that a reply gives. */
	consoleLinks: Link[];
	/** How long the token lives, in a few words. */
	tokenLife?: string;
	/** A successful reply always holds a secret. */
	holdsSecret: boolean;
	webHooks: { expression: string; page: OperationPage }[];
	/** What the mock can be asked to be. */
	states: State[];
}

/** Where a document and the servers disagree. The texts and the references are Markdown. */
export interface Discrepancy {
	says: string;
	does: string;
	references: string[];
	/** What a client has to do, in one line, where the difference breaks one that does not know it. */
	trap?: string;
	/** The doctor can ask a server which of the two it does. */
	isTold: boolean;
}

/** `shown` has the components that the page shows already, with their anchors. Throws, with file and line, where the contract has what a page cannot show. */
export function operationPage(operation: Operation<Contract>, prefix = "", shown = new Map<string, string>()): OperationPage {
	const { contract, item, place } = operation;
	const { value } = place;
	const marks = marksOf(value);
	const body = bodyOf(contract, place, prefix, shown);
	const written = responsesOf(contract, place).map(([status, response]) => responseOf(contract, status, response, prefix, shown));
	const responses = inReadingOrder(written, usualStatus(value));
	return {
		operation,
		prefix,
		...namedBy(String(value.summary ?? operation.operationId)),
		...marks,
		// What is said of a path is said of each of its operations.
		description: [
			withAccepted(marks.description, "operation", value, contract),
			...matchingWords(contract, operation.method, value),
			...[item.value.summary, item.value.description].filter((text) => typeof text === "string"),
		]
			.filter((text) => text !== "")
			.join("\n\n"),
		tags: (Array.isArray(value.tags) ? value.tags : []).map(String),
		execution: String(value["x-execution"] ?? "sync"),
		discrepancies: discrepanciesOf(value, documentReferencesOf(contract.document)),
		servers: serversOf(operation),
		security: securityOf(contract, place),
		parameters: parameterGroups(operation, prefix),
		...body,
		responses,
		consoleLinks: responses.find(({ links }) => links.length > 0)?.links ?? [],
		states: statesOf(operation),
		...(value["x-token-life"] === undefined ? {} : { tokenLife: String(value["x-token-life"]) }),
		holdsSecret: responses.some(({ isRefusal, content }) => !isRefusal && content.some(({ schema }) => hasSecret(schema))),
		webHooks: callbacksOf(contract, place).flatMap(([name, expression, at]) => webHooksAt(contract, name, expression, at, prefix, shown)),
	};
}

/** The callbacks of an operation, each with the expression of its URL. */
function callbacksOf(contract: Contract, { pointer, value }: Place): [name: string, expression: string, item: Place][] {
	return membersOf(contract, value.callbacks, below(pointer, "callbacks")).flatMap(([name, callback]) =>
		Object.entries(callback.value)
			.filter(([expression]) => !expression.startsWith("x-"))
			.map(([expression, item], index): [string, string, Place] => [
				index === 0 ? name : `${name}-${index + 1}`,
				expression,
				follow(contract, item, below(callback.pointer, expression)),
			]),
	);
}

/** The pages of the operations of a path item that the server calls. */
function webHooksAt(
	contract: Contract,
	name: string,
	expression: string,
	item: Place,
	prefix: string,
	shown: Map<string, string>,
): OperationPage["webHooks"] {
	return operationsAt(contract, expression, item).map((hook, index) => {
		const { summary, operationId } = hook.place.value;
		const page = operationPage(hook, `${prefix}${name}${index === 0 ? "" : `-${hook.method.toLowerCase()}`}.`, shown);
		return { expression, page: { ...page, title: String(summary ?? operationId ?? name) } };
	});
}

/** What the server calls without having been asked by a request: https://spec.openapis.org/oas/v3.1.1#oas-webhooks */
export function webhooksOf(contract: Contract): OperationPage["webHooks"] {
	const shown = new Map<string, string>();
	return membersOf(contract, contract.document.webhooks, "/webhooks").flatMap(([name, item]) =>
		webHooksAt(contract, name, name, item, "", shown),
	);
}

function discrepanciesOf({ "x-discrepancies": list }: JsonObject, known: DocumentReference[]): OperationPage["discrepancies"] {
	return (Array.isArray(list) ? list : []).filter(isObject).map(({ says, does, refs, trap, told }) => ({
		says: String(says),
		does: String(does),
		references: [refs ?? []].flat().map((reference) => linkedReference(String(reference), known)),
		...(trap === undefined ? {} : { trap: String(trap) }),
		isTold: told !== undefined,
	}));
}

/** The vendor's name for an operation. */
export const nameOf = ({ operationId, place: { value } }: Pick<Operation, "operationId" | "place">): string =>
	namedBy(String(value.summary ?? operationId)).title;

/** A summary may begin with the vendor's name, before a colon. */
function namedBy(summary: string): { title: string; gist: string } {
	const [, title = summary, gist = ""] = /^([^:：]{1,60})(?:: |：)(.+)$/s.exec(summary) ?? [];
	return { title, gist: gist.charAt(0).toUpperCase() + gist.slice(1) };
}

/** What the mock answers to a right request, as the known servers do. */
function usualStatus({ "x-mock": mock }: JsonObject): string | undefined {
	const usual = isObject(mock) && isObject(mock.default) ? mock.default.status : undefined;
	return usual === undefined ? undefined : String(usual);
}

function bodyOf(contract: Contract, operation: Place, prefix: string, shown: Map<string, string>): Pick<OperationPage, "body"> {
	const body = requestBodyOf(contract, operation);
	if (body === undefined) return {};
	const marks = marksOf(body.value);
	const description = withAccepted(marks.description, "requestBody", body.value, contract);
	const content = contentOf(contract, body, `${prefix}body`, shown);
	return { body: { ...marks, description, required: body.value.required === true, content } };
}

/** What a caller can count on. */
const hasSecret = ({ members, alternatives }: Member): boolean =>
	[...members, ...alternatives].some((member) => (member.isSecret && member.required) || hasSecret(member));
