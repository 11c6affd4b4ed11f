import { expect, test } from "vitest";
import type { Link } from "../../client/console-link/linked.ts";
import { linksOf } from "./console-links.ts";

const links: Link[] = [
	{ when: { "/scheme": "http", ui: "present", version: "2" }, kind: "page", href: "{+ui}/old?token={token}", schemes: ["http"] },
	{ when: { "/scheme": "http", ui: "present" }, kind: "page", href: "{+ui}/new?token={token}", schemes: ["http"], expires: "/until" },
	{ when: { "/scheme": "http" }, kind: "websocket", href: "ws://{host}/?token={token}", schemes: ["ws"] },
	{ when: { "/scheme": "wss" }, kind: "websocket", href: "wss://{host}{+token}", schemes: ["wss"] },
];
const hrefs = (body: object) => linksOf(body, links, "http://127.0.0.1:4010", "UTC").map(({ href }) => href);

test("a reply has each link that a client could make of it", () => {
	expect(hrefs({ scheme: "http", host: "192.0.2.1", token: "a1" })).toEqual([
		"http://127.0.0.1:4010/old?token=a1",
		"http://127.0.0.1:4010/new?token=a1",
		"ws://192.0.2.1/?token=a1",
	]);
	expect(hrefs({ scheme: "wss", host: "192.0.2.1", token: "/a1" })).toEqual(["wss://192.0.2.1/a1"]);
	expect(hrefs({ scheme: "gopher" })).toEqual([]);
});

test("a link ends when the reply says so", () => {
	const until = "Oct 17, 2022 10:43:53 PM";
	const made = linksOf({ scheme: "http", host: "192.0.2.1", token: "a1", until }, links, "http://127.0.0.1:4010", "UTC");
	expect(made.map(({ expires }) => expires?.toISOString())).toEqual([undefined, "2022-10-17T22:43:53.000Z", undefined]);
});

test("the same URL is one link", () => {
	const [first] = links.slice(2);
	expect(
		first && linksOf({ scheme: "http", host: "192.0.2.1", token: "a1" }, [first, { ...first }], "http://a.example", "UTC"),
	).toHaveLength(1);
});
