import type { Contract, Credential, Operation as Declared } from "../checker/contract.ts";
import type { Answer, FaultKind, PollEntry, SetEntry } from "../generate/answers/answers.ts";
import type { Content } from "../generate/answers/content.ts";
import type { Sample as DeclaredSample } from "../generate/answers/find-sample.ts";
import type { Template } from "../generate/answers/template.ts";
import type { LogIn } from "../openapi/log-in.ts";
import type { Behaving } from "../openapi/mock-states/behaving.ts";
import { expandPath } from "../openapi/path-template.ts";
import type { Expression } from "../openapi/runtime-expression.ts";
import type { Delay, SocketFault } from "../openapi/words/mock-states.ts";
import type { ConsoleWords } from "./consoles/console-words.ts";
import type { Condition } from "./x-mock/condition.ts";

/** An answer, ready to be sent. */
export interface PreparedAnswer extends Answer {
	/** None: the response has no body. */
	content: Content | undefined;
}

/** An answer of an operation, with the status that it is sent with. */
export interface Sample extends DeclaredSample<PreparedAnswer> {
	operation: Operation;
}

/** A state of an operation, as `x-mock.states` declares it. */
export interface State {
	/** `vm_stopped` */
	name: string;
	subject: string;
	/** `stopped` */
	own: string;
	/** Absent: the usual answer. */
	answer?: Sample;
	/** What the job answers that the answer leads to, look by look. */
	jobAnswers: readonly Sample[];
	delay?: Delay;
	fault?: SocketFault;
	page?: { status: number; text: string };
	/** States of the same subject, call by call. */
	sequence?: readonly string[];
}

/** An operation with what the mock needs to judge its requests and to answer them. */
export interface Operation {
	/** The folder of its API under generated/. */
	api: string;
	/** The contract's, by which a request is judged. */
	declared: Declared;
	summary: string;
	/** A right request for a POSIX shell, in which a hole stands for the mock's origin. */
	curl: string;
	/** `x-content-type` of its API is not `absent`. */
	sendsContentType: boolean;
	answers: PreparedAnswer[];
	/** What a right request is answered. */
	default: Sample;
	/** Its own before those of its API. */
	refusals: Refusal[];
	/** What a right request is answered instead, for what its values are. */
	chosen: Refusal[];
	/** What is computed of an answer. */
	setters: ValueSetter[];
	/** How its answers lead to jobs, by status. */
	polls: Map<string, Poll>;
	/** What it can be asked to be, in the order in which they are met. */
	states: State[];
	/** The values that lead to a state by themselves. */
	behaving: Behaving[];
	/** Its successes give a credential. */
	logIn: LogIn | undefined;
	/** Its successes lead to consoles. */
	console: ConsoleWords | undefined;
}

/** What is wrong with the request, and what its values are. */
export interface When {
	kind: FaultKind | undefined;
	conditions: Condition[];
}

/** An entry of `x-mock.refused` or `x-mock.chosen`. */
export interface Refusal {
	when: When;
	/** Absent: as the state has it. */
	answer: Sample | undefined;
	/** What the job answers that the answer leads to, look by look. Empty: its usual. */
	jobAnswers: readonly Sample[];
	state: State | undefined;
}

/** An entry of `x-mock.set`, ready to be used. */
export interface ValueSetter extends Pick<SetEntry, "status" | "example"> {
	when: When;
	isOfJob: boolean;
	/** The same value again for who has the same key. */
	keep: { by: Template; ms: number; id: string } | undefined;
	/** Null: the header is not sent. */
	values: { target: Expression; template: Template | null }[];
	/** A template names a group of a pattern. */
	hasGroups: boolean;
}

/** How a response leads to its job. */
export interface Poll extends Pick<PollEntry, "url"> {
	job: Operation;
	/** Where a client may choose the job's id. */
	id?: Expression;
	/** What the link says about the parameters of the job's path. */
	parameters: Map<string, Expression>;
}

const headerOf = ({ in: place, name }: Credential): string[] =>
	place === "header" ? [name.toLowerCase()] : place === "cookie" ? ["cookie"] : [];

/** The same for all operations between which a request cannot tell. */
const callOf = ({ declared: { method, path } }: Operation): string => `${method} ${expandPath(path, () => "*")}`;

/** All operations that are served. */
export class Operations {
	/** The checker remembers the routes of a list, so it is always the same list. */
	readonly contracts: readonly Contract[];
	readonly all: readonly Operation[];
	/** The headers in which credentials come, by lower-case names. */
	readonly carriers: readonly string[];
	readonly #byDeclared: Map<Declared, Operation>;
	readonly #jobs: ReadonlySet<Operation>;

	constructor(apis: readonly { contract: Contract; operations: Operation[] }[]) {
		this.contracts = apis.map(({ contract }) => contract);
		this.all = apis.flatMap(({ operations }) => operations);
		this.carriers = [...new Set(this.all.flatMap(({ declared }) => declared.security.alternatives.flat()).flatMap(headerOf))];
		this.#byDeclared = new Map(this.all.map((operation) => [operation.declared, operation]));
		const jobs = new Set(this.all.flatMap(({ polls }) => [...polls.values()].map(({ job }) => callOf(job))));
		this.#jobs = new Set(this.all.filter((operation) => jobs.has(callOf(operation))));
	}

	/** Whether an answer leads to it as to a job, or to one of another API that is called alike: a request means either. */
	isJob(operation: Operation): boolean {
		return this.#jobs.has(operation);
	}

	/** The operation of a declared one. */
	of(declared: Declared): Operation {
		const operation = this.#byDeclared.get(declared);
		if (operation === undefined) throw new Error(`${declared.method} ${declared.path} is not served`);
		return operation;
	}
}
