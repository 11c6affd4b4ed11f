import { isObject } from "../../openapi/json-pointer.ts";

/** An object of a HAR, as exported. */
export type Members = Record<string, unknown>;

/** A way in which exporters depart from HAR 1.2. */
export interface Quirk {
	/** The same as its file name. */
	name: string;
	/** The programs that write this. */
	exporters: string;
	/** Returns the entry without the quirk. Returns the same object if it does not have the quirk. */
	mend(entry: Members): Members;
}

/** Changes a member that is an object. Returns the same holder if there is no such member, or if it stays the same. */
export function withMember(holder: Members, name: string, change: (member: Members) => Members): Members {
	const before = holder[name];
	if (!isObject(before)) return holder;
	const after = change(before);
	return after === before ? holder : { ...holder, [name]: after };
}

/** Changes the request and the response of an entry. */
export const inMessages = (entry: Members, change: (message: Members) => Members): Members =>
	withMember(withMember(entry, "request", change), "response", change);

/** Changes both bodies of an entry. */
export const inBodies = (entry: Members, change: (body: Members) => Members): Members =>
	withMember(
		withMember(entry, "request", (request) => withMember(request, "postData", change)),
		"response",
		(response) => withMember(response, "content", change),
	);

/** Changes both lists of headers of an entry. */
export const inHeaders = (entry: Members, change: (headers: unknown[]) => unknown[]): Members =>
	inMessages(entry, (message) => {
		const { headers } = message;
		if (!Array.isArray(headers)) return message;
		const changed = change(headers);
		return changed === headers ? message : { ...message, headers: changed };
	});
