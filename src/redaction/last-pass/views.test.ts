import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { viewsOf } from "./views.ts";

const secret = "password Wr0ngHorse77 of 5c66c9a616334283b055d1507fe0ff98";
const base64 = (text: string | Uint8Array) => Buffer.from(text as string).toString("base64");
const inLines = (text: string) => text.replace(/.{16}/g, "$&\r\n");
const hex = (text: string) => Buffer.from(text).toString("hex");
const percent = (text: string) => hex(text).replace(/../g, "%$&");

test.each([
	["base64", base64(secret)],
	["base64 in lines", inLines(base64(secret))],
	["base64 for URLs", base64(secret).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")],
	["base64 twice", base64(base64(secret))],
	["base64 of UTF-16", base64(Buffer.from(secret, "utf16le"))],
	["gzip in base64", base64(gzipSync(secret))],
	["hexadecimal", hex(secret)],
	["hexadecimal with colons", hex(secret).replace(/..(?=.)/g, "$&:")],
	["percent", percent(secret)],
	["percent twice", percent(percent(secret))],
	["escapes of JavaScript", secret.replace(/\w/g, (sign) => `\\u00${hex(sign)}`)],
	["short escapes", secret.replace(/\w/g, (sign) => `\\x${hex(sign)}`)],
	["references of HTML", secret.replace(/\w/g, (sign) => `&#x${hex(sign)};`)],
	["base64 in percent", percent(base64(secret))],
	["a JSON text", JSON.stringify(JSON.stringify({ text: base64(secret) }))],
])("a secret in %s is read", (_, text) => {
	const views = viewsOf(`x ${text}`, (bytes) => new Uint8Array(Buffer.from(bytes).length === 0 ? [] : unzip(bytes)));
	expect(views?.some((view) => view.includes("Wr0ngHorse77"))).toBe(true);
});

const unzip = (bytes: Uint8Array): Uint8Array => {
	const { gunzipSync } = process.getBuiltinModule("node:zlib");
	return gunzipSync(bytes);
};

test("a secret with dashes within is read without them", () => expect(viewsOf("5c66-c9a6-1633")).toContain("5c66c9a61633"));

test("a text without an encoding is itself", () => expect(viewsOf("short")).toEqual(["short"]));
