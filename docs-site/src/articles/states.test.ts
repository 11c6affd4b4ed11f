import { expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationOf } from "../operation.ts";
import { statesOf } from "../reference/states.ts";
import { text } from "../text.ts";
import { stateTable } from "./states.ts";

const t = text.en;

/** The states of the invented operation, with this `x-mock` of its own. */
const states = (field: string) =>
	statesOf(
		operationOf(
			acme("en", (text) => text.replace("      operationId: openScreen\n", `      operationId: openScreen\n      x-mock: ${field}\n`)),
			"openScreen",
		),
	);

test("each state has what it leads to, and how it is reached", () => {
	const found = states(
		`{ states: { machine: { on: {}, slow: { delay: 200..2000 }, late: { delay: 800, fault: garbage }, dead: { fault: no-reply }, failing: { sequence: [on, dead] } } },
          refused: [{ when: { $request.path.machine: "0" }, state: machine_dead }, { when: { $request.query.mode: dead }, state: machine_dead }] }`,
	);
	expect(stateTable(found, t).split("\n")).toEqual([
		t.statesNote,
		"",
		"| State | Reply | In one request | Value that triggers it |",
		"| --- | --- | --- | --- |",
		"| `machine_on` | as usual | `Prefer: state=machine_on` |  |",
		"| `machine_slow` | after 200–2000 ms; as usual | `Prefer: state=machine_slow` |  |",
		"| `machine_late` | after 800 ms; the reply is not HTTP | `Prefer: state=machine_late` |  |",
		"| `machine_dead` | no reply | `Prefer: state=machine_dead` | `machine`: `0`; `mode`: `dead` |",
		"| `machine_failing` | in turn: `on`, `dead` | `Prefer: state=machine_failing` |  |",
	]);
});

test("an answer is named by its status and its example, and so is each of its job", () => {
	const [state] = statesOf(operationOf(acme("en"), "openScreen"));
	expect(state).toBeUndefined();
	const shown = {
		...{ name: "job_slow", subject: "job", own: "slow", pointer: "", behaving: [] },
		...{ answer: { status: 202, example: "began" }, jobAnswers: [{ status: 202 }, { status: 200, example: "done" }] },
	};
	expect(stateTable([shown], t)).toContain("| 202 `began`; its job, poll by poll: 202, 200 `done` |");
	const page = { ...shown, jobAnswers: [], answer: undefined as never, page: { status: 502, text: "" } };
	expect(stateTable([page], t)).toContain("| 502, a page of the gateway |");
});
