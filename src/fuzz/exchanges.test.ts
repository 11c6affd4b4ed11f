import { describe, expect, test } from "vitest";
import { exchangeOf, exchangesByOperation, generatedExchanges } from "./exchanges.ts";
import { saying, seed } from "./fixtures/values.ts";

const content = { "application/json": { schema: { type: "object", properties: { a: { type: "integer" } } } } };
const parameters = [{ in: "path", name: "word", required: true, schema: { type: "integer" } }];
const { spec } = saying({ parameters, requestBody: { required: true, content }, responses: { 200: { content }, 404: {} } }).values;
const made = () => generatedExchanges(spec, { seed, perSchema: 3 });

describe("generated exchanges", () => {
	test("are the same for the same seed, and others for another", () => {
		expect(made()).toEqual(made());
		expect(generatedExchanges(spec, { seed: seed + 1, perSchema: 3 })).not.toEqual(made());
	});

	test("keep the contract, show one thing that it does not know, or break it in each place at least once", () => {
		const named = (kind: string) =>
			new Set(
				made()
					.filter(({ expected }) => expected === kind)
					.map(({ name }) => name),
			);
		expect(named("kept")).toEqual(new Set(["say request", "say 200", "say 404"]));
		expect(named("unknown")).toContain("say 200 unknown-member /response/body/unknown");
		expect([...named("broken")]).toEqual([
			"say type /request/path/word",
			"say type /request/body",
			"say type /request/body/a",
			"say syntax /request/body",
			"say required /request/body",
			"say content /request/headers/content-type",
			"say 200 type /response/body",
			"say 200 type /response/body/a",
		]);
	});
});

test("operation by operation there are the same, also of a response that operations share", () => {
	const said = { description: "Said", content };
	const operation = (operationId: string, response: object) => ({ operationId, responses: { 200: response, "4XX": said } });
	const shared = operation("read", { $ref: "#/components/responses/Said" });
	const more = (last: object) => ({
		components: { responses: { Said: said } },
		paths: { "/a": { get: shared, put: { ...shared, operationId: "write" } }, "/b": { get: last } },
	});
	const lists = (last: object) => [...exchangesByOperation(saying({}, more(last)).values.spec, { seed, perSchema: 3 })];
	const [reading = [], writing = [], other = []] = lists(operation("look", said));
	const texts = (list: typeof reading) => list.map(({ name, exchange }) => [name.replace(/^\w+ /, ""), exchange.response]);
	expect(texts(writing)).toEqual(texts(reading));
	expect(texts(other)).toEqual(texts(reading));
	expect(texts(other).length).toBeGreaterThan(10);
	expect(lists(shared).flat()).toHaveLength(reading.length * 3);
});

test("an exchange is what was sent and what came, as if it had been recorded", () => {
	const { operation } = saying({ parameters, responses: { 200: {} } });
	const [response] = operation.responses;
	if (response === undefined) throw new Error("one response was written");
	const sent = { operation, path: { word: "7" }, query: [], headers: [["X-A", "a"] as const], body: "hello" };
	expect(exchangeOf(sent, { response, headers: [], body: "there" })).toEqual({
		file: "generated",
		index: 0,
		method: "PUT",
		url: new URL("http://generated.example/say/7"),
		status: 200,
		request: { headers: [["X-A", "a"]], body: { text: "hello" } },
		response: { headers: [], body: { text: "there" } },
	});
});

test("a required member of one direction is missing only there, also behind a reference to a part of a message", () => {
	const schema = {
		type: "object",
		required: ["id", "pin"],
		properties: { id: { type: "integer", readOnly: true }, pin: { type: "integer", writeOnly: true } },
	};
	const schemas = { Lamp: { $defs: { lamp: schema } } };
	const lamp = { "application/json": { schema: { $ref: "#/components/schemas/Lamp/$defs/lamp" } } };
	const room = { "application/json": { schema: { $ref: "#/paths/~1say~1{word}/put/responses/200/content/application~1json/schema" } } };
	const both = { requestBody: { content: lamp }, responses: { 200: { content: lamp }, 201: { content: room } } };
	const marked = saying({ parameters, ...both }, { components: { schemas } }).values.spec;
	const missing = generatedExchanges(marked, { seed, perSchema: 3 }).flatMap(({ name }) => (name.includes(" required ") ? [name] : []));
	expect([...new Set(missing)]).toEqual([
		"say required /request/body/pin",
		"say 200 required /response/body/id",
		"say 201 required /response/body/id",
	]);
});
