import type { Link } from "../../../src/client/console-link/linked.ts";
import type { Poll } from "../../../src/client/route.ts";
import { apiResponse } from "../../../src/generate/model/api-model.ts";
import { responseOf as readResponse } from "../../../src/generate/model/message.ts";
import { below } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { modelOf } from "../model.ts";
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
	const operationIds = modelOf(contract).operations.map(({ operationId }) => operationId);
	const { outcome, retryable, expired = {}, links, poll } = apiResponse(contract, readResponse(contract, status, place), operationIds);
	return {
		...marksOf(value),
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
	};
}
