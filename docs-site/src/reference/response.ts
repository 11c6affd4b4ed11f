import type { Link } from "../../../src/client/linked.ts";
import type { Poll } from "../../../src/client/route.ts";
import { draftLinks } from "../../../src/generate/links.ts";
import { draftPoll } from "../../../src/generate/poll.ts";
import { below, isObject } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { operationsOf } from "../operation.ts";
import { type ErrorRow, errorsOf } from "./error-row.ts";
import { refuseUnknown } from "./known.ts";
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
}

export function responseOf(contract: Contract, status: string, place: Place, prefix: string, shown: Map<string, string>): Response {
	const { pointer, value } = place;
	const id = `${prefix}${status}`;
	refuseUnknown(contract, place, "response");
	const operationIds = operationsOf(contract).map(({ operationId }) => operationId);
	const poll = draftPoll(contract, place, operationIds);
	return {
		...marksOf(value),
		status,
		id,
		isRetryable: value["x-retryable"] === true,
		isRefusal: value["x-outcome"] === "error" || !/^[123]/.test(status),
		expired: [value["x-credential-expired"] ?? []]
			.flat()
			.flatMap((mark) => (isObject(mark) && Array.isArray(mark.values) ? mark.values.map(String) : [])),
		headers: membersOf(contract, value.headers, below(pointer, "headers")).map(([name, header]) =>
			describedMember(contract, header, name, `${id}.${name}`),
		),
		content: contentOf(contract, place, id, shown),
		errors: errorsOf(value, id),
		links: draftLinks(contract, place),
		...(poll === undefined ? {} : { poll }),
	};
}
