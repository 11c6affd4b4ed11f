import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isObject, readSpecs } from "../../src/openapi/document.ts";
import { componentsOf, membersOf } from "../../src/openapi/resolve.ts";

describe.each(readSpecs(join(import.meta.dirname, "../..")).map((spec) => [spec.api, spec] as const))("the client of %s", (api, spec) => {
	const create = async (options: object): Promise<object> => {
		const module = await import(`../../generated/${api}/client.ts`);
		const name = api.split("-").map((word) => (word[0] ?? "").toUpperCase() + word.slice(1));
		return module[`create${name.join("")}Client`]({ baseUrl: "https://cloud.example", ...options });
	};

	test("is named after the folder and has one method for each operation", async () => {
		const ids = membersOf(spec, spec.document.paths, "/paths").flatMap(([, item]) =>
			Object.values(item.value).flatMap((operation) => (isObject(operation) ? (operation.operationId ?? []) : [])),
		);
		expect(Object.keys(await create({})).sort()).toEqual([...ids].sort());
	});

	test("shows no credential to console.log", async () => {
		// No client signs by an algorithm that is only accepted.
		const schemes = Object.entries(componentsOf(spec, "securitySchemes")).flatMap(([name, scheme]) =>
			isObject(scheme) && scheme["x-signature"] === "none" ? [] : [name],
		);
		const auth = Object.fromEntries(schemes.map((scheme) => [scheme, "s3cret"]));
		expect(inspect(await create({ auth }), { depth: null, showHidden: true, getters: true })).not.toContain("s3cret");
	});

	test.each([
		"",
		"/cloud",
		"cloud.example",
		"ftp://cloud.example",
		"https://user:s3cret@cloud.example",
		"https://cloud.example/?token=s3cret",
	])("is refused the server %j, without quoting it", async (baseUrl) => {
		const failure: Error = await create({ baseUrl }).catch((error) => error);
		expect(failure).toEqual(new TypeError("baseUrl: expected https://host/path"));
	});
});
