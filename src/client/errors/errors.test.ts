import { readdirSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as entry from "../index.ts";
import { ContractError } from "./contract-error.ts";
import { NetworkError } from "./network-error.ts";
import { NotJsonError } from "./not-json-error.ts";
import { TimeoutError } from "./timeout-error.ts";
import { TooLargeError } from "./too-large-error.ts";

const at = "[GET] https://cloud.example/look";
const printedOf = (error: Error) => inspect(error, { depth: null }) + JSON.stringify(error) + error.stack;

test("there is one class a file, exported by the package, with a fixed name", async () => {
	const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith(".test.ts"));
	const modules: object[] = await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href)));
	const names = files.map((file) => file.replace(".ts", "").replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()));
	expect(modules.map((module) => Object.keys(module))).toEqual(names.map((name) => [name]));
	expect(entry).toMatchObject(Object.assign({}, ...modules));
	const errors = [new NetworkError(""), new TimeoutError(""), new NotJsonError("", 200, undefined, ""), new TooLargeError("", 200, 1)];
	for (const error of [...errors, new ContractError("", [], {})]) {
		expect(error).toBeInstanceOf(Error);
		expect(names).toContain(error.name);
		expect(Object.getOwnPropertyNames(error)).toContain("name");
	}
});

describe("a NotJsonError", () => {
	test.each([
		["", "text/html", "nothing"],
		["<html>", "text/html", "text/html"],
		["<html>", undefined, "no media type"],
	])("says of %j with the media type %s that it got %s", (text, mediaType, got) => {
		const error = new NotJsonError(at, 503, mediaType, text);
		expect(error.message).toBe(`${at}: expected JSON under 503, got ${got}`);
		expect(error).toMatchObject({ status: 503, mediaType });
	});

	test("holds the first characters of the body where nothing prints them", () => {
		const error = new NotJsonError(at, 200, undefined, `s3cret ${"x".repeat(5000)}`);
		expect(error.excerpt).toBe(`s3cret ${"x".repeat(193)}`);
		expect(Object.keys(error)).not.toContain("excerpt");
		expect(printedOf(error)).not.toContain("s3cret");
	});
});

describe("a ContractError", () => {
	const finding = (pointer: string, message: string) => ({
		...({ level: "error", rule: "response-schema", operationId: "look", status: 200 } as const),
		...{ pointer, message },
	});
	const findings = [
		finding("/response/body/url", "expected string, got nothing"),
		finding("/response/status", "expected one of 200; got 201"),
	];

	test("says each finding, and where", () => {
		const error = new ContractError(at, findings, {});
		expect(error.message).toBe(`${at}: /response/body/url: expected string, got nothing; /response/status: expected one of 200; got 201`);
		expect(error.findings).toBe(findings);
	});

	test("holds the body where nothing prints it", () => {
		const error = new ContractError(at, findings, { token: "s3cret" });
		expect(error.payload).toEqual({ token: "s3cret" });
		expect(Object.keys(error)).not.toContain("payload");
		expect(printedOf(error)).not.toContain("s3cret");
	});
});

test("a TooLargeError says status and limit", () => {
	const error = new TooLargeError(at, 404, 50);
	expect(error.message).toBe(`${at}: 404 with a body of more than 50 bytes`);
	expect(error.status).toBe(404);
});
