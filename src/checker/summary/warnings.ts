import { headerValues } from "../../har/exchange.ts";
import type { CheckResult } from "../check.ts";
import { responseFor } from "../rules/response.ts";
import type { Collector } from "./collector.ts";
import type { MissingCredentialsSummary } from "./missing-credentials.ts";
import { mockServerName } from "./mock-server-name.ts";
import type { NotJudgedState } from "./not-judged.ts";
import type { ReadRecordingsState } from "./read-recordings.ts";

/** A reason why a pass may mean little. */
export interface Warning {
	kind:
		| "recordings-not-read"
		| "recordings-cut-off"
		| "no-success"
		| "all-alike"
		| "all-from-mock"
		| "bodies-not-recorded"
		| "credentials-not-recorded";
	message: string;
}

interface State {
	exchanges: number;
	hasSuccess: boolean;
	isAllFromMock: boolean;
	/** The method, path and status of all exchanges. Null if they differ, or if there is none. */
	only: string | null;
}

/** Checks all exchanges for reasons why a pass may mean little. */
export class Warnings implements Collector<State> {
	#exchanges = 0;
	#hasSuccess = false;
	#isAllFromMock = true;
	/** The method, path and status of the first exchange. */
	#only: string | undefined;
	#isAllAlike = true;

	add({ match, exchange, verdict }: CheckResult): void {
		const { status, response } = exchange;
		const reply = match.operation && responseFor(match.operation, status);
		this.#exchanges++;
		this.#hasSuccess ||= status >= 200 && status < 300 && reply?.outcome !== "error";
		this.#isAllFromMock &&= headerValues(response, "server").some((name) => name.startsWith(mockServerName));
		if (!this.#isAllAlike) return;
		const call = `${verdict.method} ${verdict.path} ${status}`;
		this.#only ??= call;
		this.#isAllAlike = call === this.#only;
	}

	state(): State {
		return {
			exchanges: this.#exchanges,
			hasSuccess: this.#hasSuccess,
			isAllFromMock: this.#isAllFromMock,
			only: this.#isAllAlike ? (this.#only ?? null) : null,
		};
	}

	merge({ exchanges, hasSuccess, isAllFromMock, only }: State): void {
		if (exchanges === 0) return;
		this.#exchanges += exchanges;
		this.#hasSuccess ||= hasSuccess;
		this.#isAllFromMock &&= isAllFromMock;
		this.#only ??= only ?? undefined;
		this.#isAllAlike &&= only !== null && only === this.#only;
	}

	warnings(): Warning[] {
		if (this.#exchanges === 0) return [];
		const all = this.#exchanges === 1 ? "The one exchange" : `All ${this.#exchanges} exchanges`;
		const warnings: (Warning | false)[] = [
			!this.#hasSuccess && { kind: "no-success", message: `${all} ended without success: no reply that carries a result was judged` },
			this.#isAllAlike &&
				this.#exchanges > 1 && { kind: "all-alike", message: `${all} are alike, ${this.#only}: nothing else of the contract was judged` },
			this.#isAllFromMock && {
				kind: "all-from-mock",
				message: `${all} came from the mock, which is made of the contract: they say nothing about a server`,
			},
		];
		return warnings.filter((warning) => warning !== false);
	}
}

/** Of which recordings the verdict does not speak, or not to their end. */
export function recordingWarnings({ all, unread, broken }: ReadRecordingsState): Warning[] {
	const recordings = `of ${all} recording${all === 1 ? "" : "s"}`;
	const warnings: (Warning | false)[] = [
		unread > 0 && {
			kind: "recordings-not-read",
			message: `${unread} ${recordings} ${unread === 1 ? "was" : "were"} left out, because ${unread === 1 ? "it" : "they"} could not be read: export the traffic again`,
		},
		broken > 0 && {
			kind: "recordings-cut-off",
			message: `${broken} ${recordings} ${broken === 1 ? "breaks" : "break"} off: the verdict speaks of what comes before`,
		},
	];
	return warnings.filter((warning) => warning !== false);
}

/** What the recordings do not hold, why, and how to record it. */
export function notJudgedWarnings(
	{ requests, responses, exchanges }: NotJudgedState,
	{ notJudged, recordings }: Pick<MissingCredentialsSummary, "notJudged" | "recordings">,
	all: number,
): Warning[] {
	const bodies = [responses > 0 ? `${responses} of responses` : "", requests > 0 ? `${requests} of requests` : ""].filter(
		(each) => each !== "",
	);
	const warnings: (Warning | false)[] = [
		exchanges > 0 && {
			kind: "bodies-not-recorded",
			message: `The bodies of ${exchanges} of ${all} exchanges were not judged (${bodies.join(", ")}), because the recording does not hold them: an exporter leaves bodies out, or cuts them off. Export the HAR with content; in Firefox, set devtools.netmonitor.har.includeResponseBodies to true`,
		},
		notJudged > 0 && {
			kind: "credentials-not-recorded",
			message: `The credentials of ${notJudged} of ${all} exchanges were not judged, because ${recordings === 1 ? "their recording holds none" : `their ${recordings} recordings hold none`} of the kind: browsers leave them out of a sanitized HAR. In Chrome and Edge, switch on "Allow to generate HAR with sensitive data" under DevTools > Settings > Preferences > Network, then choose "Export HAR (with sensitive data)…" in the Network panel`,
		},
	];
	return warnings.filter((warning) => warning !== false);
}
