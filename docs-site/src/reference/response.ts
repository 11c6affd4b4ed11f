import type { Link } from "../../../src/client/console-link/linked.ts";
import type { Poll } from "../../../src/client/route.ts";
import { apiResponse } from "../../../src/generate/model/api-model.ts";
import { responseOf as readResponse } from "../../../src/generate/model/message.ts";
import { below, isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { modelOf } from "../model.ts";
import type { Bound } from "./bounds.ts";
import { type ErrorRow, errorsOf } from "./error-row.ts";
import { type Marks, marksOf } from "./marks.ts";
import { contentOf, type MediaType } from "./media-type.ts";
import type { Member } from "./member.ts";
import { describedMember } from "./parameter.ts";

export interface Response extends Marks {
	status: string;
	id: string;
	isRetryable: boolean;
	isRefusal: boolean;
	/** The values that mean "renew the credential". */
	expired: string[];
	headers: Member[];
	content: MediaType[];
	errors: ErrorRow[];
	/** What opens the console that it gives. */
	links: Link[];
	/** The job that it announces. */
	poll?: Poll;
	/** What may be called next with its values: https://spec.openapis.org/oas/v3.1.1#link-object */
	nextCalls: NextCall[];
}

export interface NextCall {
	name: string;
	/** The `operationId`, or a reference to an operation elsewhere. */
	operation: string;
	/** Markdown. */
	description: string;
	/** What stands for each of its parameters, its body and its server. */
	values: Bound[];
}

export function responseOf(contract: Contract, status: string, place: Place, prefix: string, shown: Map<string, string>): Response {
	const { pointer, value } = place;
	const id = `${prefix}${status}`;
	const operationIds = modelOf(contract).operations.map(({ operationId }) => operationId);
	const { outcome, retryable, expired = {}, links, poll } = apiResponse(contract, readResponse(contract, status, place), operationIds);
	const { description, ...marks } = marksOf(value);
	return {
		...marks,
		description: [...(typeof value.summary === "string" ? [value.summary] : []), description].filter((text) => text !== "").join("\n\n"),
		status,
		id,
		isRetryable: retryable,
		isRefusal: outcome === "error" || !/^[123]/.test(status),
		expired: Object.values(expired).flat(),
		headers: membersOf(contract, value.headers, below(pointer, "headers")).map(([name, header]) =>
			describedMember(contract, header, name, `${id}.${name}`),
		),
		content: contentOf(contract, place, id, shown),
		errors: errorsOf(value, id),
		links,
		...(poll && { poll }),
		nextCalls: membersOf(contract, value.links, below(pointer, "links")).map(([name, link]) => nextCall(name, link.value)),
	};
}

function nextCall(name: string, { operationId, operationRef, description = "", parameters, requestBody, server }: JsonObject): NextCall {
	const values = Object.entries(isObject(parameters) ? parameters : {});
	const body: [string, Json][] = requestBody === undefined ? [] : [["body", requestBody]];
	const url: [string, Json][] = isObject(server) ? [["server", server.url ?? ""]] : [];
	return {
		name,
		operation: String(operationId ?? operationRef),
		description: String(description),
		values: [...values, ...body, ...url].map(([keyword, value]) => ({
			keyword,
			argument: typeof value === "string" ? value : JSON.stringify(value),
		})),
	};
}
