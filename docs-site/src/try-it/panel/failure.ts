import type { Unsigned } from "../../../../src/client/signing/sign.ts";
import { fill } from "../../locale.ts";
import type { Failure } from "../send.ts";
import type { Text } from "../text.ts";
import { hiddenCurlLine } from "./curl.ts";
import { element } from "./element.ts";

export interface Circumstances {
	isMock: boolean;
	/** The state that the mock was asked for, if it sends no answer then. */
	breaking?: string | undefined;
}

/** Why there is no reply, and what to do. */
export function failureView(failure: Failure, { isMock, breaking }: Circumstances, { url, ...request }: Unsigned, t: Text): HTMLElement {
	if (failure !== "unanswered") return element("div", { class: "warning stack" }, element("p", {}, t.failures[failure]));
	if (breaking !== undefined)
		return element("div", { class: "warning" }, element("p", {}, fill(t.broken, { state: breaking, address: url.origin })));
	if (isMock)
		return element(
			"div",
			{ class: "warning" },
			element("p", {}, fill(t.mockDown, { address: url.origin })),
			element("pre", {}, element("code", {}, t.startMock)),
		);
	return element(
		"div",
		{ class: "warning stack" },
		element("p", {}, fill(t.unanswered, { host: url.host })),
		hiddenCurlLine({ url, ...request }, t),
	);
}
