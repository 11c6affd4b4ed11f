import { describe, expect, test } from "vitest";
import { type Exchanged, Request } from "./message.ts";
import { type Part, Responses, type Rewrite } from "./responses.ts";

/** Responses to requests of these methods. */
const written = Promise.resolve();

function reading(...methods: string[]) {
	const rewrites: Record<string, Rewrite> = {};
	const exchanges: Exchanged[] = [];
	const upgrades: string[] = [];
	const waiting = methods.map((method, index) => new Request(method, `/${index}`, "HTTP/1.1", []));
	const responses = new Responses({
		waiting,
		exchanged(exchange) {
			exchanges.push(exchange);
			return written;
		},
		rewriteOf: ({ target }) => rewrites[target],
		upgraded: () => upgrades.push("upgraded"),
		unreadable: () => upgrades.push("unreadable"),
	});
	const textOf = (parts: Part[]) => parts.map(({ bytes }) => bytes.toString("latin1"));
	const read = (text: string) => textOf(responses.read(Buffer.from(text, "latin1")));
	const told = () => exchanges.map(({ request, response }) => [request.target, response.status, response.body()?.toString()]);
	return { responses, rewrites, textOf, waiting, upgrades, read, told };
}

const ok = (body: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

describe("what a server answers", () => {
	test("goes to the requests in their order", () => {
		const { read, told, waiting } = reading("GET", "GET", "GET");
		expect(read(ok("one") + ok("two").slice(0, -1))).toEqual([ok("one"), ok("two").slice(0, -1)]);
		expect(told()).toEqual([["/0", 200, "one"]]);
		expect(read("o")).toEqual(["o"]);
		expect(told()).toEqual([
			["/0", 200, "one"],
			["/1", 200, "two"],
		]);
		expect(waiting.map(({ target }) => target)).toEqual(["/2"]);
	});

	test("has no body after HEAD, 204 and 304, whatever length it says", () => {
		const { read, told } = reading("HEAD", "GET", "GET", "GET");
		const head = (status: string) => `HTTP/1.1 ${status}\r\nContent-Length: 9\r\n\r\n`;
		read(head("200 OK") + head("204 No Content") + head("304 Not Modified") + ok("body"));
		expect(told()).toEqual([
			["/0", 200, ""],
			["/1", 204, ""],
			["/2", 304, ""],
			["/3", 200, "body"],
		]);
	});

	test("in between is no answer", () => {
		const { read, told } = reading("POST");
		read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n");
		expect(told()).toEqual([]);
		read(ok("ok"));
		expect(told()).toEqual([["/0", 200, "ok"]]);
	});

	test("without a length is whole where the connection ends", () => {
		const { responses, read, told } = reading("GET");
		read("HTTP/1.0 200 OK\r\n\r\nto the end");
		expect(told()).toEqual([]);
		responses.finish();
		expect(told()).toEqual([["/0", 200, "to the end"]]);
	});

	test("that nobody asked for is not told", () => {
		const { read, told } = reading();
		expect(read(ok("ok"))).toEqual([ok("ok")]);
		expect(told()).toEqual([]);
	});
});

test("after an upgrade all is passed over", () => {
	const { responses, read, told, upgrades } = reading("GET", "GET");
	const head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
	expect(read(`${head}\x82\x05GET `)).toEqual([head, "\x82\x05GET "]);
	expect(read(ok("frames"))).toEqual([ok("frames")]);
	responses.finish();
	expect([told().map(([, status]) => status), upgrades]).toEqual([[101], ["upgraded"]]);
});

test("what is no HTTP is told once, and no request waits any more", () => {
	const { read, waiting, told, upgrades } = reading("GET", "GET");
	expect([read("\x01\x02what\r\n\r\n"), read("more"), upgrades]).toEqual([["\x01\x02what\r\n\r\n"], ["more"], ["unreadable"]]);
	expect([waiting, told()]).toEqual([[], []]);
});

describe("what a client gets", () => {
	test("is held back while a head is incomplete, and is all there where the connection ends", () => {
		const { responses, read, textOf } = reading("GET");
		expect([read("HTTP/1.1 200 OK\r\nX-a: "), read("1")]).toEqual([[], []]);
		expect(textOf(responses.finish())).toEqual(["HTTP/1.1 200 OK\r\nX-a: 1"]);
	});

	test("waits with the end of each response until the exchange is written, and with nothing before", () => {
		const { responses } = reading("GET", "GET");
		const parts = (text: string) => responses.read(Buffer.from(text)).map(({ bytes, after }) => [bytes.toString(), after]);
		expect(parts(ok("one").slice(0, -1))).toEqual([[ok("one").slice(0, -1), undefined]]);
		expect(parts(`e${ok("")}`)).toEqual([
			["e", written],
			[ok(""), written],
		]);
	});

	test("waits with the end of the connection where that ends a body", () => {
		const { responses, read } = reading("GET");
		expect(read("HTTP/1.0 200 OK\r\n\r\nto the end")).toEqual(["HTTP/1.0 200 OK\r\n\r\nto the end"]);
		expect(responses.finish()).toEqual([{ bytes: Buffer.alloc(0), after: written }]);
	});

	test("is another response where this one is rewritten, which is told as it came", () => {
		const { read, rewrites, told } = reading("GET", "GET", "GET");
		rewrites["/0"] = (head, response) => Buffer.from(`${head.toString().length} ${response.body()}`);
		rewrites["/1"] = () => undefined;
		const text = ok("first") + ok("second") + ok("third");
		expect([read(text.slice(0, 20)), read(text.slice(20, 41)), read(text.slice(41))]).toEqual([
			[],
			[],
			[`${ok("first").length - 5} first`, ok("second"), ok("third")],
		]);
		expect(told().map(([, , body]) => body)).toEqual(["first", "second", "third"]);
	});

	test("is the response as it is where it is too long to be held back", () => {
		const { read, rewrites } = reading("GET");
		rewrites["/0"] = () => Buffer.from("other");
		const text = ok("x".repeat(2 ** 20 + 2));
		expect([...read(text.slice(0, -1)), ...read(text.slice(-1))].join("") === text).toBe(true);
	});
});
