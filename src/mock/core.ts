import { randomInt } from "node:crypto";
import { matchOperation } from "../checker/match/match-operation.ts";
import type { Har } from "../har/entry.ts";
import type { Screens } from "../screen/screens.ts";
import { answer } from "./answer.ts";
import { Complaint, complain } from "./complaint.ts";
import { consoleOf, knownPaths } from "./consoles/console-of.ts";
import { demonstration } from "./consoles/demonstration.ts";
import type { Served } from "./decision.ts";
import type { Engine } from "./engine/engine.ts";
import { loadLive } from "./engine/load-live.ts";
import { requireSendable } from "./engine/sendable.ts";
import { Jobs } from "./jobs.ts";
import { readOperations } from "./load.ts";
import { IssuedCredentials } from "./log-in/issued-credentials.ts";
import type { Operations } from "./operation.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import { ExchangeLog } from "./spaces/exchange-log.ts";
import { type Space, Spaces } from "./spaces/spaces.ts";
import { KeptValues } from "./x-mock/kept-values.ts";

interface CoreOptions {
	/** The folder of the generated contracts. */
	contracts: string;
	engine?: Engine | undefined;
	/** The time zone of the servers' clocks: GMT unless another is given. */
	zone?: string | undefined;
	/** It repeats every delay and every choice. */
	seed?: number | undefined;
	/** Shows the consoles that answers hand out. Without them, their links lead to no screen. */
	screens?: Pick<Screens, "know" | "handOut" | "forget" | "vncPort"> | undefined;
}

/** The usual one of VNC, at which nothing listens here: https://www.rfc-editor.org/rfc/rfc6143#section-1 */
const defaultVncPort = 5900;

/** Longer than any name that a test needs. */
const nameLimit = 200;

/** The mock without its sockets: it answers requests, and remembers what it was asked and told. */
export class Core {
	readonly spaces: Spaces;
	readonly log = new ExchangeLog();
	readonly #options: CoreOptions;
	readonly #credentials = new IssuedCredentials();
	readonly #kept = new KeptValues();
	#served: Omit<Served, "space">;

	static async load(options: CoreOptions): Promise<Core> {
		const core = new Core(options, await readOperations(options.contracts));
		if (options.engine === "prism") await core.#served.live();
		return core;
	}

	constructor(options: CoreOptions, operations: Operations) {
		this.#options = options;
		this.spaces = new Spaces(options.seed ?? randomInt(2 ** 31));
		this.#served = this.#serving(operations);
	}

	get operations(): Operations {
		return this.#served.operations;
	}

	/** Reads the contracts again; where that fails, those before stay. A job ends with the contract that it began under. */
	async reload(): Promise<void> {
		this.#served = this.#serving(await readOperations(this.#options.contracts));
	}

	/** What a request is answered; what is wrong with it as a request to a mock is said in the mock's own words. `origin` is the mock's own, as the request addressed it. */
	async answer(request: Request, origin: string): Promise<Reply> {
		const startedAt = Date.now();
		let space = this.spaces.default;
		let reply: Reply;
		try {
			space = this.spaceOf(request);
			reply = await answer(request, { ...this.#served, space }, origin);
			requireSendable(reply.headers);
		} catch (error) {
			reply = complain(error);
		}
		const duration = Date.now() - startedAt + (reply.delay ?? 0);
		this.log.add({ space, startedAt: space.clock.now(), duration, request, reply: reply.fault === undefined ? reply : undefined });
		return reply;
	}

	/** Whether an operation has this path, by whatever method. */
	serves(path: string): boolean {
		const match = matchOperation(this.operations.contracts, "GET", path);
		return match.operation !== undefined || match.samePath.length > 0;
	}

	/** The one that the request names, or that issued its credential, or in which its job began, or that of all. */
	spaceOf({ path, headers }: Request): Space {
		const name = headers["x-mock-session"];
		if (name !== undefined && name.length > nameLimit)
			throw new Complaint(400, `X-Mock-Session: expected ${nameLimit} characters or fewer, got ${name.length}`);
		if (name !== undefined) return this.spaces.of(name);
		return this.#credentials.spaceOf(headers, this.operations.carriers) ?? this.#served.jobs.spaceOf(path) ?? this.spaces.default;
	}

	/** The names of the states of each subject, over all APIs. */
	states(): ReadonlyMap<string, readonly string[]> {
		const names = new Map<string, string[]>();
		for (const { subject, own } of this.operations.all.flatMap(({ states }) => states)) {
			const known = names.get(subject) ?? [];
			if (!known.includes(own)) names.set(subject, [...known, own]);
		}
		return names;
	}

	/** What was asked in a space, and answered, without secrets. */
	async exchangesOf(space: Space): Promise<Har> {
		// Loaded only now: most who start a mock never ask.
		const { loadHarWriter } = await import("./admin/har-writer.ts");
		return (await loadHarWriter(this.#options.contracts)).harOf(this.log.of(space));
	}

	/** As if nobody had ever asked or told anything in it. */
	reset(space: Space): void {
		this.spaces.reset(space);
		this.log.forget(space);
		this.#credentials.forget(space);
		this.#kept.forget(space);
		this.#served.jobs.forget(space);
		this.#options.screens?.forget(space);
	}

	#serving(operations: Operations): Omit<Served, "space"> {
		const { engine = "answers", zone = "GMT", contracts, screens } = this.#options;
		screens?.know(knownPaths(operations.all), demonstration(operations.all, this.spaces.default));
		let live: ReturnType<typeof loadLive> | undefined;
		return {
			operations,
			jobs: new Jobs(),
			credentials: this.#credentials,
			kept: this.#kept,
			zone,
			engine,
			vncPort: () => screens?.vncPort ?? defaultVncPort,
			handOut(answered) {
				const make = screens && consoleOf(answered, zone);
				if (make !== undefined) screens?.handOut(make);
			},
			live() {
				live ??= loadLive(contracts);
				return live;
			},
		};
	}
}
