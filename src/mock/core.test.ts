import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { Core } from "./core.ts";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import { firing } from "./fixtures/request.ts";
import { type Operation, Operations, type State } from "./operation.ts";
import { readWhen } from "./refusal.ts";

const origin = "http://127.0.0.1:4010";
const generated = join(import.meta.dirname, "../../generated");

/** A mock of an operation that leads to a job, in these states. */
function coreOf(
	statesOf: (fire: Operation, look: Operation) => State[],
	change: (fire: Operation, states: State[]) => void = () => {},
	screens?: ConstructorParameters<typeof Core>[0]["screens"],
) {
	const [fire, look] = [fireKiln(), readFiring()];
	fire.polls = new Map([["202", { job: look, url: "/at", parameters: new Map() }]]);
	fire.states = statesOf(fire, look);
	change(fire, fire.states);
	const operations = [fire, look];
	const contract = { api: "kiln", file: "", version: "1", line: 1, operations: operations.map(({ declared }) => declared) };
	return new Core({ contracts: generated, seed: 7, screens }, new Operations([{ contract, operations }]));
}

const state = (name: string, rest: Partial<State> = {}): State => {
	const [subject = "", own = ""] = name.split("_");
	return { name, subject, own, jobAnswers: [], ...rest };
};
const sample = (operation: Operation, index: number, status: number) => ({
	operation,
	status,
	answer: operation.answers[index] ?? operation.default.answer,
});
const kiln = (fire: Operation, look: Operation): State[] => [
	state("service_slow", { delay: [200, 2_000] }),
	state("service_page", { page: { status: 502, text: "<h1>Bad Gateway</h1>" } }),
	state("kiln_hot"),
	state("kiln_cold", { answer: sample(fire, 3, 409) }),
	state("job_slow", { answer: sample(fire, 0, 202), jobAnswers: [sample(look, 1, 202), sample(look, 2, 204)] }),
	state("kiln_gone", { fault: "reset" }),
];
const ask = (core: Core, headers: Record<string, string> = {}, change: object = {}) =>
	core.answer(firing({ headers, body: { text: "" }, ...change }), origin);

test("an answer that HTTP cannot have is a complaint, and no end of the mock", async () => {
	const core = coreOf(kiln, (fire) => {
		const { answer } = fire.default;
		fire.default = { ...fire.default, answer: { ...answer, headers: { ...answer.headers, "X-Pot": "陶" } } };
	});
	expect(await ask(core)).toMatchObject({ status: 501, headers: { "X-Mock-Error": "true" }, body: expect.stringContaining("X-Pot") });
});

describe("a request that wishes for a state", () => {
	test("is answered as it leads to", async () => {
		expect(await ask(coreOf(kiln), { prefer: "state=kiln_cold" })).toMatchObject({
			status: 409,
			body: "too cold",
			note: "409 cold; state kiln_cold",
		});
	});

	test("is answered late, or by the page of a gateway, or not at all", async () => {
		const core = coreOf(kiln);
		const slow = await ask(core, { prefer: "state=service_slow" });
		expect([slow.status, (slow.delay ?? 0) >= 200, (slow.delay ?? 0) <= 2_000]).toEqual([202, true, true]);
		expect(slow.note).toBe(`202 accepted; state service_slow; after ${slow.delay} ms`);
		expect(await ask(core, { prefer: "state=service_page" })).toMatchObject({
			...{ status: 502, headers: { "Content-Type": "text/html; charset=utf-8" }, body: "<h1>Bad Gateway</h1>" },
			note: "502 a page of the gateway; state service_page",
		});
		expect(await ask(core, { prefer: "state=kiln_gone, delay=5" })).toMatchObject({
			...{ fault: "reset", delay: 5 },
			note: "202 accepted; state kiln_gone; after 5 ms; fault reset",
		});
	});

	test("has the same delay by the same seed", async () => {
		const delays = async () => {
			const core = coreOf(kiln);
			return [(await ask(core, { prefer: "state=service_slow" })).delay, (await ask(core, { prefer: "delay=0..600000" })).delay];
		};
		expect(await delays()).toEqual(await delays());
	});

	test("gives its job the answers of the state, look by look", async () => {
		const core = coreOf(kiln);
		const accepted = await ask(core, { prefer: "state=job_slow" });
		expect(accepted.note).toBe("202 accepted; its job will answer 202 queued, then 204; state job_slow");
		const path = JSON.parse(String(accepted.body)).at.replace(origin, "");
		const look = async () => (await ask(core, {}, { method: "GET", path, body: { text: "" } })).status;
		expect([await look(), await look(), await look()]).toEqual([202, 204, 204]);
	});
});

describe("a value that behaves", () => {
	const behaving = (name: string) => (fire: Operation, states: State[]) => {
		const found = states.find((each) => each.name === name);
		fire.refusals = [{ when: readWhen({ "$request.path.kiln": "north" }), answer: undefined, jobAnswers: [], state: found }];
	};

	test("leads to its state", async () => {
		expect(await ask(coreOf(kiln, behaving("kiln_cold")))).toMatchObject({ status: 409, note: "409 cold; state kiln_cold" });
		expect(await ask(coreOf(kiln, behaving("kiln_cold")), {}, { path: "/kilns/south/firings" })).toMatchObject({ status: 202 });
	});

	test("that is only slow leaves the answer to what comes behind it", async () => {
		const core = coreOf(kiln, behaving("service_slow"));
		core.spaces.default.state.set({ kiln: "cold" });
		expect((await ask(core)).note).toMatch(/^409 cold; state service_slow, kiln_cold; after \d+ ms$/);
	});

	test("counts before the run, and after what the request wishes for", async () => {
		const core = coreOf(kiln, behaving("kiln_cold"));
		core.spaces.default.state.set({ kiln: "gone" });
		expect((await ask(core)).status).toBe(409);
		expect((await ask(core, { prefer: "state=kiln_hot" })).status).toBe(202);
		expect((await ask(core, { prefer: "code=204" })).status).toBe(204);
	});
});

describe("a run", () => {
	test("is that of its session, and what is wrong with a request counts before it", async () => {
		const core = coreOf(kiln);
		core.spaces.of("a").state.set({ kiln: ["cold", "ok"] });
		const inA = { "x-mock-session": "a" };
		expect((await ask(core, inA, { path: "/nowhere" })).status).toBe(404);
		expect([(await ask(core)).status, (await ask(core, inA)).status, (await ask(core, inA)).status]).toEqual([202, 409, 202]);
		core.reset(core.spaces.of("a"));
		expect([core.spaces.of("a").state.run, core.log.of(core.spaces.of("a")), core.log.of(core.spaces.default).length]).toEqual([{}, [], 1]);
	});

	test("has the states of all operations", () => {
		expect([...coreOf(kiln).states()]).toEqual([
			["service", ["slow", "page"]],
			["kiln", ["hot", "cold", "gone"]],
			["job", ["slow"]],
		]);
	});
});

test("it serves the paths of its operations, and no other", () => {
	const core = coreOf(kiln);
	expect(["/kilns/north/firings", "/kilns/north/firings/1", "/kilns", "/"].map((path) => core.serves(path))).toEqual([
		true,
		true,
		false,
		false,
	]);
});

test("what was asked is told, and one that was not answered has no reply", async () => {
	const core = coreOf(kiln);
	await ask(core);
	await ask(core, { prefer: "fault=reset" });
	await ask(core, { "x-mock-session": "x".repeat(201) });
	const { log } = await core.exchangesOf(core.spaces.default);
	expect(log.entries.map(({ response }) => response.status)).toEqual([202, 0, 400]);
});

describe("where screens are", () => {
	const links = new Map([["202", [{ kind: "page" as const, href: "http://kiln.example/watch?token=a1", schemes: ["http"] }]]]);
	const watched = (fire: Operation) => void Object.assign(fire, { console: { closes: {}, links } });

	test("they know the paths of the links, and get what is handed out, in the space of its request", async () => {
		const screens = { vncPort: 5901, know: vi.fn(), handOut: vi.fn(), forget: vi.fn() };
		const core = coreOf(kiln, watched, screens);
		await ask(core, { "x-mock-session": "a" });
		await ask(core, { prefer: "state=kiln_cold" });
		expect(screens.know.mock.calls[0]?.[0]).toEqual([expect.objectContaining({ path: "/watch" }), expect.anything()]);
		expect(screens.handOut.mock.calls.map(([make]) => make().console.owner)).toEqual([core.spaces.of("a")]);
	});

	test("they forget a space that is reset", () => {
		const screens = { vncPort: 5901, know: vi.fn(), handOut: vi.fn(), forget: vi.fn() };
		const core = coreOf(kiln, watched, screens);
		core.reset(core.spaces.of("a"));
		expect(screens.forget.mock.calls).toEqual([[core.spaces.of("a")]]);
	});
});
