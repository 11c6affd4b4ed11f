import type { Har } from "../../har/entry.ts";
import { Misuse } from "../../misuse.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { Space } from "../spaces/spaces.ts";
import { readClock, readRun } from "./input.ts";

/** What the admin calls look at and change. */
export interface Administered {
	/** The names of the states of each subject, over all APIs. */
	states(): ReadonlyMap<string, readonly string[]>;
	/** What was asked in a space. */
	exchangesOf(space: Space): Promise<Har>;
	reset(space: Space): void;
}

type Call = (request: Request, space: Space, administered: Administered) => unknown;

const stateOf: Call = (_, space, administered) => ({ state: space.state.run, states: Object.fromEntries(administered.states()) });
const clockOf: Call = (_, { clock }) => ({ now: new Date(clock.now()).toISOString() });

/** What each path does by method. */
const calls: Record<string, Record<string, Call>> = {
	"/__mock": {
		DELETE(_, space, administered) {
			administered.reset(space);
			return {};
		},
	},
	"/__mock/state": {
		GET: stateOf,
		PUT(request, space, administered) {
			space.state.set(readRun(request.body, administered.states()));
			return stateOf(request, space, administered);
		},
	},
	"/__mock/clock": {
		GET: clockOf,
		PUT(request, space, administered) {
			if (!space.clock.advance(readClock(request.body, space.clock.now())))
				throw new Misuse("expected a time that a calendar has, got one too far ahead");
			return clockOf(request, space, administered);
		},
	},
	"/__mock/exchanges": { GET: (_, space, administered) => administered.exchangesOf(space) },
};

export const adminPaths: readonly string[] = Object.keys(calls);

/** Whether a path is one of the mock's own, which no API has. */
export const isAdminPath = (path: string): boolean => path === "/__mock" || path.startsWith("/__mock/");

/** The answer to an admin call that is admitted. */
export async function answerAdmin(request: Request, space: Space, administered: Administered): Promise<Reply> {
	const { method, path } = request;
	const byMethod = Object.hasOwn(calls, path) ? calls[path] : undefined;
	if (byMethod === undefined) return failure(404, `there is no ${path}; there are ${Object.keys(calls).join(", ")}`);
	const call = Object.hasOwn(byMethod, method) ? byMethod[method] : undefined;
	if (call === undefined)
		return failure(405, `${path} takes ${Object.keys(byMethod).join(" and ")}`, { Allow: Object.keys(byMethod).join(", ") });
	try {
		return json(200, await call(request, space, administered));
	} catch (error) {
		if (error instanceof Misuse) return failure(400, error.message);
		throw error;
	}
}

/** One clear line. */
export const failure = (status: number, message: string, headers: Record<string, string> = {}): Reply =>
	json(status, { error: message }, headers);

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
	status,
	headers: { "Content-Type": "application/json", "Cache-Control": "no-store", ...headers },
	body: `${JSON.stringify(value)}\n`,
	note: `${status} from the mock itself`,
});
