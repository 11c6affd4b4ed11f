import { describe, expect, test } from "vitest";
import { type Filling, Template } from "./template.ts";
import { templateFunctions } from "./template-functions.ts";

const filling: Filling = {
	request: { header: { "x-job": "j" }, path: { vm: "v" }, body: { size: 3, list: [1] }, url: "http://a.example/b" },
	response: () => ({ header: { "x-id": "i" }, statusCode: 404 }),
	groups: { session: "s", none: undefined },
	surroundings: {
		now: Date.UTC(2026, 0, 2, 3, 4, 5),
		zone: "Asia/Shanghai",
		origin: "http://127.0.0.1:4010",
		vncPort: 5900,
		random: (count) => Uint8Array.from({ length: count }, (_, index) => 255 - index),
	},
};

describe("a template is filled with", () => {
	test.each([
		["nothing where it has no hole", "plain } text", "plain } text"],
		["values of the request", "[{$request.header.X-Job}, {$request.path.vm}, {$request.body#/size}]", "[j, v, 3]"],
		["a value that is no text, as JSON", "{$request.body#/list}", "[1]"],
		["its URL", "{$url}", "http://a.example/b"],
		["values of the response", "{$response.header.X-Id} {$statusCode}", "i 404"],
		["named groups", "{session}_{session}", "s_s"],
		["the time", "{now}", "2026-01-02T03:04:05.000Z"],
		["the time in another format", "{now(wall-clock)}", "Jan 2, 2026 11:04:05 AM"],
		["a later time", "{later(PT30M)} {later(P1D, http)}", "2026-01-02T03:34:05.000Z Sat, 03 Jan 2026 03:04:05 GMT"],
		["chance", "{hex(5)} {uuid}", "fffef fffefdfc-fbfa-49f8-b7f6-f5f4f3f2f1f0"],
		["where the mock was reached", "{origin} {host} {hostname} {port}", "http://127.0.0.1:4010 127.0.0.1:4010 127.0.0.1 4010"],
		["where WebSockets reach it", "{webSocketOrigin}/?token", "ws://127.0.0.1:4010/?token"],
		["the server's zone", "{zone}", "Asia/Shanghai"],
	])("%s", (_, text, filled) => {
		expect(new Template(text).fill(filling)).toBe(filled);
	});

	test("the address of TLS and its usual port, where the mock was reached so", () => {
		const secure = { ...filling, surroundings: { ...filling.surroundings, origin: "https://kiln.example" } };
		const text = "{origin} {webSocketOrigin} {host} {hostname} {port}";
		expect(new Template(text).fill(secure)).toBe("https://kiln.example wss://kiln.example kiln.example kiln.example 443");
	});

	test("4 kB of a value at most", () => {
		const long = { ...filling, request: { header: { "x-job": "x".repeat(60_000) } } };
		expect(new Template("{$request.header.X-Job}").fill(long)).toHaveLength(4_096);
	});

	test.each(["{$request.header.X-Other}", "{none}", "{other}"])("nothing at all where a part is not there: %s", (text) => {
		expect(new Template(`a${text}`).fill(filling)).toBeUndefined();
	});
});

test("a template names the groups that it needs", () => {
	expect(new Template("{session}_{vm} {now}").groups).toEqual(["session", "vm"]);
});

describe("a hole is refused that is", () => {
	test.each([
		["no runtime expression", "{$request.cookie.a}", "{$request.cookie.a} is no runtime expression"],
		["nothing", "{}", "{} is no runtime expression, no named group and none of the functions now, later,"],
		["an unknown function", "{soon(PT2H)}", "{soon(PT2H)} is no runtime expression, no named group"],
		["a function with too much", "{uuid(1)}", "{uuid(1)} is not how uuid is called; write uuid"],
		["a function without its argument", "{hex}", "write hex(32), with the number of digits"],
		["a duration that is none", "{later(2 hours)}", "write later(PT2H) or later(PT2H, one of iso, http, wall-clock)"],
		["a format that is none", "{now(rfc)}", "write now or now(one of iso, http, wall-clock)"],
		["of every object", "{now(toString)}", "is not how now is called"],
	])("%s", (_, text, message) => {
		expect(() => new Template(text)).toThrow(message);
	});

	test("none of those that the list has, as it is written there", () => {
		for (const { usage } of Object.values(templateFunctions)) expect(() => new Template(`{${usage.replace(/[ ,].*/, "")}}`)).not.toThrow();
	});
});
