import { join } from "node:path";
import { expect, test } from "vitest";
import { controlsOf } from "./controls.ts";
import { Core } from "./core.ts";
import { fireKiln } from "./fixtures/operation.ts";
import { firing } from "./fixtures/request.ts";
import { Operations } from "./operation.ts";

function controlled() {
	const fire = fireKiln();
	fire.states = [{ name: "kiln_cold", subject: "kiln", own: "cold", jobAnswers: [], answer: { ...fire.default, status: 409 } }];
	const contract = { api: "kiln", file: "", version: "1", line: 1, operations: [fire.declared] };
	const contracts = join(import.meta.dirname, "../../generated");
	const core = new Core({ contracts }, new Operations([{ contract, operations: [fire] }]));
	const ask = async () => (await core.answer(firing({ headers: {}, body: { text: "" } }), "http://mock.example")).status;
	return { ...controlsOf(core), ask };
}

test("a test puts the mock into states, and out of them", async () => {
	const { state, reset, ask } = controlled();
	state({ kiln: ["cold", "ok"] });
	expect([await ask(), await ask()]).toEqual([409, 202]);
	state({ kiln: "cold" });
	reset();
	expect(await ask()).toBe(202);
	expect(() => state({ kiln: "hot" })).toThrow('kiln has no state "hot"; expected cold, ok, or a list of them');
});

test("a test sets the clock forward", () => {
	const { clock } = controlled();
	clock.advance("31m");
	expect(clock.now().getTime()).toBeGreaterThan(Date.now() + 30 * 60_000);
	expect(() => clock.advance("soon")).toThrow("expected a duration, as 31m");
	expect(() => clock.advance("999999999d")).toThrow("too far ahead");
});

test("a test sees what was asked", async () => {
	const { exchanges, ask } = controlled();
	await ask();
	expect((await exchanges()).log.entries).toHaveLength(1);
});
