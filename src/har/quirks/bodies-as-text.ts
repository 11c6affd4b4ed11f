import { inMessages, type Members, type Quirk } from "./quirk.ts";

/** `postData` or `content` is the text itself, and not an object that holds it. */
export const bodiesAsText: Quirk = {
	name: "bodies-as-text",
	exporters: "Programs that put a HAR together by hand, such as test runners and API clients",
	mend: (entry) => inMessages(entry, (message) => held(held(message, "postData"), "content")),
};

function held(message: Members, name: string): Members {
	const text = message[name];
	return typeof text === "string" ? { ...message, [name]: { mimeType: "", text } } : message;
}
