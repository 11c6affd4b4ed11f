import { expect, test } from "vitest";
import { specOf } from "../fixtures/spec.ts";
import { mockStates } from "./mock-states.ts";

const said = { description: "", content: { "text/plain": { examples: { said: { value: "a" } } } } };
const refusedIn = (own: object, common: object = {}) =>
	[
		...mockStates(
			specOf({ "x-mock": common, paths: { "/say": { get: { operationId: "say", "x-mock": own, responses: { 200: said } } } } }),
		),
	].map(({ message }) => message);
const states = { vm: { running: {}, stopped: { status: 200, example: "said" } } };

test("an entry names a state of its operation, and at the root one of any operation", () => {
	const refused = [{ when: "invalid", state: "vm_stopped" }];
	expect(refusedIn({ states, refused })).toEqual([]);
	expect(refusedIn({ states }, { refused })).toEqual([]);
	expect(refusedIn({ refused, chosen: refused }, { states })).toEqual([]);
	expect(refusedIn({ refused: [{ when: "invalid", status: 200, example: "said" }] })).toEqual([]);
});

test("a state that is not there is refused, with those that are", () => {
	const wrong = (state: unknown) => ({ refused: [{ when: "invalid", state }] });
	expect(refusedIn({ states, ...wrong("stopped") })).toEqual([
		expect.stringContaining('there is no state "stopped"; expected one of vm_running, vm_stopped'),
	]);
	expect(refusedIn({ states }, wrong(1))).toEqual([expect.stringContaining("there is no state 1; expected one of vm_running, vm_stopped")]);
	expect(refusedIn({ chosen: [{ state: "vm_stopped" }] })).toEqual([expect.stringContaining("none is declared in x-mock.states")]);
});
