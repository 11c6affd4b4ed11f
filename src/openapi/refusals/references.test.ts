import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "../document.ts";
import { A, refused, reply, replying, schemas } from "./fixtures/refused.ts";
import { refusalsOf } from "./refusals.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("references:", () => {
	const examples = (example: object) => replying({ "application/json": { examples: { one: example } } });
	const at = `${reply}/application~1json/examples/one`;
	test.each<[string, object, string]>([
		[
			"to a URL in a schema",
			schemas({ $ref: "https://acme.example/a.yaml" }),
			`${A}/$ref $ref https://acme.example/a.yaml leads out of this file`,
		],
		[
			"to a file",
			{ components: { responses: { A: { $ref: "./a.yaml" } } } },
			"/components/responses/A/$ref $ref ./a.yaml leads out of this file",
		],
		["to a file in an example's value", examples({ value: { $ref: "./a.yaml" } }), `${at}/value/$ref $ref ./a.yaml leads out of this file`],
		[
			"to a URL in an example",
			examples({ $ref: "http://acme.example/a.yaml" }),
			`${at}/$ref expected an example's file in the folder of the API`,
		],
		[
			"to a file of another API in an example",
			examples({ $ref: "../other/a.yaml" }),
			`${at}/$ref expected an example's file in the folder of the API`,
		],
		[
			"to a part of a file in an example",
			examples({ $ref: "./a.yaml#/one" }),
			`${at}/$ref expected an example's file in the folder of the API`,
		],
		[
			"that lead nowhere in a value",
			replying({ "application/json": { example: [{ $ref: "#/nowhere" }] } }),
			`${reply}/application~1json/example/0/$ref $ref #/nowhere leads nowhere in this file`,
		],
		[
			"that lead nowhere",
			schemas({ items: { $ref: "#/components/schemas/B" } }),
			`${A}/items/$ref $ref #/components/schemas/B leads nowhere in this file`,
		],
		[
			"that lead back to themselves",
			{ components: { headers: { A: { $ref: "#/components/headers/A" } } } },
			"/components/headers/A/$ref $ref #/components/headers/A leads back to itself",
		],
		["that are no text", schemas({ $ref: 1 }), `${A}/$ref expected a $ref that is a text`],
		[
			"of a discriminator to no schema",
			schemas({ discriminator: { propertyName: "a", mapping: { a: "A", b: `#${A}`, c: "C" } } }),
			`${A}/discriminator/mapping/c no schema C is in this file`,
		],
		[
			"of a discriminator",
			schemas({ discriminator: { propertyName: "a", mapping: { a: "./a.yaml" } } }),
			`${A}/discriminator/mapping/a ./a.yaml leads out of this file`,
		],
		[
			"of a link",
			{ components: { links: { A: { operationRef: "https://acme.example/#/paths" } } } },
			"/components/links/A/operationRef https://acme.example/#/paths leads out",
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([expect.stringContaining(message)]));

	test.each([
		[
			"an example's file",
			"summary: One.\nvalue: { a: { $ref: ./b.yaml } }\n",
			"specs/acme/one.yaml:2: $ref ./b.yaml leads out of this file",
		],
		["a file that is only a reference", "$ref: ./two.yaml\n", "specs/acme/one.yaml:1: $ref ./two.yaml leads out of this file"],
		["a URL to an example", "\nexternalValue: https://acme.example/one\n", "specs/acme/one.yaml:2: externalValue: nothing is fetched"],
	])("in %s, with the line there", (_, text, message) => {
		writeFileSync(join(folder, "one.yaml"), text);
		const spec = parseSpec("acme", stringify({ openapi: "3.1.1", ...examples({ $ref: "./one.yaml" }) }));
		expect(refusalsOf(spec, folder).map((error) => error.message)).toEqual([expect.stringContaining(message)]);
	});

	test("an example's file that says an example is taken", () => {
		mkdirSync(join(folder, "examples"));
		writeFileSync(join(folder, "examples/one.yaml"), "value: { a: 1 }\nx-provenance: {}\n");
		expect(refused(examples({ $ref: "./examples/one.yaml" }), folder)).toEqual([]);
	});
});
