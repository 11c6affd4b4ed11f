import { describe, expect, test } from "vitest";
import { scenario, shown, textBody } from "../fixtures/lantern.ts";
import { typescript } from "./sample.ts";

test.each(shown)("TypeScript shows %s", async (_, scenario) => {
	await expect(typescript.draw(scenario)).toMatchFileSnapshot(`../fixtures/typescript/${scenario.operationId}.txt`);
});

test("the sample of TypeScript is a program whose client can sign", () => {
	expect([typescript.file, typescript.algorithms]).toEqual(["sample.ts", ["sdk-hmac-sha256", "v11-hmac-sha256", "zstack-hmac-sha1"]]);
});

test.each([
	['say "hi" it\'s', '"say \\"hi\\" it\'s"'],
	[`\${HOME} $HOME \`now\``, `"\${HOME} $HOME \`now\`"`],
	["a\\b\r\n灯😀", '"a\\\\b\\r\\n灯😀"'],
])("the text %j ends nothing in TypeScript", (value, written) => {
	const sample = scenario("startScene");
	const parameters = { query: { 'a"b': value } };
	const code = typescript.draw({ ...sample, request: { ...sample.request, parameters, body: textBody(value) } });
	expect(code).toContain(`client.startScene({ query: { "a\\"b": ${written} }, body: ${written} });\n`);
});

test("the client is named after its API", () => {
	const code = typescript.draw({ ...scenario("listScenes"), api: "lantern-2-go" });
	expect(code).toContain('import { createLantern2GoClient } from "console-contracts/lantern-2-go";\n');
	expect(code).toContain("const client = createLantern2GoClient({ baseUrl:");
});

test("the client gets each credential of an alternative", () => {
	const fields = ["left", "right"].map((scheme) => ({ scheme, in: "header" as const, name: "X", given: scheme.toUpperCase() }));
	const code = typescript.draw({ ...scenario("setLamp"), credential: { scheme: "left", fields, variables: ["LEFT", "RIGHT"] } });
	expect(code).toContain('\n\tauth: { left: environment("LEFT"), right: environment("RIGHT") },\n');
});

describe("What is printed in TypeScript", () => {
	const printed = (expected: number[], opening: number[]) => typescript.draw({ ...scenario("listScenes"), expected, opening });

	test("is the link where each result leads to a console", () => {
		expect(printed([200, 201], [200, 201])).toContain("\nconsole.log(consoleLink(result).href);\n");
	});

	test("is the link for those results alone that lead to a console", () => {
		const link = "result.status === 200 || result.status === 201 ? consoleLink(result).href : JSON.stringify(result.data)";
		expect(printed([200, 201, 204], [200, 201])).toContain(`\nconsole.log(${link});\n`);
	});

	test("is the data where none does, and nothing is imported for it", () => {
		expect(printed([200], [])).toContain("\nconsole.log(JSON.stringify(result.data));\n");
		expect(printed([200], [])).not.toContain("consoleLink");
	});
});
