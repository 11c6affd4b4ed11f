import type { PollEntry } from "../generate/answers/answers.ts";
import { Misuse } from "../misuse.ts";
import { expandPath } from "../openapi/path-template.ts";
import { evaluate, parseExpression, type Values } from "../openapi/runtime-expression.ts";
import type { Named } from "./consoles/ids.ts";
import type { Operation, Poll, Sample } from "./operation.ts";
import { BoundedMap } from "./spaces/bounded-map.ts";
import type { Random } from "./spaces/random.ts";
import type { Space } from "./spaces/spaces.ts";
import type { FixedValue } from "./x-mock/set-values.ts";

export function readPoll({ operationId, url, id, parameters }: PollEntry, known: ReadonlyMap<string, Operation>): Poll {
	const job = known.get(operationId);
	if (job === undefined) throw new Misuse(`answers.js has no operation ${operationId}: generate it again`);
	const expressions = Object.entries(parameters).map(([name, text]) => [name, parseExpression(text)] as const);
	return { job, url, ...(id !== undefined && { id: parseExpression(id) }), parameters: new Map(expressions) };
}

/** The id that the client chose for its job. */
export function chosenId({ id }: Poll, request: Values): string | undefined {
	const chosen = id && evaluate(id, request);
	return chosen === undefined || chosen === "" ? undefined : String(chosen);
}

/** The path of a new job, which has the client's own id where it chose one. */
export function jobPath(poll: Poll, request: Values, response: Values, random: Random): string {
	const { job, parameters } = poll;
	const jobId = chosenId(poll, request) ?? random.hex(32);
	return expandPath(job.declared.path, (name) => {
		const expression = parameters.get(name);
		const value = expression && evaluate(expression, expression.message === "request" ? request : response);
		return encodeURIComponent(String(value ?? jobId));
	});
}

/** What is known of a job that began here. */
export interface Job {
	/** What it answers, look by look; the last stays. Empty: the default of its operation. */
	answers: readonly Sample[];
	/** What the request that began it makes of its answers. */
	fixed: readonly FixedValue[];
	/** What that request named. */
	named?: readonly Named[];
}

interface Begun extends Job {
	space: Space;
	/** How often it was looked at. */
	looks: number;
}

const limit = 2_000;

/** The newest jobs, each in the space in which it began; every other one answers the default of its operation. */
export class Jobs {
	readonly #jobs = new BoundedMap<string, Begun>(limit);
	/** The spaces of the newest jobs by their paths alone: who looks at a job may not name its space. */
	readonly #spaces = new BoundedMap<string, Space>(limit);
	/** The ids that clients chose. */
	readonly #ids = new BoundedMap<string, Space>(limit);

	begin(path: string, job: Job, { space, chosen }: { space: Space; chosen?: string | undefined }): void {
		this.#jobs.set(within(space, path), { ...job, space, looks: 0 });
		this.#spaces.set(path, space);
		if (chosen !== undefined) this.#ids.set(within(space, chosen), space);
	}

	get(path: string, space: Space): Job | undefined {
		return this.#jobs.get(within(space, path));
	}

	/** What a job answers to this look, if it has answers of its own. */
	look(path: string, space: Space): Sample | undefined {
		const job = this.#jobs.get(within(space, path));
		return job?.answers[Math.min(job.looks++, job.answers.length - 1)];
	}

	spaceOf(path: string): Space | undefined {
		return this.#spaces.get(path);
	}

	/** Whether a job that a client began in the space has this id. */
	isChosen(id: string, space: Space): boolean {
		return this.#ids.get(within(space, id)) !== undefined;
	}

	forget(space: Space): void {
		this.#jobs.deleteWhere((job) => job.space === space);
		for (const spaces of [this.#spaces, this.#ids]) spaces.deleteWhere((each) => each === space);
	}
}

const within = ({ name }: Space, key: string): string => `${name}\n${key}`;
