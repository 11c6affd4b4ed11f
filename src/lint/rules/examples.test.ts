import { expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { judged, operation, saying } from "../fixtures/judged.ts";
import { examples } from "./examples.ts";

const example = { value: { url: "https://screen.example" }, "x-provenance": { captured: "a recording" } };
const at = `${operation}/responses/200/content/application~1json`;
const said = (media: JsonObject, files = {}) =>
	judged(examples, saying({ responses: { 200: { content: { "application/json": media } } } }), files);

test("a body without a named example is refused", () => {
	expect(said({})).toEqual([[at, "application/json has no examples; name one by its situation"]]);
	expect(said({ examples: {} })).toHaveLength(1);
	expect(said({ examples: { ok: example } })).toEqual([]);
});

test("an example has a value and says whether it was seen", () => {
	const { value, "x-provenance": provenance } = example;
	const none = [`${at}/examples/ok`, "example ok has no x-provenance; it is documented, captured, constructed"];
	expect(said({ examples: { ok: { value } } })).toEqual([none]);
	expect(said({ examples: { ok: { value, "x-provenance": { inferred: "a guess" } } } })).toEqual([none]);
	expect(said({ examples: { ok: { "x-provenance": provenance } } })).toEqual([
		[`${at}/examples/ok`, "example ok has no value; a mock would invent one"],
	]);
});

test("an example in a file is judged by what the file holds", () => {
	const media = { examples: { ok: { $ref: "./ok.yaml" } } };
	expect(said(media, { "./ok.yaml": example })).toEqual([]);
	expect(said(media, { "./ok.yaml": { value: 1 } })).toHaveLength(1);
	expect(said(media)).toHaveLength(1);
});

test("a header has an example, that of a request too", () => {
	const header = { schema: { type: "string" } };
	const document = saying({
		parameters: [
			{ in: "header", name: "X-Zone", ...header },
			{ in: "query", name: "zone", ...header },
		],
		responses: { 204: { headers: { "X-Trace": header, "X-Shared": { $ref: "#/components/headers/Shared" } } } },
	});
	expect(judged(examples, document)).toEqual([
		[`${operation}/responses/204/headers/X-Trace`, 'header X-Trace has no example; write one, or a mock sends "string"'],
		[`${operation}/parameters/0`, 'header X-Zone has no example; write one, or a mock sends "string"'],
	]);
});
