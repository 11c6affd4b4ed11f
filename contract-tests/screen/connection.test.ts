import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explanations } from "../../src/screen/console/words.ts";
import { send, startLogged, wishFor } from "../call.ts";
import { type Operation, titleOf } from "../operations.ts";
import { atHome, consoleOperations, linksFrom, serialAnswers } from "./ask.ts";
import { follow, look, oneLook } from "./viewer.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

/** A picture of 800 x 500 at 32 bits. */
const picture = 800 * 500 * 4;

const served = ({ api, operationId }: Operation) =>
	mock.operations().find((each) => each.api === api && each.declared.operationId === operationId);

/** The link of a WebSocket to a console that was handed out now. */
async function socketLink(operation: Operation, example?: string): Promise<string> {
	const answer = operation.answers.find((each) => each.example === example);
	const links = await linksFrom(mock.url, operation, answer && { headers: { Prefer: wishFor(answer) } });
	return links.at(-1)?.href.replace(/^http/, "ws") ?? "";
}

/** An operation whose usual console is a picture that a token opens. */
const [pictured] = consoleOperations.filter(({ polls }) => polls.length > 0);
if (pictured === undefined) throw new Error("No operation has a console behind a job");

/** The link of an operation that makes up each token, which ends; others make it of the credential and the machine. */
async function randomLink(url: string, headers: Record<string, string> = {}): Promise<string> {
	const operation = consoleOperations.find(
		(each) => each.setMembers.length > 0 && each.polls.length === 0 && served(each)?.console?.life !== undefined,
	);
	if (operation === undefined) throw new Error("No operation makes up tokens that end");
	return (await linksFrom(url, operation, { headers })).at(-1)?.href ?? "";
}

/** What the page learns of its link. */
async function stateOf(url: string, link: string): Promise<string> {
	const { pathname, search } = new URL(link);
	const target = `/__mock/screen/state?href=${encodeURIComponent(pathname + search)}`;
	return JSON.parse((await send(url, { method: "GET", target, headers: {} })).text).state;
}

/** Puts a mock, or a session of it, into another state or time. */
const put = (url: string, what: "state" | "clock", value: object, session = "") =>
	send(url, {
		method: "PUT",
		target: `/__mock/${what}`,
		headers: { "Content-Type": "application/json", "X-Mock-Session": session },
		body: JSON.stringify(value),
	});

/** A viewer that has its first picture. */
async function opened(href: string) {
	const viewer = follow(href, { send: oneLook });
	await expect.poll(() => viewer.received().length).toBeGreaterThan(picture);
	return viewer;
}

describe.each(consoleOperations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	test("an unknown token is refused as its proxy refuses it", async () => {
		const [link = ""] = (await linksFrom(mock.url, operation)).map(({ href }) => href).filter((href) => /^(?:http|ws)/.test(href));
		if (link === "") return;
		const { code, reason = "" } = served(operation)?.console?.closes.unknown ?? { code: 1008, reason: explanations.unknown };
		const unknown = atHome(link, mock.url)
			.replace(/^http/, "ws")
			.replaceAll(/[\da-f]{8,}/g, "0");
		expect(await follow(unknown).ended).toMatchObject({ code, reason, received: Buffer.alloc(0) });
	});
});

test("a link that works once is refused the second time, and the page learns why", async () => {
	const [operation] = consoleOperations.filter((each) => served(each)?.console?.once);
	if (operation === undefined) throw new Error("No operation has links that work once");
	const link = await socketLink(operation);
	const viewer = await opened(link);
	expect(await follow(link).ended).toMatchObject({ code: 1008, reason: explanations.used });
	expect(await stateOf(mock.url, link)).toBe("used");
	viewer.socket.close();
});

test("a link that works once is not used up where too many screens are open", async () => {
	const [operation] = consoleOperations.filter((each) => served(each)?.console?.once);
	if (operation === undefined) throw new Error("No operation has links that work once");
	const [once, other] = [await socketLink(operation), await socketLink(pictured)];
	const others = Array.from({ length: 100 }, () => follow(other));
	await expect.poll(() => others.every(({ received }) => received().length > 0)).toBe(true);
	const before = mock.lines.length;
	expect(await follow(once).ended).toMatchObject({ code: 1013, reason: "more than 100 screens are open" });
	expect(mock.lines.slice(before)).toEqual(["WebSocket -> refused: more than 100 screens are open"]);
	for (const { socket } of others) socket.close();
	await Promise.all(others.map(({ ended }) => ended));
	(await opened(once)).socket.close();
});

test("any other link works again and again", async () => {
	const link = await socketLink(pictured);
	const viewers = [await opened(link), await opened(link)];
	for (const { socket } of viewers) socket.close();
});

test("a link that has ended is refused, and the page learns why", async () => {
	const other = await startLogged();
	const [link = ""] = (await linksFrom(other.url, pictured)).map(({ href }) => href).slice(-1);
	await put(other.url, "clock", { advance: "1h" });
	const { code, reason = "" } = served(pictured)?.console?.closes.expired ?? { code: 1008, reason: explanations.expired };
	expect(await follow(link).ended).toMatchObject({ code, reason });
	expect(await stateOf(other.url, link)).toBe("expired");
	await other.close();
});

test("a console has the clock and the state of the session that asked for it, and of no other", async () => {
	const linkIn = (session: string) => randomLink(mock.url, { "X-Mock-Session": session });
	const [late, stopped, usual] = await Promise.all(["late", "stopped", "usual"].map(linkIn));
	await put(mock.url, "clock", { advance: "1h" }, "late");
	await put(mock.url, "state", { vm: "stopped" }, "stopped");
	const states = await Promise.all([late, stopped, usual].map((link = "") => stateOf(mock.url, link)));
	expect(states).toEqual(["expired", "stopped", "open"]);
});

test("a seed repeats the tokens of consoles", async () => {
	const tokens = [];
	for (const seed of [7, 7, 8]) {
		const other = await startLogged(undefined, { seed });
		tokens.push((await randomLink(other.url)).replace(other.url, ""));
		await other.close();
	}
	expect(tokens[0]).toBe(tokens[1]);
	expect(tokens[0]).not.toBe(tokens[2]);
});

describe("a viewer is closed", () => {
	test("that sends what is no RFB", async () => {
		const ended = follow(await socketLink(pictured), { send: Buffer.from("GET / HTTP/1.1\r\n\r\n") }).ended;
		expect(await ended).toMatchObject({ code: 1002, reason: "expected RFB, got another beginning" });
	});

	test("in mid-picture, where its link says so", async () => {
		const { code, received } = await follow(`${await socketLink(pictured)}&prefer=fault%3Dreset`, { send: oneLook }).ended;
		expect(code).toBe(1006);
		expect(received.length).toBeLessThan(picture);
	});

	test("with a half picture and a good end, where its headers say so", async () => {
		const options = { send: oneLook, headers: { Prefer: "fault=truncated" } };
		const { code, received } = await follow(await socketLink(pictured), options).ended;
		expect(code).toBe(1000);
		expect(received.length).toBeGreaterThan(picture / 3);
		expect(received.length).toBeLessThan(picture);
	});

	test("whose machine is stopped, as its proxy closes it", async () => {
		const viewer = await opened(await socketLink(pictured));
		await put(mock.url, "state", { vm: "stopped" });
		const { code, reason = "" } = served(pictured)?.console?.closes.stopped ?? { code: 1008, reason: explanations.stopped };
		expect(await viewer.ended).toMatchObject({ code, reason });
		await put(mock.url, "state", {});
	});

	test("that is forgotten with all that was asked", async () => {
		const link = await socketLink(pictured);
		const viewer = await opened(link);
		await send(mock.url, { method: "DELETE", target: "/__mock", headers: {} });
		const { code } = served(pictured)?.console?.closes.unknown ?? { code: 1008 };
		expect((await viewer.ended).code).toBe(code);
		expect(await stateOf(mock.url, link)).toBe("unknown");
	});

	test("with the mock", async () => {
		const other = await startLogged();
		const [link = ""] = (await linksFrom(other.url, pictured)).map(({ href }) => href).slice(-1);
		const { ended, received } = follow(link, { send: oneLook });
		await expect.poll(() => received().length).toBeGreaterThan(picture);
		await other.close();
		expect((await ended).code).toBe(1001);
	});
});

test("a screen does not open where its link wishes for trouble that there is not", async () => {
	const { reason } = await follow(`${await socketLink(pictured)}&prefer=fault%3Dfire`).ended;
	expect(reason).toContain("400 mock: Prefer: fault=fire: expected one of reset, ");
});

describe("a screen does not open", () => {
	test.each([
		["to a page of another site", { Origin: "https://evil.example" }, "--allow-origin https://evil.example"],
		["by a name that is not this machine's", { Host: "evil.example" }, "--allow-host evil.example"],
	])("%s", async (_, headers, words) => {
		const { reason } = await follow(await socketLink(pictured), { headers }).ended;
		expect(reason).toContain("403 mock: ");
		expect(reason).toContain(words);
		expect(mock.lines.at(-1)).toContain("WebSocket -> 403 from the mock itself");
	});
});

test("a serial console repeats what is typed", async () => {
	expect(serialAnswers.length).toBeGreaterThan(0);
	for (const { operation, answer } of serialAnswers) {
		const { socket, received } = follow(await socketLink(operation, answer.example));
		await expect.poll(() => String(received())).toMatch(/mock> $/);
		socket.send("uptime\r");
		await expect.poll(() => String(received())).toMatch(/mock> uptime\r\nuptime\r\nmock> $/);
		socket.close();
	}
});

describe("VNC without a page", () => {
	test("shows the machine that was asked for last, on a port of its own", async () => {
		const operation = consoleOperations.find(({ answers }) => answers.some(({ text }) => /"vncPort"/.test(text)));
		if (operation === undefined) throw new Error("No operation has VNC without a page");
		await linksFrom(mock.url, operation);
		const received = await look(mock.vncPort, picture);
		expect(received.subarray(0, 12).toString()).toBe("RFB 003.008\n");
		expect(received.length).toBeGreaterThanOrEqual(picture);
		expect(received.toString("latin1")).toContain(operation.operationId);
	});

	test("closes a viewer that sends garbage", async () => {
		expect((await look(mock.vncPort, picture, Buffer.from("\x16\x03\x01 hello hello\r\n"))).length).toBeLessThan(100);
	});
});

test("no line of the log has a token", async () => {
	const link = await socketLink(pictured);
	(await opened(link)).socket.close();
	const token = new URL(link).searchParams.get("token") ?? "";
	expect(token.length).toBeGreaterThan(20);
	expect(mock.lines.join("\n")).not.toContain(token);
});
