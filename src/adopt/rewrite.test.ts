import { expect, test } from "vitest";
import { rewrite } from "./rewrite.ts";

test("a parameter in path is required, wherever it is declared", () => {
	const parameter = () => ({ name: "id", in: "path", schema: { type: "integer" } });
	const document = { paths: { "/a/{id}": { parameters: [parameter()] } }, components: { parameters: { id: parameter() } } };
	expect(rewrite(document, "/paths/~1a~1{id}/parameters/0/required")).toBe("/a/{id} parameters 0 has required: true");
	expect(rewrite(document, "/components/parameters/id")).toBe("components parameters id has required: true");
	const right = { ...parameter(), required: true };
	expect(document).toEqual({ paths: { "/a/{id}": { parameters: [right] } }, components: { parameters: { id: right } } });
	expect(rewrite(document, "/components/parameters/id")).toBeUndefined();
});

test("a variable of a server that may be anything is its default", () => {
	const variables = { user: { default: "demo" }, base: { default: "v2" } };
	const document = { servers: [{ url: "https://{user}.gig.example/{base}", variables }] };
	expect(rewrite(document, "/servers/0/variables/base")).toBe("servers 0 has {base} filled in, url: https://{user}.gig.example/v2");
	expect(document).toEqual({ servers: [{ url: "https://{user}.gig.example/v2", variables: { user: { default: "demo" } } }] });
});

test("an example's dataValue is its value, unless it has one", () => {
	const examples = { a: { dataValue: null }, b: { dataValue: 1, value: 2 } };
	const document = { components: { examples } };
	expect(rewrite(document, "/components/examples/a/dataValue")).toBe("components examples a has its dataValue as value");
	expect(rewrite(document, "/components/examples/b/dataValue")).toBeUndefined();
	expect(examples).toEqual({ a: { value: null }, b: { dataValue: 1, value: 2 } });
});

test("the last variable of a server goes with the list", () => {
	const document = { servers: [{ url: "/{base}", variables: { base: { default: "v2" } } }] };
	rewrite(document, "/servers/0/variables/base");
	expect(document).toEqual({ servers: [{ url: "/v2" }] });
});

test("what is wrong otherwise is not", () => {
	const variables = { base: { default: "v2", enum: ["v1"] }, none: {} };
	const parameters = [{ name: "a", in: "query" }];
	const document = { servers: [{ url: "/{base}/{none}", variables }], paths: { "/a": { parameters } } };
	for (const pointer of [
		"/servers/0/variables/base",
		"/servers/0/variables/none",
		"/servers/0/url",
		"/servers/1",
		"/paths/~1a/parameters/0",
	])
		expect(rewrite(document, pointer)).toBeUndefined();
});
