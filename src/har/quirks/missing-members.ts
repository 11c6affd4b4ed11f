import { type Members, type Quirk, withMember } from "./quirk.ts";

/** A missing response, as Chrome writes it: https://github.com/ChromeDevTools/devtools-frontend/blob/main/front_end/models/har/Log.ts */
const noResponse = {
	...{ status: 0, statusText: "", httpVersion: "", cookies: [], headers: [] },
	...{ content: { size: 0, mimeType: "x-unknown" }, redirectURL: "", headersSize: -1, bodySize: -1 },
};
const noContent = { size: -1, mimeType: "x-unknown" };

/** HAR 1.2 requires a response, its content and all lists of headers, even for a request that was blocked. */
export const missingMembers: Quirk = {
	name: "missing-members",
	exporters: "Programs that write down a request before its reply, or leave out empty lists and bodies",
	mend(entry) {
		const whole = present(entry, "response", noResponse);
		const request = withMember(whole, "request", (message) => present(message, "headers", []));
		return withMember(request, "response", (message) => present(present(message, "headers", []), "content", noContent));
	},
};

const present = (holder: Members, name: string, value: unknown): Members =>
	holder[name] === undefined || holder[name] === null ? { ...holder, [name]: value } : holder;
