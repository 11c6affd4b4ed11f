import { describe, expect, test } from "vitest";
import { changed, lantern } from "./fixtures/lantern.ts";
import { scenariosOf } from "./scenario.ts";

describe("What a sample shows", () => {
	test("is there once for each alternative of the authentication", () => {
		const found = scenariosOf(lantern, "startShow").map(({ api, operationId, credential }) => `${api} ${operationId} ${credential.scheme}`);
		expect(found).toEqual(["lantern startShow lampKey", "lantern startShow lampSeal"]);
	});

	test.each([
		["setLamp", [204], []],
		["openView", [200, 201], [200]],
		["startShow", [200], [200]],
		["startScene", [200], []],
	])("of %s ends with %j, of which %j leads to a console", (operationId, expected, opening) => {
		expect(scenariosOf(lantern, operationId)[0]).toMatchObject({ expected, opening });
	});

	test("ends at once, too, where the operation may have a result without a job", () => {
		const { spec } = changed(
			`"202":
          description: It is on its way.
          links:
            show:`,
			`"200": { description: A view., x-console-link: [{ kind: page, href: "https://lamp.example/view" }] }
        "201": { description: Done. }
        "202":
          description: It is on its way.
          links:
            show:`,
		);
		expect(scenariosOf(spec, "startShow")[0]).toMatchObject({ expected: [200, 201], opening: [200] });
	});

	test("does not end with the status of an announcement, nor with one of a running job", () => {
		const { spec } = changed("interval: 1500, pending: [202]", "interval: 1500, pending: [206]");
		const document = JSON.parse(JSON.stringify(spec.document).replace('"503":{', '"206":{'));
		expect(scenariosOf({ ...spec, document }, "startShow")[0]).toMatchObject({ expected: [200], job: { successes: { length: 3 } } });
	});

	test("has no job where none is announced", () => {
		expect(scenariosOf(lantern, "setLamp")[0]).not.toHaveProperty("job");
	});

	test("is nothing of an operation that the contract does not have", () => {
		expect(() => scenariosOf(lantern, "breakLamp")).toThrow("no operation is breakLamp");
	});
});
