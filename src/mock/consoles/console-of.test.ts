import { describe, expect, test } from "vitest";
import type { Link } from "../../client/console-link/linked.ts";
import { fireKiln } from "../fixtures/operation.ts";
import { Clock } from "../spaces/clock.ts";
import { Spaces } from "../spaces/spaces.ts";
import { type Answered, consoleOf, knownPaths } from "./console-of.ts";
import type { ConsoleWords } from "./console-words.ts";

const links: Link[] = [
	{ kind: "page", href: "{+url}", schemes: ["http", "https"], expires: "/until" },
	{ kind: "websocket", href: "{+url}", schemes: ["ws"] },
	{ kind: "native", href: "vnc://{host}", schemes: ["vnc"] },
];
const words: ConsoleWords = { closes: { unknown: { code: 1006 } }, links: new Map([["200", links]]) };
const space = new Spaces(1).default;
space.clock = new Clock(() => 1_000);
const body = { url: "http://kiln.example/watch.html?token=a1", host: "192.0.2.1", kind: "spice" };

const handedOut = (change: Partial<ConsoleWords> = {}, answered: Partial<Answered> = {}) =>
	consoleOf(
		{
			operation: { ...fireKiln(), console: { ...words, ...change } },
			code: "200",
			body,
			request: { path: { kiln: "north 1" }, body: { params: { vmInstanceUuid: "b2", note: "x" } } },
			space,
			origin: "http://127.0.0.1:4010",
			...answered,
		},
		"UTC",
	)?.();

describe("an answer leads to a console", () => {
	test("that has its operation, what the request named, and its pages", () => {
		expect(handedOut()).toEqual({
			console: {
				api: "kiln",
				operationId: "fireKiln",
				ids: [
					["kiln", "north 1"],
					["vmInstanceUuid", "b2"],
				],
				protocol: "vnc",
				isOneTime: false,
				closings: { unknown: { code: 1006 } },
				pages: ["/watch.html"],
				owner: space,
			},
			links: [body.url, "vnc://192.0.2.1"],
		});
	});

	test("that has what the request of its job named", () => {
		expect(handedOut({}, { named: [["kiln", "south"]] })?.console.ids).toEqual([["kiln", "south"]]);
	});

	test("that ends when the reply says so, or after its life", () => {
		const until = "Oct 17, 2022 10:43:53 PM";
		expect(handedOut({ life: 500 })?.console.expires).toBe(1_500);
		expect(handedOut({ life: 500 }, { body: { ...body, until } })?.console.expires).toBe(Date.UTC(2022, 9, 17, 22, 43, 53));
	});

	test("that works once, and speaks what the reply says", () => {
		const protocol = { message: "response", in: "body", pointer: "/kind" } as const;
		expect(handedOut({ once: true, protocol })?.console).toMatchObject({ isOneTime: true, protocol: "spice" });
		expect(handedOut({ protocol }, { body: { ...body, kind: 7 } })?.console).toMatchObject({ protocol: "vnc" });
	});

	test("not where its response has no links, or its operation none", () => {
		expect(handedOut({}, { code: "202" })).toBeUndefined();
		expect(handedOut({}, { operation: fireKiln() })).toBeUndefined();
	});
});

test("the paths of links are known of the declared answers", () => {
	const operation = fireKiln();
	const [answer] = operation.answers;
	if (answer === undefined) throw new Error("It has answers");
	const answers = [
		{ ...answer, code: "200", body },
		{ ...answer, code: "200", body: { url: "ws://kiln.example/?token=a1" } },
		{ ...answer, code: "404", body },
	];
	expect(knownPaths([{ ...operation, answers, console: words }, operation])).toEqual([
		{ path: "/watch.html", query: ["token"], isPage: true, closings: words.closes },
		{ path: "/", query: ["token"], isPage: false, closings: words.closes },
	]);
});
