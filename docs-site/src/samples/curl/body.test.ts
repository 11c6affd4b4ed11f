import { expect, test } from "vitest";
import type { Body } from "../body.ts";
import { bodyOptions, fileOptions } from "./body.ts";

const body = (changes: Partial<Body>): Body => ({ kind: "text", value: "", text: "", parts: [], ...changes });

test("a text that begins with @ is no file, and any other is sent as it is", () => {
	expect(bodyOptions(body({ text: "@home" }))).toEqual(['--data-raw "$body"']);
	expect(bodyOptions(body({ text: "home" }))).toBeUndefined();
});

test("bytes are a file, and parts are texts and files with their media types", () => {
	expect(fileOptions(body({ kind: "bytes" }))).toEqual(["--data-binary @body.bin"]);
	const parts = [{ name: "a" }, { name: "b", text: "@x" }, { name: "c", text: '{"d":1}', mediaType: "application/json" }];
	expect(fileOptions(body({ kind: "multipart", parts }))).toEqual([
		"-F 'a=@a.bin'",
		"--form-string 'b=@x'",
		`-F 'c="{\\"d\\":1}";type=application/json'`,
	]);
	expect(fileOptions(undefined)).toBeUndefined();
});
