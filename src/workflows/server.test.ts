import { describe, expect, test } from "vitest";
import { Misuse } from "../misuse.ts";
import { readServer } from "./server.ts";

describe("the server", () => {
	test.each(["https://host.example:8080", "http://192.0.2.1/gw/"])("may be %s", (text) => {
		expect(readServer(text)).toEqual(new URL(text));
	});

	test.each([
		"host.example",
		"ftp://host.example",
		"http://user:s3cret@host.example",
		"http://host.example?a=s3cret",
		"http://host.example#s3cret",
	])("may not be %s, which is not quoted", (text) => {
		expect(() => readServer(text)).toThrow(
			new Misuse("--server: expected http:// or https://, a host and perhaps a path, and nothing else"),
		);
	});

	test("is asked for where it is missing", () => {
		expect(() => readServer(undefined)).toThrow(new Misuse("--server is missing; expected a URL such as https://host.example:8080"));
	});
});
