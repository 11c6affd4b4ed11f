import { isObject } from "../../openapi/json-pointer.ts";

/** An object of a HAR, as it came. */
export type Members = Record<string, unknown>;

/** A way in which exporters depart from HAR 1.2. */
export interface Quirk {
	/** As its file is called. */
	name: string;
	/** Who writes so. */
	exporters: string;
	/** The entry as HAR 1.2 has it; the same object where it has nothing of the quirk. */
	mend(entry: Members): Members;
}

/** An object with a member changed; the same object where that is none or stays as it is. */
export function withMember(holder: Members, name: string, change: (member: Members) => Members): Members {
	const before = holder[name];
	if (!isObject(before)) return holder;
	const after = change(before);
	return after === before ? holder : { ...holder, [name]: after };
}

/** An entry of which the request and the response are changed. */
export const inMessages = (entry: Members, change: (message: Members) => Members): Members =>
	withMember(withMember(entry, "request", change), "response", change);

/** An entry of which both bodies are changed. */
export const inBodies = (entry: Members, change: (body: Members) => Members): Members =>
	withMember(
		withMember(entry, "request", (request) => withMember(request, "postData", change)),
		"response",
		(response) => withMember(response, "content", change),
	);

/** An entry of which the lists of headers are changed. */
export const inHeaders = (entry: Members, change: (headers: unknown[]) => unknown[]): Members =>
	inMessages(entry, (message) => {
		const { headers } = message;
		if (!Array.isArray(headers)) return message;
		const changed = change(headers);
		return changed === headers ? message : { ...message, headers: changed };
	});
