import { expect, test } from "vitest";
import { kept, scenario, withQuery } from "../../fixtures/scenario.ts";
import { typescript } from "./sample.ts";
import { secrets } from "./secret.ts";

test.each(kept)("the sample of %s with %s is the one that is kept", async (operationId, scheme) => {
	await expect(typescript.draw(scenario(operationId, scheme))).toMatchFileSnapshot(`fixtures/${operationId}.${scheme}.ts.txt`);
});

test("a query is given to the client", () => {
	expect(typescript.draw(scenario("openScreen", "token", withQuery))).toContain(
		'path: { machine: "desk/1" }, query: { mode: "day" }, body: ',
	);
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
});
