import { expect, test } from "vitest";
import type { Sample, State } from "../operation.ts";
import { type Run, RunState } from "../spaces/run-state.ts";
import { Effects } from "./effects.ts";

const sample = (status: number) => ({ status }) as Sample;
const state = (name: string, rest: Partial<State> = {}): State => {
	const [subject = "", own = ""] = name.split("_");
	return { name, subject, own, jobAnswers: [], ...rest };
};
const states = [
	state("service_throttled", { answer: sample(429) }),
	state("service_slow", { delay: [800, 800] }),
	state("service_down", { fault: "reset" }),
	state("credential_valid"),
	state("credential_expired", { answer: sample(401) }),
	state("credential_expiring", { sequence: ["valid", "expired"] }),
	state("vm_stopped", { answer: sample(202), jobAnswers: [sample(503)] }),
	state("vm_page", { page: { status: 502, text: "" } }),
];
const named = (name: string) => states.find((each) => each.name === name) ?? state("no_such");

function effects(run: RunState, take: (effects: Effects) => void) {
	const all = new Effects(states, run);
	take(all);
	const { answer, jobAnswers, page, fault, delays, names, isDecided } = all;
	return { status: answer?.status, jobs: jobAnswers.map(({ status }) => status), page: page?.status, fault, delays, names, isDecided };
}

const running = (run: Run) => {
	const state = new RunState();
	state.set(run);
	return state;
};

test("without states nothing is decided", () => {
	expect(effects(new RunState(), (all) => all.takeRun())).toMatchObject({ isDecided: false, names: [], delays: [] });
});

test("the first subject whose state decides the answer wins, and delays are added", () => {
	const run = running({ vm: "stopped", service: "slow" });
	expect(effects(run, (all) => all.takeRun())).toMatchObject({
		...{ status: 202, jobs: [503], delays: [[800, 800]], isDecided: true },
		names: ["service_slow", "vm_stopped"],
	});
	run.set({ vm: "stopped", service: "down" });
	expect(effects(run, (all) => all.takeRun())).toMatchObject({ status: undefined, fault: "reset", names: ["service_down"] });
});

test("of a subject of which the request or an id has spoken, the run says nothing", () => {
	const run = running({ vm: "stopped", credential: "expired" });
	const taken = (name: string, source: "header" | "id") =>
		effects(run, (all) => {
			all.take(named(name), source);
			all.takeRun();
		});
	expect(taken("credential_valid", "header")).toMatchObject({ status: 202, names: ["credential_valid", "vm_stopped"] });
	expect(taken("vm_page", "id")).toMatchObject({ page: 502, status: undefined });
});

test("a sequence goes on call by call, its own way for each who chose it", () => {
	const run = running({ credential: "expiring" });
	const next = (source: "header" | "id") => effects(run, (all) => all.take(named("credential_expiring"), source)).status;
	expect([next("header"), next("id"), next("header"), next("header"), next("id")]).toEqual([undefined, undefined, 401, 401, 401]);
	const inRun = () => effects(run, (all) => all.takeRun()).status;
	expect([inRun(), inRun()]).toEqual([undefined, 401]);
});

test("what a call does not reach takes no step", () => {
	const run = running({ service: ["down", "ok"], vm: ["stopped", "ok"] });
	expect(effects(run, (all) => all.takeRun())).toMatchObject({ fault: "reset" });
	expect(effects(run, (all) => all.takeRun())).toMatchObject({ status: 202 });
	expect(effects(run, (all) => all.takeRun())).toMatchObject({ isDecided: false });
});

test("a state that the operation does not have leaves its answer as it is", () => {
	expect(effects(running({ vm: "unknown", job: "failed" }), (all) => all.takeRun())).toMatchObject({ isDecided: false });
});
