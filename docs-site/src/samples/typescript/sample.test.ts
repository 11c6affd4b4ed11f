<<<<<<< HEAD
import { describe, expect, test } from "vitest";
import { scenario, shown } from "../fixtures/lantern.ts";
import { typescript } from "./sample.ts";

test.each(shown)("TypeScript shows %s", async (_, scenario) => {
	await expect(typescript.draw(scenario)).toMatchFileSnapshot(`../fixtures/typescript/${scenario.operationId}.txt`);
});

test("the sample of TypeScript is a program whose client can sign", () => {
	expect([typescript.file, typescript.algorithms]).toEqual(["sample.ts", ["zstack-hmac-sha1", "sdk-hmac-sha256"]]);
});

test.each([
	['say "hi" it\'s', '"say \\"hi\\" it\'s"'],
	[`\${HOME} $HOME \`now\``, `"\${HOME} $HOME \`now\`"`],
	["a\\b\r\n灯😀", '"a\\\\b\\r\\n灯😀"'],
])("the text %j ends nothing in TypeScript", (value, written) => {
	const sample = scenario("startScene");
	const parameters = { path: {}, query: { 'a"b': value }, header: {} };
	const code = typescript.draw({ ...sample, request: { ...sample.request, parameters, body: { isJson: false, value } } });
	expect(code).toContain(`client.startScene({ query: { "a\\"b": ${written} }, body: ${written} });\n`);
});

test("the client is named after its API", () => {
	const code = typescript.draw({ ...scenario("listScenes"), api: "lantern-2-go" });
	expect(code).toContain('import { createLantern2GoClient } from "console-contracts/lantern-2-go";\n');
	expect(code).toContain("const client = createLantern2GoClient({ baseUrl:");
});

test("the client gets each credential of an alternative", () => {
	const fields = ["left", "right"].map((scheme) => ({ scheme, header: "X", prefix: "Key ", variable: scheme.toUpperCase() }));
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
=======
import { expect, test } from "vitest";
import { kept, scenario } from "../../fixtures/scenario.ts";
import { typescript } from "./sample.ts";
import { secrets } from "./secret.ts";

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(typescript.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.ts.txt`);
});

test("an API of several words gives the client its name", () => {
	expect(typescript.draw({ ...scenario("openScreen", "token"), api: "acme-2-screens" })).toContain(
		'import { createAcme2ScreensClient } from "console-contracts/acme-2-screens";',
	);
});

test("without a credential and without input nothing is read and nothing is given", () => {
	const given = scenario("startScreen", "token");
	const drawn = typescript.draw({ ...given, credential: { scheme: "none", fields: [], variables: [] } });
	expect(drawn).not.toContain("environment(");
	expect(drawn).toContain('\nconst client = createAcmeClient({ baseUrl: process.env.BASE_URL ?? "http://127.0.0.1:4010" });\n');
	expect(drawn).toContain("= await client.startScreen();\n");
});

test.each([
	[[], "JSON.stringify(result.data)"],
	[[200], "result.status === 200 ? consoleLink(result).href : JSON.stringify(result.data)"],
	[[200, 201], "consoleLink(result).href"],
])("where %j of 200 and 201 open a console it prints %s", (opening, printed) => {
	const drawn = typescript.draw({ ...scenario("openScreen", "token"), expected: [200, 201], opening });
	expect(drawn).toContain(`console.log(${printed});\n`);
	expect(drawn.includes("import { consoleLink }")).toBe(opening.length > 0);
});

test.each(Object.keys(secrets))("it signs with %s by what the client takes, on lines of their own where it needs some", (algorithm) => {
	const signature = { algorithm, header: "X-Sign", prefix: "", date: "X-Date", pointer: "" };
	const drawn = typescript.draw({
		...scenario("openScreen", "signed"),
		credential: { scheme: "signed", fields: [], variables: [], signature },
	});
	const secret = secrets[algorithm] ?? "";
	expect(drawn).toContain(secret.includes("\n") ? `auth: {\n\t\tsigned: ${secret},\n\t},\n` : `auth: { signed: ${secret} },\n`);
>>>>>>> h-docs
});
