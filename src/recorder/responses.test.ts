import { describe, expect, test } from "vitest";
import { type Exchanged, Request } from "./message.ts";
import { Responses } from "./responses.ts";

/** Responses to requests of these methods. */
function reading(...methods: string[]) {
	const exchanges: Exchanged[] = [];
	const upgrades: string[] = [];
	const waiting = methods.map((method, index) => new Request(method, `/${index}`, "HTTP/1.1", []));
	const responses = new Responses({
		waiting,
		exchanged: (exchange) => exchanges.push(exchange),
		upgraded: () => upgrades.push("upgraded"),
	});
	const read = (text: string) => responses.read(Buffer.from(text, "latin1"));
	const told = () => exchanges.map(({ request, response }) => [request.target, response.status, response.body()?.toString()]);
	return { responses, waiting, upgrades, read, told };
}

const ok = (body: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

describe("what a server answers", () => {
	test("goes to the requests in their order", () => {
		const { read, told, waiting } = reading("GET", "GET", "GET");
		expect(read(ok("one") + ok("two").slice(0, -1))).toBe(true);
		expect(told()).toEqual([["/0", 200, "one"]]);
		expect(read("o")).toBe(true);
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
		expect(read(ok("ok"))).toBe(true);
		expect(told()).toEqual([]);
	});
});

test("after an upgrade all is passed over", () => {
	const { responses, read, told, upgrades } = reading("GET", "GET");
	expect(read("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n\x82\x05GET ")).toBe(true);
	expect(read(ok("frames"))).toBe(true);
	responses.finish();
	expect([told().map(([, status]) => status), upgrades]).toEqual([[101], ["upgraded"]]);
});

test("what is no HTTP is told once, and no request waits any more", () => {
	const { read, waiting, told } = reading("GET", "GET");
	expect([read("\x01\x02what\r\n\r\n"), read("more")]).toEqual([false, true]);
	expect([waiting, told()]).toEqual([[], []]);
});
