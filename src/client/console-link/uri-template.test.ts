import { describe, expect, test } from "vitest";
import { expand } from "./uri-template.ts";

/** The URL of a template with these values, which come from members of their names. */
const expanded = (template: string, values: Record<string, unknown>) =>
	expand(template, (variable) => ({ at: `/${variable}`, value: values[variable] }));

describe("behind the host,", () => {
	test.each([
		["{x}", "a b/c?d#e&f=é!'()*~", "a%20b%2Fc%3Fd%23e%26f%3D%C3%A9%21%27%28%29%2A~"],
		["{+x}", "a b/c?d#e&f=é!'()*~", "a%20b/c?d#e&f=%C3%A9!'()*~"],
		["{x}", "%41", "%2541"],
		["{+x}", "%41%4", "%41%254"],
		["{x}", "\ud800", "%EF%BF%BD"],
		["{x}", 5900, "5900"],
	])("%s is replaced by %j as RFC 6570 says", (expression, x, text) => {
		expect(expanded(`https://console.example/${expression}`, { x })).toBe(`https://console.example/${text}`);
	});
});

describe("of the host and the port", () => {
	test.each([
		["192.0.2.1", 5900, "vnc://192.0.2.1:5900/"],
		["2001:db8::1", "5900", "vnc://[2001:db8::1]:5900/"],
	])("%s and %s are taken", (host, port, href) => {
		expect(expanded("vnc://{host}:{port}/", { host, port })).toBe(href);
	});

	test.each([
		["s3cret.example/", 1, "/host is no host or port"],
		["s3cret@console.example", 1, "/host is no host or port"],
		["console.example", "1@s3cret.example", "/port is no host or port"],
		["console.example", "::1", "/port is no host or port"],
	])("%s and %s are refused without being quoted", (host, port, message) => {
		expect(() => expanded("vnc://{host}:{port}/", { host, port })).toThrow(new TypeError(`consoleLink: ${message}`));
	});

	test("a path right behind them begins with a slash", () => {
		expect(expanded("wss://{host}{+path}", { host: "console.example", path: "/a?b" })).toBe("wss://console.example/a?b");
		expect(() => expanded("wss://{host}{+path}", { host: "console.example", path: ".s3cret.example" })).toThrow(
			new TypeError("consoleLink: /path is no path; it must begin with /"),
		);
	});
});

describe("a URL at the beginning", () => {
	test("stands alone as it is", () => {
		expect(expanded("{+url}", { url: "https://console.example/a?b#c" })).toBe("https://console.example/a?b#c");
	});

	test("loses the slashes at its end where something follows", () => {
		expect(expanded("{+ui}/console/{id}", { ui: "https://ui.example/base//", id: "a/b" })).toBe("https://ui.example/base/console/a%2Fb");
	});

	test.each(["https://ui.example/?a", "https://ui.example/#a"])(
		"is refused with a query or a fragment where something follows: %s",
		(ui) => {
			expect(() => expanded("{+ui}/console", { ui })).toThrow(
				new TypeError("consoleLink: /ui has a query or a fragment; give what stands before"),
			);
		},
	);
});

test.each([undefined, null, "", 0, false, true, {}, ["a"]])("a value that is %j is missing, and its place is named", (x) => {
	expect(() => expanded("https://console.example/{x}", { x })).toThrow(new TypeError("consoleLink: /x is needed, and missing"));
});
