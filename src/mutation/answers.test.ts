import { expect, test } from "vitest";
import { contractModel } from "../generate/model/contract-model.ts";
import { type JsonObject, parseSpec } from "../openapi/document.ts";
import { answersOf } from "./answers.ts";

const answers = (response: JsonObject) => {
	const paths = { "/lamp": { get: { operationId: "getLamp", responses: { "2XX": { description: "The lamp.", ...response } } } } };
	const spec = parseSpec("lamps", JSON.stringify({ openapi: "3.1.1", info: { title: "Lamps", version: "1.0.0" }, paths }));
	const [operation] = contractModel(spec).operations;
	return (operation?.responses ?? []).flatMap((each) => answersOf("", spec, each));
};
const content = { "text/plain": { schema: { type: "string" }, examples: { on: { value: "1" }, off: { value: "0" } } } };
const header = (name: string, more: JsonObject) => ({ [name]: { schema: { type: "string" }, ...more } });

test("each example is an answer of its status with its media type", () => {
	expect(answers({ content })).toEqual([
		{ name: "on", status: 200, message: { headers: [["Content-Type", "text/plain"]], body: { text: "1" } }, provenance: {} },
		{ name: "off", status: 200, message: { headers: [["Content-Type", "text/plain"]], body: { text: "0" } }, provenance: {} },
	]);
});

test("headers that are not required come in answers of their own, one for each example", () => {
	const headers = {
		...header("X-Must", { required: true, example: "m" }),
		...header("X-May", { examples: { a: { value: "1" }, b: { value: "2" } } }),
		...header("X-None", {}),
	};
	const shown = answers({ content, headers }).map(({ name, message }) => [name, ...message.headers.slice(1).map((pair) => pair.join("="))]);
	expect(shown).toEqual([
		["on", "X-Must=m"],
		["off", "X-Must=m"],
		["every header", "X-Must=m", "X-May=1"],
		["X-May: 2", "X-Must=m", "X-May=2"],
	]);
});

test("a response without an example of its body is no answer", () => {
	expect(answers({ headers: header("X-May", { example: "a" }) })).toEqual([]);
});
