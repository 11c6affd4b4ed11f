import { expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { changed, lantern, operation } from "./fixtures/lantern.ts";
import { successesOf } from "./success.ts";

test.each([
	["setLamp", "without the 2xx that is a refusal", [{ status: 204, isBytes: false, opensConsole: false }]],
	[
		"openView",
		"some of which lead to a console",
		[
			{ status: 200, isBytes: false, opensConsole: true },
			{ status: 201, isBytes: false, opensConsole: false },
		],
	],
])("the successes of %s are its 2xx, %s", (operationId, _, successes) => {
	expect(successesOf(lantern, operation(operationId))).toEqual(successes);
});

test("a range is every 2xx, and so is a default where no success is named", () => {
	const every = [{ status: "2XX", isBytes: false, opensConsole: false }];
	const successes = (to: string) => {
		const { spec } = changed('"204"', to);
		return successesOf(spec, operationOf(spec, "setLamp"));
	};
	expect([successes("2XX"), successes("default"), successes('"304"')]).toEqual([every, every, []]);
});

test("what comes in another form than text is said", () => {
	const { spec } = changed('"204": {', '"204": { content: { image/png: {} },');
	expect(successesOf(spec, operationOf(spec, "setLamp"))).toMatchObject([{ isBytes: true }]);
});
