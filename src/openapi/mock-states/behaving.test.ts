import { expect, test } from "vitest";
import { behavingOf } from "./behaving.ts";

test("one value that leads to a state behaves", () => {
	expect(
		behavingOf([
			{ when: { "$request.path.uuid": "ffff" }, state: "vm_stopped" },
			{ when: { "$request.body#/params/id": 7 }, state: "vm_unknown" },
			{ when: { "$request.header.X-Token": "0000" }, state: "credential_expired" },
		]),
	).toEqual([
		{ state: "vm_stopped", name: "uuid", value: "ffff" },
		{ state: "vm_unknown", name: "id", value: "7" },
		{ state: "credential_expired", name: "X-Token", value: "0000" },
	]);
});

test.each([
	{ when: "expired", state: "credential_expired" },
	{ when: { "$request.path.uuid": "ffff" } },
	{ when: { "$request.path.uuid": "invalid" }, state: "vm_unknown" },
	{ when: { "$request.path.uuid": "present" }, state: "vm_unknown" },
	{ when: { "$request.path.uuid": { pattern: "^f" } }, state: "vm_unknown" },
	{ when: { "$request.path.a": "1", "$request.path.b": "2" }, state: "vm_unknown" },
	{ when: {}, state: "vm_unknown" },
])("%j is no value that behaves", (entry) => expect(behavingOf([entry])).toEqual([]));
