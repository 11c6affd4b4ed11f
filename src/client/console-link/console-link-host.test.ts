import { describe, expect, test } from "vitest";
import { messageOf, resultOf } from "../fixtures/links.ts";
import { consoleLink } from "./console-link.ts";
import type { Link } from "./linked.ts";

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
