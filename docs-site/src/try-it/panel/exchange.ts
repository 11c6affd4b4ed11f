import { fill } from "../../locale.ts";
import { contractOf } from "../contract.ts";
import type { Sealed } from "../credential.ts";
import { endingOf } from "../ending.ts";
import type { Outcome } from "../form/outcome.ts";
import type { Failure, Reply } from "../send.ts";
import type { Text } from "../text.ts";
import { verdictOf } from "../verdict.ts";
import { within } from "../within.ts";
import { hiddenCurlLine } from "./curl.ts";
import { element } from "./element.ts";
import { endingView } from "./ending.ts";
import { type Circumstances, failureView } from "./failure.ts";
import { replyView } from "./reply.ts";
import { code, section } from "./section.ts";
import { verdictView } from "./verdict.ts";

/** What is shown of a request and its reply, and said of them in a sentence. */
export interface Shown {
	element: HTMLElement;
	sentence: string;
}

export async function exchangeView(
	{ api, outcomes }: { api: string; outcomes: readonly Outcome[] },
	{ sent, shown }: Sealed,
	outcome: Reply | Failure,
	circumstances: Circumstances & { stopped: AbortSignal },
	t: Text,
): Promise<Shown> {
	const request = requestView(shown, t);
	if (typeof outcome === "string") {
		const failure = failureView(outcome, circumstances, sent, t);
		return { element: element("div", { class: "stack" }, failure, request), sentence: failure.querySelector("p")?.textContent ?? "" };
	}
	const { element: judged, sentence } = await judgedView(api, sent, outcome, circumstances.stopped, t);
	const ending = outcome.partial === undefined ? endingView(endingOf(outcomes, outcome), t) : [];
	const parts = [judged, ...ending, replyView(outcome, t), request, hiddenCurlLine(sent, t)];
	return {
		element: element("div", { class: "stack" }, ...parts),
		sentence: [fill(t.answered, { status: outcome.status, time: outcome.time }), sentence].join(t.gap),
	};
}

function requestView({ method, url, headers, body }: Sealed["shown"], t: Text): HTMLElement {
	const lines = [
		`${method} ${url.href}`,
		...Object.entries(headers).map((header) => header.join(": ")),
		...(body === undefined ? [] : ["", body]),
	];
	return section(t.request, code(lines.join("\n")), element("p", { class: "note" }, t.browserAdds));
}

async function judgedView(api: string, sent: Sealed["sent"], reply: Reply, stopped: AbortSignal, t: Text): Promise<Shown> {
	// What the mock says for itself, no server of the API would say.
	if (reply.headers.some(([name]) => name === "x-mock-error")) return unjudged(t.mockWords, t);
	if (reply.partial !== undefined) return unjudged(t.partial[reply.partial], t);
	const contract = await within(contractOf(api), stopped).catch(() => undefined);
	if (contract === undefined) return unjudged(t.notLoaded, t);
	const verdict = verdictOf(contract, sent, reply);
	return { element: verdictView(verdict, t), sentence: t.levels[verdict.level] };
}

const unjudged = (sentence: string, t: Text): Shown => ({ element: section(t.verdict, element("p", {}, sentence)), sentence });
