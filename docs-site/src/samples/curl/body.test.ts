import { expect, test } from "vitest";
import type { Body } from "../body.ts";
import { bodyOptions, fileOptions } from "./body.ts";

const body = (more: Partial<Body>): Body => ({ kind: "text", value: null, text: "", parts: [], ...more });

test.each<[string, Partial<Body>, string[] | undefined]>([
	["a text, as usual", { text: "a@b" }, undefined],
	["a text that -d would take for the name of a file", { text: "@a" }, ['--data-raw "$body"']],
	["bytes, of a file as it is", { kind: "bytes" }, ["--data-binary @body.bin"]],
	["no part at all", { kind: "multipart" }, []],
	["a text part, whatever it begins with", { kind: "multipart", parts: [{ name: "a", text: "<it's" }] }, ["--form-string 'a=<it'\\''s'"]],
	[
		"a part with a media type, in quotes",
		{ kind: "multipart", parts: [{ name: "a", text: '@;"\\', mediaType: "text/csv" }] },
		[`-F 'a="@;\\"\\\\";type=text/csv'`],
	],
	["a file by its name without a sign", { kind: "multipart", parts: [{ name: "a/b" }] }, ["-F 'a/b=@a_b.bin'"]],
])("curl sends %s", (_, more, options) => expect(bodyOptions(body(more))).toEqual(options));

test("only files and parts stand outside of the text", () => {
	expect([fileOptions(undefined), fileOptions(body({ text: "@a" }))]).toEqual([undefined, undefined]);
});
