import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Link } from "../../client/console-link/linked.ts";
import { readSpecs } from "../../openapi/document.ts";
import { follow } from "../../openapi/resolve.ts";
import { linksOf } from "./links.ts";

let copy: string;
beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), "console-contracts-"));
	cpSync(join(import.meta.dirname, "../../../contract-tests/new-api/specs"), join(copy, "specs"), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** The links of the conforming spec, whose response has the property `url`, with these in the place of none. */
function linksIn(written: string, [from, to]: [string, string] = ["", ""]): Link[] {
	const file = join(copy, "specs/acme-console/openapi.yaml");
	const before = readFileSync(file, "utf8").replace(from, to);
	const lines = written.split("\n").map((line) => `            ${line}\n`);
	const after = before.replace("          description: The screen.\n", (line) => `${line}          x-console-link:\n${lines.join("")}`);
	expect(after).not.toBe(before);
	writeFileSync(file, after);
	const [spec] = readSpecs(copy);
	if (spec === undefined) throw new Error("no spec");
	const at = "/paths/~1acme~1v1~1machines~1{machine}~1screen/get/responses/200";
	const responses = JSON.parse(JSON.stringify(spec.document.paths))["/acme/v1/machines/{machine}/screen"].get.responses;
	return linksOf(spec, follow(spec, responses["200"], at));
}

test("a link of a spec is what the client reads, with its schemes, whatever the YAML's types", () => {
	const written = [
		"- { kind: page, schemes: [https, http], href: '{+url}' }",
		"- { when: { /url: present, screen: 3, tls: true }, kind: native, href: 'vnc://{url}/{screen}' }",
		"- { kind: websocket, href: 'wss://acme.example/', expires: { pointer: /url, format: 'MMM d, yyyy h:mm:ss a' } }",
	];
	expect(linksIn(written.join("\n"))).toEqual([
		{ kind: "page", href: "{+url}", schemes: ["https", "http"] },
		{ when: { "/url": "present", screen: "3", tls: "true" }, kind: "native", href: "vnc://{url}/{screen}", schemes: ["vnc"] },
		{ kind: "websocket", href: "wss://acme.example/", schemes: ["wss"], expires: "/url" },
	]);
});

test.each([
	["that is no list", "kind: page", 50, /expected a list/],
	["that is empty", "[]", 50, /expected a list/],
	["that is no object", "- page", 51, /expected a link/],
	["with a misspelt member", "- kind: page\n  hrefs: https://acme.example/", 52, /hrefs is no member of a link/],
	["without a kind", "- href: https://acme.example/", 51, /the kind is none of/],
	["of another kind", "- kind: browser\n  href: https://acme.example/", 51, /the kind is none of/],
	["without an href", "- kind: page", 51, /expected a URI template/],
	["whose href begins with a host", "- kind: page\n  href: '//{url}'", 52, /expected a URI template/],
	["whose scheme is a value", "- kind: page\n  href: '{url}://acme.example'", 52, /expected a URI template/],
	["with an operator that the client has not", "- kind: page\n  href: 'https://acme.example/{?url}'", 52, /an expression is neither/],
	["with a modifier that the client has not", "- kind: page\n  href: 'https://acme.example/{url:3}'", 52, /an expression is neither/],
	["with an expression that does not end", "- kind: page\n  href: 'https://acme.example/{url'", 52, /an expression is neither/],
	["with a member that no schema has", "- kind: page\n  href: 'https://acme.example/{uri}'", 52, /no schema of this response has \/uri/],
	["with a member below one that has none", "- kind: page\n  href: 'https://acme.example/{url.host}'", 52, /has \/url\/host/],
	["with an option that it does not ask for", "- kind: page\n  href: '{+ui}/'\n  schemes: [https]", 52, /has \/ui;/],
	["with a condition on a member that no schema has", "- when: { /uri: present }\n  kind: page", 51, /has \/uri/],
	["with a condition that is no pointer and no option", "- when: { $url: present }\n  kind: page", 51, /cannot name an option/],
	["with a condition on the option that is everybody's", "- when: { timeZone: present }\n  kind: page", 51, /cannot name an option/],
	["with a condition without a value", "- when:\n    /url:\n  kind: page", 52, /expected a value/],
	["with conditions that are a list", "- when: [/url]\n  kind: page", 51, /expected a map/],
	["that does not say its schemes", "- kind: page\n  href: '{+url}'", 51, /say which schemes/],
	["that says no scheme", "- kind: page\n  href: '{+url}'\n  schemes: []", 51, /say which schemes/],
	["that says its scheme twice", "- kind: page\n  href: https://acme.example/\n  schemes: [https]", 53, /leave schemes out/],
	["whose scheme has a colon", "- kind: page\n  href: '{+url}'\n  schemes: ['https:']", 53, /without a colon/],
	[
		"for a window with a scheme that runs in it",
		"- kind: page\n  href: '{+url}'\n  schemes: [javascript]",
		51,
		/cannot have the scheme javascript/,
	],
	["for a window with the scheme of a socket", "- kind: page\n  href: wss://acme.example/", 51, /cannot have the scheme wss/],
	["for a socket with the scheme of a window", "- kind: websocket\n  href: https://acme.example/", 51, /cannot have the scheme https/],
	["for a program with the scheme of a window", "- kind: native\n  href: https://acme.example/", 51, /cannot have the scheme https/],
	[
		"with an end of another format",
		"- kind: page\n  href: https://acme.example/\n  expires: { pointer: /url, format: ISO }",
		53,
		/reads no other/,
	],
	["with an end that is nowhere", "- kind: page\n  href: https://acme.example/\n  expires: { format: ISO }", 53, /expected a pointer/],
	[
		"with an end that no schema has",
		"- kind: page\n  href: https://acme.example/\n  expires: { pointer: /until, format: 'MMM d, yyyy h:mm:ss a' }",
		53,
		/has \/until/,
	],
])("a link %s is refused with file and line", (_, written, line, message) => {
	expect(() => linksIn(written)).toThrow(new RegExp(`^specs/acme-console/openapi\\.yaml:${line}: .*${message.source}`));
});

test("a member may be declared by a schema that another holds, one that holds itself included", () => {
	const holder =
		"allOf:\n        - $ref: '#/components/schemas/Screen'\n        - anyOf:\n            - properties: { end: true }\n              type: object";
	const links = "- { kind: native, href: 'vnc://{url}/{end}' }";
	expect(linksIn(links, ["    Screen:\n", `    Screen:\n      ${holder}\n`])).toHaveLength(1);
});

test("a response without links has none", () => {
	const [spec] = readSpecs(copy);
	expect(spec && linksOf(spec, { pointer: "", value: {} })).toEqual([]);
});
