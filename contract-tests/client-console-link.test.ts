import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ConsoleLinkOptions, consoleLink } from "../client/console-link.ts";
import type { Link } from "../client/linked.ts";
import { linkedResponses, resultOf } from "./links.ts";
import { operations } from "./operations.ts";

/** An entry of a file of console-links/: what an API hands out, and what opens it. */
interface Case {
	sentence: string;
	operationId: string;
	status: number;
	/** The name of an example of the spec, or else the body itself. */
	example?: string | null;
	body?: unknown;
	options?: ConsoleLinkOptions;
	link?: { href: string; kind: string; protocol: string; expires?: string } | null;
	error?: string;
}

type Methods = Record<string, (input: object) => Promise<object>>;

const folder = new URL("console-links/", import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
	(parse(readFileSync(new URL(file, folder), "utf8"), { merge: true }) as Case[]).map((each) => ({
		api: file.replace(".yaml", ""),
		...each,
	})),
);

const examples = linkedResponses.flatMap(({ api, operationId, status, links }) =>
	operations
		.filter((operation) => operation.api === api && operation.operationId === operationId)
		.flatMap(({ answers }) => answers.filter((answer) => answer.status === status))
		.map(({ example, text }) => ({ api, operationId, status, links, example, body: JSON.parse(text) as unknown })),
);

const messageOf = (act: () => unknown): string => {
	try {
		act();
	} catch (error) {
		expect(error).toBeInstanceOf(TypeError);
		return (error as TypeError).message;
	}
	return "";
};

test("every operation that hands out a console has a case that is opened", () => {
	const responses = linkedResponses.map(({ api, operationId, status }) => `${api} ${operationId} ${status}`);
	expect(responses).not.toEqual([]);
	const opened = cases.filter(({ link }) => link).map(({ api, operationId, status }) => `${api} ${operationId} ${status}`);
	expect(responses.filter((response) => !opened.includes(response))).toEqual([]);
});

test.each(examples)("$api: example $example of $operationId, $status, is opened without any option", ({ body, links }) => {
	const { href, kind, protocol } = consoleLink(resultOf(body, links));
	expect(URL.canParse(href)).toBe(true);
	expect(["page", "websocket", "native"]).toContain(kind);
	expect(href.startsWith(`${protocol}://`)).toBe(true);
});

test.each(examples)(
	"$api: the client's own result of $operationId opens example $example",
	async ({ api, operationId, status, links, body }) => {
		const { template } = operations.find((operation) => operation.api === api && operation.operationId === operationId) ?? {};
		const path = Object.fromEntries([...(template ?? "").matchAll(/\{(.+?)\}/g)].map(([, name]) => [name, "example"]));
		const generated: Record<string, unknown> = await import(`../generated/${api}/client.ts`);
		const create = Object.values(generated).find((value) => typeof value === "function") as (options: object) => Methods;
		const headers = { "Content-Type": "application/json" };
		const client = create({ baseUrl: "http://192.0.2.10", fetch: async () => new Response(JSON.stringify(body), { status, headers }) });
		const result = await client[operationId]?.({ path, body: {} });
		expect(consoleLink(result as { ok: true; data: unknown })).toEqual(consoleLink(resultOf(body, links)));
		expect(Object.keys(result ?? {})).toEqual(["ok", "status", "response", "data"]);
	},
);

test.each(cases)("$api, $operationId: $sentence", ({ api, operationId, status, example, body, options, link, error }) => {
	const of = (each: { api: string; operationId: string; status: number }) =>
		each.api === api && each.operationId === operationId && each.status === status;
	const data = example ? examples.find((each) => of(each) && each.example === example)?.body : body;
	const result = resultOf(data, linkedResponses.find(of)?.links ?? []);
	if (link) expect(consoleLink(result, options)).toEqual({ ...link, ...(link.expires && { expires: new Date(link.expires) }) });
	else expect(messageOf(() => consoleLink(result, options))).toBe(error);
});

describe("a link to a host that a reply names", () => {
	const links: Link[] = [{ kind: "page", href: "http://{host}:{port}{+path}", schemes: ["http"] }];
	const open = (host: unknown, port: unknown = 80, path: unknown = "/s3cret") => consoleLink(resultOf({ host, port, path }, links)).href;

	test.each([["192.0.2.1"], ["proxy-1.console_2.example"], ["xn--bcher-kva.example"]])("takes %s as it is", (host) => {
		expect(open(host)).toBe(`http://${host}:80/s3cret`);
	});

	test.each([["2001:db8::1"], ["[2001:db8::1]"], ["::ffff:192.0.2.1"]])("writes %s in brackets", (host) => {
		expect(open(host)).toBe(`http://[${host.replace(/[[\]]/g, "")}]:80/s3cret`);
	});

	test.each([
		["evil.example/"],
		["user@evil.example"],
		["evil.example?"],
		["evil.example#"],
		["evil.example\\"],
		["evil.example%2f"],
		["evil.example:80"],
		["evil .example"],
		["evil.example\n"],
		["fe80::1%eth0"],
		["::1]/evil"],
		["bücher.example"],
		["\ud800"],
	])("refuses the host %j, and does not quote it", (host) => {
		expect(messageOf(() => open(host))).toBe("consoleLink: /host is no host or port");
	});

	test.each([["80/evil"], ["80@evil.example"], ["[::1]"], ["::1"], ["80#"]])("refuses the port %j", (port) => {
		expect(messageOf(() => open("192.0.2.1", port))).toBe("consoleLink: /port is no host or port");
	});

	test.each([
		["192.0.2.1", 65536],
		["192.0.2.1", "x"],
		["192.0.2.1", 80.5],
		["192.0.2.1", -1],
		["192.0.2.999", 80],
		["1::2::3", 80],
		["-:", 80],
	])("refuses what is no host and port: %j, %j", (host, port) => {
		expect(messageOf(() => open(host, port))).toMatch(/^consoleLink: .* (gives no URL|is no host or port)/);
	});

	test.each([["@evil.example"], [".evil.example"], [":81"], ["ticket"], ["?x"], ["\\\\evil.example"]])(
		"refuses the path %j behind it",
		(path) => {
			expect(messageOf(() => open("192.0.2.1", 80, path))).toBe("consoleLink: /path is no path; it must begin with /");
		},
	);

	test.each([[0], [null], [undefined], [""], [{}], [[80]], [true]])("misses a port that is %j, and names the member", (port) => {
		expect(messageOf(() => consoleLink(resultOf({ host: "192.0.2.1", port, path: "/" }, links)))).toBe(
			"consoleLink: /port is needed, and missing",
		);
	});

	test("stays on that host when the path begins with two slashes", () => {
		expect(new URL(open("192.0.2.1", 80, "//evil.example/")).host).toBe("192.0.2.1");
	});

	test("does not look for members in what every object inherits", () => {
		const inherited: Link[] = [{ kind: "page", href: "http://{constructor.name}/", schemes: ["http"] }];
		expect(messageOf(() => consoleLink(resultOf({}, inherited)))).toBe("consoleLink: /constructor/name is needed, and missing");
	});

	test("cannot be changed by an option that has the name of a member", () => {
		const asking = links.map((link) => ({ ...link, when: { ui: "present" } }));
		const { href } = consoleLink(resultOf({ host: "192.0.2.1", port: 80, path: "/" }, asking), { ui: "a", host: "evil.example" });
		expect(href).toBe("http://192.0.2.1:80/");
	});
});

describe("a URL that comes whole from a reply", () => {
	const links: Link[] = [
		{ kind: "page", href: "{+url}", schemes: ["https", "http"] },
		{ kind: "websocket", href: "{+url}", schemes: ["wss"] },
	];
	const open = (url: unknown) => consoleLink(resultOf({ url }, links));

	test.each([
		["https://console.example", "page"],
		["HTTP://console.example/a?b#c", "page"],
		["wss://[2001:db8::1]:8443/?token=s3cret", "websocket"],
	])("%s is opened as it is", (href, kind) => {
		expect(open(href)).toEqual({ href, kind, protocol: href.split(":")[0]?.toLowerCase() });
	});

	test("is percent-encoded where it holds what no URL can", () => {
		expect(open("https://console.example/a b?c=é\n\ud800%").href).toBe("https://console.example/a%20b?c=%C3%A9%0A%EF%BF%BD%25");
	});

	test.each([
		["javascript:s3cret()"],
		["javascript://console.example/%0As3cret()"],
		["JavaScript:s3cret()"],
		[" javascript:s3cret()"],
		["java\tscript:s3cret()"],
		["data:text/html,s3cret"],
		["vbscript:s3cret"],
		["blob:https://console.example/s3cret"],
		["ws://console.example/s3cret"],
		["/s3cret"],
		["//console.example/s3cret"],
		["s3cret"],
		["https:s3cret"],
		["https:/s3cret"],
		["https:///s3cret"],
		["https:\\\\console.example\\s3cret"],
		["https://s3cret@console.example/"],
		["https://console.example\\@evil.example/s3cret"],
		["https://console.example:s3cret/"],
		["https://con sole.example/s3cret"],
		["https://[s3cret]/"],
		[" https://console.example/s3cret"],
	])("%j is refused in one line without the URL", (url) => {
		const message = messageOf(() => open(url));
		expect(message).toMatch(/^consoleLink: .+$/);
		expect(message).not.toMatch(/s3cret|console\.example/i);
	});
});

describe("a result", () => {
	const links: Link[] = [{ kind: "native", href: "vnc://{host}", schemes: ["vnc"] }];
	const useless = "consoleLink: expected a result that is ok, of an operation that hands out a console";

	test("that is not ok has no link, which the types say too", () => {
		const refused: { ok: false; data: unknown } = Object.defineProperty(resultOf({ host: "a" }, links) as never, "ok", { value: false });
		// @ts-expect-error a result must be ok
		expect(messageOf(() => consoleLink(refused))).toBe(useless);
	});

	test.each([[{ ok: true, data: {} }], [undefined], [null], ["text"]])(
		"of an operation that hands out no console has no link: %j",
		(result) => {
			expect(messageOf(() => consoleLink(result as { ok: true; data: unknown }))).toBe(useless);
		},
	);

	test("is understood by another copy of the package", () => {
		const made = Object.defineProperty({ ok: true as const, data: { host: "a" } }, Symbol.for("console-contracts.linked"), {
			value: links,
		});
		expect(consoleLink(made)).toEqual({ href: "vnc://a", kind: "native", protocol: "vnc" });
	});
});

describe("the time at which a link ends", () => {
	const links: Link[] = [{ kind: "native", href: "vnc://192.0.2.1", schemes: ["vnc"], expires: "/until" }];
	const read = (until: unknown, timeZone?: string) => consoleLink(resultOf({ until }, links), { timeZone }).expires?.toISOString();

	test.each([
		["Oct 17, 2022 10:43:53 PM", "2022-10-17T22:43:53.000Z"],
		["Oct 17, 2022, 10:43:53 PM", "2022-10-17T22:43:53.000Z"],
		["Oct 17, 2022, 10:43:53\u202fPM", "2022-10-17T22:43:53.000Z"],
		["Jan 1, 2023 12:00:00 AM", "2023-01-01T00:00:00.000Z"],
		["Jan 01, 2023 12:00:00 PM", "2023-01-01T12:00:00.000Z"],
		["Feb 29, 2024 1:02:03 AM", "2024-02-29T01:02:03.000Z"],
	])("is read from %j", (until, moment) => {
		expect(read(until, "UTC")).toBe(moment);
	});

	test("is not guessed where nobody says the server's time zone", () => {
		expect(read("Oct 17, 2022 10:43:53 PM")).toBeUndefined();
		expect(read("Oct 17, 2022 10:43:53 PM", "")).toBeUndefined();
		expect(consoleLink(resultOf({ until: "Oct 17, 2022 10:43:53 PM" }, links))).not.toHaveProperty("expires");
	});

	test.each([
		[undefined],
		[null],
		[1666017833],
		[""],
		["2022-10-17 22:43:53"],
		["2022-10-17T22:43:53Z"],
		["Okt 17, 2022 10:43:53 PM"],
		["Oct 17, 2022 22:43:53"],
		["Oct 17, 2022 13:43:53 PM"],
		["Oct 17, 2022 0:43:53 PM"],
		["Oct 17, 2022 10:60:53 PM"],
		["Feb 30, 2022 10:43:53 PM"],
		["Oct 0, 2022 10:43:53 PM"],
		["Oct 17, 2022 10:43:53 PM CST"],
	])("is not guessed from %j", (until) => {
		expect(read(until, "UTC")).toBeUndefined();
	});

	test.each([
		["Jul 1, 2026 12:00:00 PM", "Europe/Berlin", "2026-07-01T10:00:00.000Z"],
		["Jan 1, 2026 12:00:00 PM", "Europe/Berlin", "2026-01-01T11:00:00.000Z"],
		["Mar 29, 2026 1:59:59 AM", "Europe/Berlin", "2026-03-29T00:59:59.000Z"],
		["Mar 29, 2026 3:00:00 AM", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
		["Oct 25, 2026 1:59:59 AM", "Europe/Berlin", "2026-10-24T23:59:59.000Z"],
		["Oct 25, 2026 3:00:00 AM", "Europe/Berlin", "2026-10-25T02:00:00.000Z"],
		["Mar 8, 2026 3:00:00 AM", "America/New_York", "2026-03-08T07:00:00.000Z"],
		["Nov 1, 2026 2:00:00 AM", "America/New_York", "2026-11-01T07:00:00.000Z"],
		["Oct 17, 2022 10:43:53 PM", "+05:45", "2022-10-17T16:58:53.000Z"],
	])("%s in %s is %s", (until, timeZone, moment) => {
		expect(read(until, timeZone)).toBe(moment);
	});

	test("is the first of two when the clocks go back, so that no token seems to last longer than it does", () => {
		expect(read("Oct 25, 2026 2:30:00 AM", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
		expect(read("Nov 1, 2026 1:30:00 AM", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
	});

	test("is still a time when the clocks skip it", () => {
		expect(read("Mar 29, 2026 2:30:00 AM", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
		expect(read("Mar 8, 2026 2:30:00 AM", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
	});

	test("is not read in a time zone that does not exist", () => {
		expect(() => read("Oct 17, 2022 10:43:53 PM", "Mars/Olympus")).toThrow(RangeError);
	});
});
