import { describe, expect, test } from "vitest";
import type { Message } from "../../har/exchange.ts";
import { items as all } from "../fixtures/inventory.ts";
import { CoverageCounter } from "./declared-tree.ts";
import type { Item } from "./inventory.ts";
import { MessageCoverage } from "./message-coverage.ts";

const json = { mediaType: "application/json", line: 1 };
const plain = { mediaType: "text/plain", line: 1 };

/** What messages show of a response of the invented spec, by name or else by pointer, with how often. */
function seen(status: string, messages: [message: Partial<Message>, declared?: typeof json][], more: Item[] = []) {
	const at = `/response/${status}`;
	const items = [...all.filter(({ operationId, pointer }) => operationId === "showLamp" && pointer.startsWith(`${at}/`)), ...more];
	const counters = items.map((item) => new CoverageCounter(item));
	const coverage = new MessageCoverage(counters, at);
	for (const [exchange, [message, declared]] of messages.entries()) {
		const content = declared && { declared, type: declared.mediaType };
		coverage.add({ message: { headers: [], ...message }, content }, exchange);
	}
	return Object.fromEntries(counters.filter(({ count }) => count > 0).map(({ item, count }) => [nameOf(item, at), count]));
}
const nameOf = ({ kind, name, pointer }: Item, at: string) =>
	kind === "example" ? `example ${name}` : (name ?? pointer.replace(`${at}/body`, ""));
const body = (value: unknown): Partial<Message> => ({ body: { text: JSON.stringify(value) } });

describe("of a message are seen", () => {
	test.each<[string, string, [Partial<Message>, typeof json?], Record<string, number>]>([
		[
			"its media type, its properties and its known values",
			"200",
			[body({ colour: "warm", size: 1 }), json],
			{
				"application/json": 1,
				"/colour": 1,
				warm: 1,
			},
		],
		["its media type where the body was not recorded", "200", [{}, json], { "application/json": 1 }],
		["an error code in JSON", "404", [body({ code: "LAMP.0499" }), json], { "application/json": 1, "/code": 1, "LAMP.04xx": 1 }],
		[
			"an error code in a text",
			"404",
			[{ body: { text: "no such lamp: hall" } }, plain],
			{ "text/plain": 1, "no such lamp": 1, "example plain": 1 },
		],
		["nothing where no declared media type fits", "200", [body({ colour: "warm" })], {}],
		["nothing of a body that is not what its media type says", "200", [{ body: { text: "<h1>" } }, json], {}],
		["nothing of a body that cannot be read", "404", [{ body: { fault: "got gzip that is broken" } }, plain], {}],
	])("%s", (_, status, message, expected) => expect(seen(status, [message])).toEqual(expected));

	test("the headers that are declared, in any case", () => {
		const header = (name: string, kind: Item["kind"] = "parameter", value = name): Item => ({
			kind,
			operationId: "showLamp",
			pointer: `/response/200/headers/${name}`,
			name: value,
			line: 1,
			grades: [],
		});
		const declared = [header("x-lamp"), header("x-lamp", "value", "on"), header("x-other")];
		expect(
			seen(
				"200",
				[
					[
						{
							headers: [
								["X-Lamp", "on"],
								["Date", "today"],
							],
						},
					],
				],
				declared,
			),
		).toEqual({ "x-lamp": 1, on: 1 });
	});
});

describe("an example is seen in a message", () => {
	const examples = (status: string, value: unknown, declared = json) => {
		const message = declared === json ? body(value) : { body: { text: String(value) } };
		return Object.keys(seen(status, [[message, declared]])).flatMap((name) => /^example (.*)$/.exec(name)?.[1] ?? []);
	};
	test.each([
		["that has its properties and known values, whatever the others are", "200", { brightness: 3, colour: "warm", other: true }, ["warm"]],
		["that shows no more of another example", "200", { brightness: 3, colour: "cold", labels: [{ text: "x" }] }, ["labelled"]],
		["that is more like it than like another that shows the same", "404", { code: "LAMP.0404", message: "nowhere" }, ["no_lamp_at_all"]],
	])("%s", (_, status, value, names) => expect(examples(status, value)).toEqual(names));

	test("of its media type, an empty one too", () => {
		expect(examples("404", "", plain)).toEqual(["empty"]);
		expect(examples("404", { code: "LAMP.0404" }, plain)).not.toContain("no_lamp");
	});

	test("and so is another that says the same", () => {
		const again = {
			...all.find(({ kind, name }) => kind === "example" && name === "cold"),
			name: "cold again",
		} as Item;
		expect(seen("200", [[body({ brightness: 70, colour: "cold" }), json]], [again])).toMatchObject({
			"example cold": 1,
			"example cold again": 1,
		});
	});

	test("but not in one that lacks what it shows", () => {
		expect(examples("200", { brightness: 3 })).toEqual([]);
		expect(examples("200", { brightness: 3, colour: "red" })).toEqual([]);
	});
});

test("messages are counted, and each once", () => {
	const labels = body({ labels: [{ text: "a" }, { text: "b" }] });
	expect(
		seen("200", [
			[labels, json],
			[labels, json],
		]),
	).toEqual({ "application/json": 2, "/labels": 2, "/labels/*/text": 2 });
});
