import { type Quirk, withMember } from "./quirk.ts";

/** The exporter gives the reason for a failed response in a member of its own. The status may be below zero. The body may be cut off. */
export const failedRequests: Quirk = {
	name: "failed-requests",
	exporters: "Chrome and Edge (_error), Playwright (_failureText, status -1), BrowserMob Proxy (status -999)",
	mend: (entry) =>
		withMember(entry, "response", (response) => {
			const { status, _error, _failureText } = response;
			const never = typeof status === "number" && status < 0 ? { ...response, status: 0 } : response;
			if (!isTold(_error) && !isTold(_failureText)) return never;
			return withMember(never, "content", ({ text, ...content }) => content);
		}),
};

const isTold = (reason: unknown) => typeof reason === "string" && reason !== "";
