import { expect, test } from "vitest";
import { importingPackage } from "./outside-imports.ts";

test("all imports from src/ become one of the package, under the names that the file uses", () => {
	const text = [
		"// Generated",
		'import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";',
		'import type { Api } from "../../src/client/route.ts";',
		'import { type Secret as LampSecret, sign as signLamp } from "../../src/client/signing/lamp.ts";',
		'import type { paths } from "./types.ts";',
		"",
		"const api = {};",
	].join("\n");
	expect(importingPackage(text).split("\n")).toEqual([
		"// Generated",
		'import { type Api, type ApiClient, type LampSecret, createApiClient, signLamp } from "console-contracts/runtime";',
		'import type { paths } from "./types.js";',
		"",
		"const api = {};",
	]);
});

test("a namespace is imported by its name, and a file of types as types alone", () => {
	expect(importingPackage('import * as keywords from "../../src/client/validation/keywords.ts";')).toBe(
		'import { keywords } from "console-contracts/runtime";',
	);
	expect(importingPackage('// A\nimport type { Contract } from "../../src/checker/contract.ts";')).toBe(
		'// A\nimport type { Contract } from "console-contracts/runtime";',
	);
});

test("a file without imports, and a text that looks like one, stay", () => {
	for (const text of ["// A\nexport const contract = {};\n", 'const text = `import { a } from "../../src/a.ts";`;'])
		expect(importingPackage(text)).toBe(text);
});
