import { type Quirk, withMember } from "./quirk.ts";

/** The exporter gives the reason for a failed request in a member of its own. Its status may be below zero, or that of a head whose body never came. */
export const failedRequests: Quirk = {
	name: "failed-requests",
	exporters: "Chrome and Edge (_error), Playwright (_failureText, status -1), BrowserMob Proxy (status -999)",
	mend: (entry) =>
		withMember(entry, "response", (response) => {
			const { status, _error, _failureText } = response;
			const hasFailed = (typeof status === "number" && status < 0) || isTold(_error) || isTold(_failureText);
			if (!hasFailed) return response;
			return withMember({ ...response, status: 0 }, "content", ({ text, ...content }) => content);
		}),
};

const isTold = (reason: unknown) => typeof reason === "string" && reason !== "";
