import { describe, expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationOf } from "../operation.ts";
import { matchingWords, withAccepted } from "./accepted.ts";
import { operationPage } from "./operation-page.ts";

type Change = (text: string) => string;

const page = (language: "en" | "zh", change: Change) => operationPage(operationOf(acme(language, change), "openScreen"));

describe("what servers take beyond what is declared stands below the words", () => {
	const everywhere: Change = (text) =>
		text
			.replace('x-since: "1.1"', "x-accepts: { methods: any }")
			.replace("description: The light.,", "description: The light., x-accepts: { values: any, members: any },")
			.replace("required: true\n        x-provenance", "x-accepts: { members: any, mediaTypes: any, values: any }\n        x-provenance")
			.replace("name: X-Acme-Token,", "name: X-Acme-Token, x-accepts: { values: any },");

	test("of an operation, a parameter, a body and a credential", () => {
		const { description, parameters, body, security } = page("en", everywhere);
		expect(description).toContain("its token ends.\n\nServers take it by any other method, too.");
		const [mode] = parameters.find(({ place }) => place === "query")?.members ?? [];
		expect(mode?.description).toBe(
			"The light.\n\nServers accept any other value, too.\n\nServers accept the items by number, too: `mode.0=a`.",
		);
		expect(body?.description.split("\n\n")).toEqual([
			"The screen to open.",
			"Servers accept members that are not declared, too, and ignore them.",
			"Servers accept any other Content-Type, or none, too.",
			expect.stringContaining("or no body, too"),
		]);
		expect(security[0]?.[0]?.description).toContain("without the blank at the end of its prefix");
	});

	test("in the language of the page", () => {
		expect(page("zh", everywhere).description).toContain("服务端也接受用其他任何方法调用。");
	});

	test("and nothing does where they take no more", () => {
		expect(page("en", (text) => text).description).not.toContain("Servers");
		expect(withAccepted("A body.", "requestBody", {}, acme("en"))).toBe("A body.");
		expect(withAccepted("", "requestBody", { "x-accepts": { mediaTypes: "any" } }, acme("en"))).toBe(
			"Servers accept any other Content-Type, or none, too.",
		);
	});
});

describe("which requests are for an operation is said", () => {
	test("by the paths at which servers have it, with their sources", () => {
		const paths = [{ path: "/old/{id}", "x-provenance": { documented: ["guide"] } }];
		expect(matchingWords(acme("en"), "GET", { "x-also-at": paths })).toEqual([
			"Servers have it at these paths, too:\n\n- `GET /old/{id}` · documented: guide",
		]);
	});

	test("by the members of its body", () => {
		expect(matchingWords(acme("en"), "POST", { "x-operation-when": ["$request.body#/open", "$request.body#/close"] })).toEqual([
			expect.stringMatching(/one of these members: `open` `close`$/),
		]);
		expect(matchingWords(acme("en"), "POST", {})).toEqual([]);
	});
});
