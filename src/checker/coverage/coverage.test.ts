import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { checkEntry } from "../check.ts";
import { contract, inventory, items } from "../fixtures/inventory.ts";
import { CoverageCollector, itemsIn } from "./coverage.ts";
import type { Item } from "./inventory.ts";

const nobody = { ...inventory, api: "nobody" };

const reply = (status: number, body: unknown, mediaType = "application/json") => ({
	response: {
		status,
		headers: [{ name: "Content-Type", value: mediaType }],
		content: { text: mediaType === "text/plain" ? body : JSON.stringify(body), mimeType: mediaType },
	},
});
const url = (target: string) => ({ request: { url: `https://lantern.example/lantern/v1/lamps/${target}` } });
const put = (body: unknown) => ({
	request: {
		method: "PUT",
		headers: [{ name: "Content-Type", value: "application/json" }],
		postData: { mimeType: "application/json", text: JSON.stringify(body) },
	},
	response: { status: 200, headers: [], content: { text: "", mimeType: "x-unknown" } },
});

async function coverageOf(...entries: object[]) {
	const collector = new CoverageCollector([inventory, nobody]);
	for (const [index, each] of entries.entries()) {
		const judged = await checkEntry(entry(each), { file: "traffic.har", index }, [contract]);
		if (typeof judged !== "string") collector.add(judged);
	}
	return collector.coverage();
}

/** What was seen of one kind, with the name or else the pointer, and how often. */
async function seen(kind: Item["kind"], ...entries: object[]): Promise<Record<string, number>> {
	const shown = itemsIn(await coverageOf(...entries)).filter(({ item, count }) => item.kind === kind && count > 0);
	return Object.fromEntries(shown.map(({ item, count }) => [kind === "property" ? item.pointer : (item.name ?? ""), count]));
}

const found = (body: object) => reply(200, body);
const missing = (body: unknown, mediaType?: string) => reply(404, body, mediaType);

describe("coverage counts", () => {
	test("a status by the name under which it is declared", async () => {
		expect(await seen("status", reply(200, { brightness: 7 }), reply(200, {}), reply(503, {}), reply(302, {}))).toEqual({
			200: 2,
			"5XX": 1,
		});
	});
	test("an operation only when each of its statuses was seen, as often as the rarest", async () => {
		expect(await seen("operation", reply(200, {}), reply(404, {}))).toEqual({});
		const rare = [reply(200, {}), reply(404, {}), reply(404, {}), reply(500, {}), reply(500, {})];
		expect(await seen("operation", ...rare)).toEqual({ "GET /lantern/v1/lamps/{lamp}": 1 });
	});
	test("a media type that a body is in truth, and not one that the header claims", async () => {
		expect(await seen("media-type", missing("no such lamp", "text/plain"))).toEqual({ "text/plain": 1 });
		const page = { ...reply(200, {}), content: {} };
		page.response.content.text = "<h1>Log in</h1>";
		expect(await seen("media-type", page)).toEqual({});
		expect(await seen("media-type", put({ brightness: 1 }))).toEqual({ "application/json": 1 });
	});
	test("the parameters of the path, the query and the headers", async () => {
		expect(await seen("parameter", url("hall"), url("hall?mode=day&other=1"))).toEqual({ lamp: 2, mode: 1 });
	});
	test("the properties of a body once for an exchange, in items and alternatives, too", async () => {
		const body = { brightness: 7, labels: [{ text: "a" }, { text: "b" }], switchedBy: { person: "me", timer: 1 }, other: 1 };
		expect(await seen("property", found(body))).toEqual({
			"/response/200/body/brightness": 1,
			"/response/200/body/labels": 1,
			"/response/200/body/labels/*/text": 1,
			"/response/200/body/switchedBy": 1,
			"/response/200/body/switchedBy/person": 1,
		});
	});
	test("a property of a schema that leads back to itself at its first level", async () => {
		const body = { code: "a", cause: { code: "b", cause: { code: "c" } } };
		expect(await seen("property", missing(body))).toEqual({ "/response/404/body/code": 1, "/response/404/body/cause": 1 });
	});
	test("the known values of a body and of a parameter, and no other value", async () => {
		expect(await seen("value", { ...url("hall?mode=night"), ...found({ brightness: 7, colour: "warm" }) })).toEqual({ night: 1, warm: 1 });
		expect(await seen("value", { ...url("hall?mode=dusk"), ...found({ brightness: 7, colour: "warmer" }) })).toEqual({});
	});
	test.each<[string, unknown, string, string]>([
		["by a value of the body", { cause: { code: "LAMP.0404" } }, "application/json", "LAMP.0404"],
		["by the name of the member that holds it", { noLamp: { code: 404 } }, "application/json", "noLamp"],
		["by its class, where it has no row of its own", { code: "LAMP.0499" }, "application/json", "LAMP.04xx"],
		["by the beginning of a plain text", "no such lamp: hall", "text/plain", "no such lamp"],
	])("an error code of a response, known %s", async (_, body, mediaType, code) => {
		expect(await seen("value", missing(body, mediaType))).toEqual({ [code]: 1 });
	});
	test("no error code where a code only resembles a known one", async () => {
		expect(await seen("value", missing({ code: "LAMP.0404x", other: "LAMP.0x99" }))).toEqual({});
	});
	test("a value that nests without end", async () => {
		const body = `${'{"cause":'.repeat(5_000)}1${"}".repeat(5_000)}`;
		expect(await seen("status", { ...missing({}), content: {} }, missing(JSON.parse(body)))).toEqual({ 404: 2 });
	});
});

describe("an example is seen in a message", () => {
	test("that has its properties and its known values, whatever the others are", async () => {
		expect(await seen("example", found({ brightness: 3, colour: "warm", other: true }))).toEqual({ warm: 1 });
		expect(await seen("example", found({ brightness: 3 }), found({ brightness: 3, colour: "red" }))).toEqual({});
	});
	test("that shows no more of another example", async () => {
		expect(await seen("example", found({ brightness: 3, colour: "cold", labels: [{ text: "x" }] }))).toEqual({ labelled: 1 });
	});
	test("that is more like it than like another with the same error", async () => {
		expect(await seen("example", missing({ code: "LAMP.0404", message: "nowhere" }))).toEqual({ no_lamp_at_all: 1 });
	});
	test("of its media type, an empty one too", async () => {
		expect(await seen("example", missing("no such lamp", "text/plain"))).toEqual({ plain: 1 });
		expect(await seen("example", missing("", "text/plain"))).toEqual({ empty: 1 });
	});
	test("that is a request", async () => {
		expect(await seen("example", put({ brightness: 1 }))).toEqual({ full: 1 });
	});
});

describe("the sum", () => {
	test("is of the APIs that are called; the others are named", async () => {
		const { total, covered, unseen } = await coverageOf(url("hall"));
		expect({ total, unseen }).toEqual({ total: items.length, unseen: ["nobody"] });
		expect(covered).toBeGreaterThan(0);
		expect(await coverageOf({ request: { url: "https://other.example/" } })).toEqual({
			total: 0,
			covered: 0,
			operations: [],
			unseen: ["lantern", "nobody"],
		});
	});
});
