import { expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { changed, lantern, operation } from "./fixtures/lantern.ts";
import { successesOf } from "./success.ts";

test.each([
	["setLamp", "without the 2xx that is a refusal", [{ status: 204, opensConsole: false }]],
	[
		"openView",
		"some of which lead to a console",
		[
			{ status: 200, opensConsole: true },
			{ status: 201, opensConsole: false },
		],
	],
])("the successes of %s are its 2xx, %s", (operationId, _, successes) => {
	expect(successesOf(lantern, operation(operationId))).toEqual(successes);
});

test.each(["2XX", "2xx"])("the range %s is no success that a sample could check, and the line is said", (range) => {
	const { spec, at } = changed('"204"', range);
	expect(() => successesOf(spec, operationOf(spec, "setLamp"))).toThrow(`${at}the samples check a status, not a range; name the success`);
});
