import type { Link } from "../../client/console-link/linked.ts";
import { below, isObject, type JsonObject, type Spec } from "../../openapi/document.ts";
import type { Place } from "../../openapi/resolve.ts";
import { requirementsOf, type SecurityScheme, schemesOf, sendable } from "../../openapi/security/requirements.ts";
import type { ContractModel } from "./contract-model.ts";
import { linksOf } from "./links.ts";
import type { ResponseModel } from "./message.ts";
import type { OperationModel } from "./operation.ts";
import { type PollModel, pollOf } from "./poll.ts";
import { sensitivePointers } from "./sensitive-names.ts";

/** Everything a spec says about its API: the contract model, and the parts that only clients, recorder, docs and mock read. */
export interface ApiModel extends ContractModel {
	/** The spec with its examples' files inside. */
	bundled: JsonObject;
	/** The schemes of known types, even if no operation needs them. */
	securitySchemes: SecurityScheme[];
	operations: ApiOperation[];
}

export interface ApiOperation extends OperationModel {
	/** `x-sensitive-data`: pointers into its exchanges. */
	secrets: string[];
	/** The names of the schemes of each alternative that a client can send. */
	sendable: string[][];
	responses: ApiResponse[];
}

export interface ApiResponse extends ResponseModel {
	/** `x-retryable` */
	retryable: boolean;
	/** `x-credential-expired`: pointers into the body, each with the values that mean an expired credential. */
	expired?: Record<string, string[]>;
	/** `x-poll` of the link to the job that the response announces. */
	poll?: PollModel;
	/** `x-console-link` */
	links: Link[];
}

export function apiModel(contract: ContractModel, bundled: JsonObject): ApiModel {
	const { spec, operations } = contract;
	const operationIds = operations.map(({ operationId }) => operationId);
	return {
		...contract,
		bundled,
		securitySchemes: schemesOf(spec),
		operations: operations.map((operation) => ({
			...operation,
			secrets: sensitivePointers(spec, operation),
			sendable: sendable(requirementsOf(spec, operation.place).alternatives).map((schemes) => schemes.map(({ scheme }) => scheme)),
			responses: operation.responses.map((response) => apiResponse(spec, response, operationIds)),
		})),
	};
}

/** A response with the parts that only clients, docs and mock read. */
export function apiResponse(spec: Spec, response: ResponseModel, operationIds: string[]): ApiResponse {
	const { place } = response;
	const expired = expiredIn(spec, place);
	const poll = pollOf(spec, place, operationIds);
	return {
		...response,
		retryable: place.value["x-retryable"] === true,
		...(expired && { expired }),
		...(poll && { poll }),
		links: linksOf(spec, place),
	};
}

function expiredIn(spec: Spec, { pointer, value }: Place): ApiResponse["expired"] {
	if (value["x-credential-expired"] === undefined) return undefined;
	const marks = [value["x-credential-expired"]].flat().map((mark) => {
		const { pointer: to, values } = isObject(mark) ? mark : {};
		if (typeof to !== "string" || !Array.isArray(values))
			throw spec.error(below(pointer, "x-credential-expired"), "expected a pointer and the values that mean it");
		return [to, values.map(String)] as const;
	});
	return Object.fromEntries(marks);
}
