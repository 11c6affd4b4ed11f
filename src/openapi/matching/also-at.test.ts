import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "../document.ts";
import { operationsOf } from "../operations.ts";
import { alsoAt } from "./also-at.ts";

const source = { source: "a manual" };

function pathsIn(written: unknown) {
	const spec = parseSpec("door", stringify({ paths: { "/doors/{door}": { get: { "x-also-at": written } } } }));
	const [found] = operationsOf(spec);
	return found && alsoAt(spec, found.template, found.operation);
}

test("the further paths of an operation have its parameters, and may have more", () => {
	expect(pathsIn([{ path: "/{house}/doors/{door}", "x-provenance": source }])).toEqual(["/{house}/doors/{door}"]);
	expect([pathsIn([{ path: "/gates/{door}" }]), pathsIn(undefined)]).toEqual([["/gates/{door}"], []]);
});

describe("what is no further path is refused at its line:", () => {
	test.each<[string, unknown, string]>([
		["no list", "/gates/{door}", "expected a list of { path, x-provenance }"],
		["a bare text", ["/gates/{door}"], "expected a list of { path, x-provenance }"],
		["another word beside it", [{ path: "/gates/{door}", since: 1 }], "expected a list of { path, x-provenance }"],
		["a path without a slash", [{ path: "gates/{door}" }], "begins with a slash, got gates/{door}"],
		["a path that lacks a parameter", [{ path: "/gates" }], "expected {door} in the path"],
	])("%s", (_, written, message) => expect(() => pathsIn(written)).toThrow(message));
});
