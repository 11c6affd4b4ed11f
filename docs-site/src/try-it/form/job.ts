import type { Poll } from "../../../../client/route.ts";
import { draftPoll } from "../../../../scripts/generate/poll.ts";
import { below, isObject, membersOf, type Place, type Spec } from "../../../../scripts/generate/spec.ts";
import { operationOf } from "../../operation.ts";
import { parametersOf } from "./parameter.ts";

/** Where the result of an operation is, by the link with `x-poll` of one of its responses. */
export interface Job extends Poll {
	/** The status that announces it. */
	status: number;
	/** Upper case. */
	method: string;
	path: string;
	/** The names of the schemes of each alternative. */
	alternatives: string[][];
	/** Whoever knows the job's id can read its result. */
	secret?: true;
}

export function jobOf(spec: Spec, { pointer, value }: Place): Job | undefined {
	const ids = membersOf(spec, spec.document.paths, "/paths").flatMap(([, item]) =>
		Object.values(item.value).flatMap((operation) => (isObject(operation) ? [String(operation.operationId)] : [])),
	);
	const responses = membersOf(spec, value.responses, below(pointer, "responses")).filter(([status]) => !status.startsWith("x-"));
	for (const [status, response] of responses) {
		const poll = draftPoll(spec, response, ids);
		if (poll === undefined) continue;
		const operation = operationOf(spec, poll.operation);
		const { method, path } = operation;
		const { security = spec.document.security } = operation.place.value;
		const { secret } = parametersOf(spec, operation).find(({ name }) => name === poll.parameter) ?? {};
		const alternatives = [security ?? []].flat().filter(isObject).map(Object.keys);
		return { ...poll, status: Number(status), method, path, alternatives, ...(secret && { secret }) };
	}
	return undefined;
}
