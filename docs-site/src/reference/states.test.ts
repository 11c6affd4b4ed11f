import { expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationOf } from "../operation.ts";
import { statesOf } from "./states.ts";

/** The invented operation, with this `x-mock` of its own. */
const states = (field: string) =>
	statesOf(
		operationOf(
			acme("en", (text) => text.replace("      operationId: openScreen\n", `      operationId: openScreen\n      x-mock: ${field}\n`)),
			"openScreen",
		),
	);

test("a state has the values that lead to it", () => {
	const refused = '[{ when: { $request.path.machine: "0" }, state: machine_dead }, { when: invalid, status: 403 }, 7]';
	expect(states(`{ states: { machine: { on: {}, dead: { fault: no-reply } } }, refused: ${refused} }`)).toMatchObject([
		{ name: "machine_on", behaving: [] },
		{ name: "machine_dead", fault: "no-reply", behaving: [{ name: "machine", value: "0" }] },
	]);
});

test("an operation without states has none", () => expect(states("{ refused: {} }")).toEqual([]));
