import { expect, test } from "vitest";
import { RunState } from "./run-state.ts";

const taken = (state: RunState, subject: string, count: number) => Array.from({ length: count }, () => state.take(subject));

test("a subject stays in its state, and is as usual where none is set", () => {
	const state = new RunState();
	expect([state.take("vm"), state.isEmpty]).toEqual([undefined, true]);
	state.set({ vm: "stopped", job: "ok" });
	expect(state.isEmpty).toBe(false);
	expect(taken(state, "vm", 2)).toEqual(["stopped", "stopped"]);
	expect(state.take("job")).toBeUndefined();
	expect(state.take("toString")).toBeUndefined();
	expect(state.run).toEqual({ vm: "stopped", job: "ok" });
});

test("a sequence goes on call by call, and its last stays", () => {
	const state = new RunState();
	state.set({ service: ["throttled", "ok", "down"], vm: ["stopped", "ok"] });
	expect(taken(state, "service", 4)).toEqual(["throttled", undefined, "down", "down"]);
	expect(taken(state, "vm", 2)).toEqual(["stopped", undefined]);
});

test("what is set begins anew, in the place of what was set before", () => {
	const state = new RunState();
	state.set({ service: ["throttled", "ok"], vm: "stopped" });
	expect(state.take("service")).toBe("throttled");
	state.set({ service: ["throttled", "ok"] });
	expect([state.take("service"), state.take("vm")]).toEqual(["throttled", undefined]);
});

test("each key has its own place in a sequence, and an empty one is as usual", () => {
	const state = new RunState();
	expect([state.step("a", ["x", "y"]), state.step("b", ["x", "y"]), state.step("a", ["x", "y"]), state.step("c", [])]).toEqual([
		"x",
		"x",
		"y",
		"ok",
	]);
});

test("the machine is stopped as the last call saw it, and asking takes no step", () => {
	const state = new RunState();
	const seen = (run: Parameters<RunState["set"]>[0]) => {
		state.set(run);
		return state.isStopped;
	};
	expect([state.isStopped, seen({ vm: "stopped" }), seen({ vm: "running" }), seen({ service: "stopped" }), seen({})]).toEqual([
		...[false, true, false, false, false],
	]);
	expect(seen({ vm: ["ok", "stopped", "running"] })).toBe(false);
	const steps = taken(state, "vm", 1).concat([String(state.isStopped)], taken(state, "vm", 1), [String(state.isStopped)]);
	expect([...steps, ...taken(state, "vm", 2), state.isStopped]).toEqual([
		undefined,
		"false",
		"stopped",
		"true",
		"running",
		"running",
		false,
	]);
});
