import type { Json } from "../../openapi/document.ts";
import type { LogIn } from "../../openapi/log-in.ts";
import type { Behaving } from "../../openapi/mock-states/behaving.ts";
import type { MockState } from "../../openapi/mock-states/state.ts";
import type { ConsoleEntry } from "./console-behaviour.ts";

/** What the mock answers for an API. `npm run generate` asks Prism for each answer, and writes them to `generated/<api>/answers.js`. */
export interface Answers {
	/** `x-content-type` of the spec is not `absent`. */
	sendsContentType: boolean;
	/** As the contract has them, in its order. */
	operations: AnsweringOperation[];
}

/** Stands for the mock's own origin. */
export const originHole = "{origin}";

export interface AnsweringOperation {
	operationId: string;
	summary: string;
	/** A right request for a POSIX shell, with {@link originHole}. */
	curl: string;
	/** One for each example, and for each media type and each response without one. */
	answers: Answer[];
	/** What a right request is answered. */
	default: Choice;
	/** Its own before those of its API. */
	refused: ConditionalChoice[];
	/** What a right request is answered instead, for what its values are. */
	chosen: ConditionalChoice[];
	/** What is computed of an answer, in this order: its own before those of its API. */
	set: SetEntry[];
	/** How its answers lead to jobs, by status. */
	polls: Record<string, PollEntry>;
	/** What it can be asked to be; in the order in which they are met. */
	states: StateEntry[];
	/** The values that lead to a state by themselves. */
	behaving: Behaving[];
	/** Its successes give a credential. */
	logIn?: LogIn;
	/** Its successes lead to consoles. */
	console?: ConsoleEntry;
}

/** By what an answer is found. */
export interface DeclaredAnswer {
	/** `200`, `4XX` or `default`. */
	code: string;
	/** As declared. None: the response has no body. */
	mediaType?: string;
	/** None: the response has no example, so its body is made of the schema. */
	example?: string;
}

export interface Answer extends DeclaredAnswer {
	headers: Record<string, string>;
	/** Absent: nothing is known of it, as of bytes. */
	body?: Json;
	/** It was made up, and nothing is known that keeps the contract. */
	isBroken?: true;
}

/** An answer of an operation. */
export interface Choice {
	operationId: string;
	status: number;
	/** Its index in the operation's answers. */
	answer: number;
}

export interface ConditionalChoice {
	when: When;
	/** Absent: as the state has it. */
	answer?: Choice;
	/** What the job answers that the answer leads to. */
	jobAnswer?: Choice;
	/** The name of one of the operation's states. */
	state?: string;
}

/** `x-mock.states`, with its answers. */
export interface StateEntry extends Omit<MockState, "answer" | "jobAnswers" | "pointer"> {
	answer?: Choice;
	/** What the job answers that the answer leads to, look by look. */
	jobAnswers?: Choice[];
}

/** What is wrong with a request. `expired` is a credential that the mock issued, `duplicate` the id of a job that exists already. */
export const faultKinds = ["unknownPath", "unknownMethod", "unauthorized", "expired", "malformed", "invalid", "duplicate"] as const;

export type FaultKind = (typeof faultKinds)[number];

/** What is wrong with the request, or what its values are, by runtime expression; `fault` beside these is what is wrong, too. */
export type When = FaultKind | Record<string, Json>;

/** What is computed of an answer. Of entries that set the same value the first counts. */
export interface SetEntry {
	/** Absent: whatever the request is. */
	when?: When;
	/** Absent: with whatever status. */
	status?: number;
	/** Absent: of whatever example. */
	example?: string;
	/** It is about the answers of the job to which the operation's answer leads. */
	job?: true;
	/** What is set first is set again for `for` milliseconds after it was last, where `by` is the same. */
	keep?: { by: string; for: number };
	/** A template for each runtime expression of the response. Null: the header is not sent. */
	set: Record<string, string | null>;
}

export interface PollEntry {
	/** The operation of the job. */
	operationId: string;
	/** The JSON Pointer of the job's URL in the body. */
	url: string;
	/** By runtime expression, where a client may choose the job's id. */
	id?: string;
	/** The runtime expression of each parameter of the job's path. */
	parameters: Record<string, string>;
}
