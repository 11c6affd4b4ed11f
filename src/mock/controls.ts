import type { Har } from "../har/entry.ts";
import { Misuse } from "../misuse.ts";
import { checkedDuration, checkedRun } from "./admin/input.ts";
import type { Core } from "./core.ts";
import type { Run } from "./spaces/run-state.ts";

/** What a test does with a mock, beside asking it. */
export interface Controls {
	/** Puts it into these states, in the place of those before: `{ vm: "stopped", service: ["throttled", "throttled", "ok"] }`; `{}` for none. */
	state(run: Run): void;
	clock: {
		/** Sets it forward: by `"31m"`, `"1h30m"`, or a number of milliseconds. */
		advance(duration: string | number): void;
		now(): Date;
	};
	/** What was asked and answered, as a HAR without secrets: the last 1,000 exchanges. */
	exchanges(): Promise<Har>;
	/** Forgets states, clock, exchanges, jobs and credentials. */
	reset(): void;
}

/** Those of everybody who names no session. They throw a {@link Misuse} in one line. */
export function controlsOf(core: Core): Controls {
	const space = core.spaces.default;
	return {
		state: (run) => space.state.set(checkedRun(run, core.states())),
		clock: {
			advance(duration) {
				if (!space.clock.advance(checkedDuration(duration))) throw new Misuse("expected a time that a calendar has, got one too far ahead");
			},
			now: () => new Date(space.clock.now()),
		},
		exchanges: () => core.exchangesOf(space),
		reset: () => core.reset(space),
	};
}
