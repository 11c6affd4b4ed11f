import { describe, expect, test } from "vitest";
import { messageOf, resultOf } from "../fixtures/links.ts";
import { type ConsoleLinkOptions, consoleLink } from "./console-link.ts";
import type { Link } from "./linked.ts";

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

describe("the link whose conditions hold is opened", () => {
	const href = "https://console.example/";
	const link = (name: string, when?: Record<string, string>): Link => ({
		kind: "page",
		href: href + name,
		schemes: ["https"],
		...(when && { when }),
	});
	const nameOf = (links: Link[], data: object, options?: ConsoleLinkOptions) =>
		consoleLink(resultOf(data, links), options).href.slice(href.length);

	const byMember = [link("a", { "/scheme": "a" }), link("port", { "/port": "present" }), link("other")];
	test.each<[object, string]>([
		[{ scheme: "a", port: 80 }, "a"],
		[{ scheme: "b", port: 80 }, "port"],
		[{ scheme: "a.1", port: 0 }, "other"],
		[{ port: "" }, "other"],
		[{ port: null }, "other"],
		[{}, "other"],
	])("by what the body %j holds, the first that fits", (data, name) => {
		expect(nameOf(byMember, data)).toBe(name);
	});

	const byVersion = [link("three", { version: "3" }), link("thirty", { version: "30" }), link("ui", { ui: "present" })];
	test.each<[ConsoleLinkOptions, string]>([
		[{ version: "3" }, "three"],
		[{ version: "3.10.2" }, "three"],
		[{ version: 3.1 }, "three"],
		[{ version: "30.1" }, "thirty"],
		[{ version: "4", ui: true }, "ui"],
	])("by the options %j, of which a version may be longer than the wanted one", (options, name) => {
		expect(nameOf(byVersion, {}, options)).toBe(name);
	});

	test("where all of its conditions hold", () => {
		const both = [link("both", { "/a": "1", b: "2" }), link("other")];
		expect([nameOf(both, { a: "1" }, { b: "2" }), nameOf(both, { a: "1" }), nameOf(both, {}, { b: "2" })]).toEqual([
			"both",
			"other",
			"other",
		]);
	});

	test("and where none does, the refusal names the places and no value", () => {
		const message = messageOf(() => nameOf([...byVersion, link("a", { "/scheme": "a" })], { scheme: "s3cret" }, { version: "s3cret" }));
		expect(message).toBe("consoleLink: the contract has no link for what it finds in version, ui, /scheme");
	});
});

describe("the scheme of a URL that comes whole", () => {
	const links: Link[] = [
		{ kind: "page", href: "{+url}", schemes: ["https", "http"] },
		{ kind: "websocket", href: "{+url}", schemes: ["wss"] },
	];

	test("says which kind of console it is", () => {
		expect(consoleLink(resultOf({ url: "WSS://console.example/" }, links))).toEqual({
			href: "WSS://console.example/",
			kind: "websocket",
			protocol: "wss",
		});
	});

	test.each([
		["ftp://console.example/s3cret", "the scheme ftp"],
		["s3cret:console", "something without such a scheme"],
		["console.example/s3cret", "something without such a scheme"],
	])("is refused where the contract has none such: %s", (url, got) => {
		const message = messageOf(() => consoleLink(resultOf({ url }, links)));
		expect(message).toBe(`consoleLink: expected https, http, wss in {+url}, got ${got}`);
	});
});

describe("the time at which a link ends", () => {
	const links: Link[] = [{ kind: "native", href: "vnc://192.0.2.1", schemes: ["vnc"], expires: "/until" }];
	const result = resultOf({ until: "Oct 17, 2022 10:43:53 PM" }, links);

	test("is read in the server's time zone", () => {
		expect(consoleLink(result, { timeZone: "+08:00" }).expires).toEqual(new Date("2022-10-17T14:43:53Z"));
	});

	test("is not guessed where nobody says the server's time zone", () => {
		for (const options of [undefined, {}, { timeZone: "" }, { timeZone: undefined }])
			expect(consoleLink(result, options)).not.toHaveProperty("expires");
	});

	test("is left out where it cannot be read", () => {
		expect(consoleLink(resultOf({ until: "soon" }, links), { timeZone: "UTC" })).not.toHaveProperty("expires");
	});
});
