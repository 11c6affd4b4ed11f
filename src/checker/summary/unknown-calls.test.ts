import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { merged, resultsOf } from "./fixtures/split.ts";
import { UnknownCalls } from "./unknown-calls.ts";

const call = (url: string, method = "GET") => entry({ request: { url, method } });
const operation = (host: string) => call(`https://${host}/lantern/v1/lamps/hall`);
const beacon = {
	...lantern,
	api: "beacon",
	file: "specs/beacon/openapi.yaml",
	operations: lantern.operations.map((each) => ({ ...each, path: each.path.replace("/lantern/", "/beacon/") })),
};

async function unknownOf(recordings: Record<string, object[]>, contracts = [lantern]) {
	const unknown = new UnknownCalls();
	for (const result of await resultsOf(recordings, contracts)) unknown.add(result);
	return unknown.summary();
}

describe("a call that no operation has", () => {
	test("is one to another host, where no operation was called on its host", async () => {
		const summary = await unknownOf({
			"a.har": [operation("lantern.example"), call("https://cdn.example/a.js"), call("https://cdn.example/b.js")],
		});
		expect(summary).toMatchObject({ elsewhere: 2, reasons: { "of an unknown path": 0, "of an undeclared method": 0 }, errors: [] });
	});

	test("is one to a known host, also where the operation is called after it and in another recording", async () => {
		const { elsewhere, reasons, errors } = await unknownOf({
			"a.har": [call("https://lantern.example/towers"), call("https://lantern.example/towers")],
			"b.har": [operation("lantern.example"), call("https://lantern.example/lantern/v1/lamps/hall", "DELETE")],
		});
		expect([elsewhere, reasons]).toEqual([0, { "of an unknown path": 2, "of an undeclared method": 1 }]);
		expect(errors).toMatchObject([
			{
				message: "expected GET or PUT, got DELETE",
				pointer: "/request/method",
				file: "b.har",
				exchange: 1,
				count: 1,
				spec: "specs/lantern/openapi.yaml:12",
			},
			{ message: "expected the path of an operation, got GET /towers", file: "a.har", exchange: 0, count: 2, api: "lantern" },
		]);
	});

	test("does not make its host known by an undeclared method alone, nor by the same host with another port", async () => {
		const undeclared = call("https://lantern.example/lantern/v1/lamps/hall", "DELETE");
		expect(await unknownOf({ "a.har": [undeclared] })).toMatchObject({ elsewhere: 1, errors: [] });
		expect(await unknownOf({ "a.har": [operation("lantern.example:81"), call("https://lantern.example/towers")] })).toMatchObject({
			elsewhere: 1,
		});
	});
});

describe("an error names the API", () => {
	const apisOf = async (...entries: object[]) => {
		const { errors } = await unknownOf({ "a.har": entries }, [beacon, lantern]);
		return errors.map(({ api, spec }) => `${api} ${spec}`);
	};
	const beaconCall = call("https://one.example/beacon/v1/lamps/hall");

	test("whose path is nearest, among those that were called on the host", async () => {
		const both = [operation("one.example"), beaconCall];
		expect(await apisOf(...both, call("https://one.example/lantern/v1/towers"))).toEqual(["lantern specs/lantern/openapi.yaml:10"]);
		expect(await apisOf(...both, call("https://one.example/beacon/v1/towers"))).toEqual(["beacon specs/beacon/openapi.yaml:10"]);
	});

	test("that was called on the host, where the nearest path is that of another", async () => {
		const foreign = call("https://one.example/beacon/v1/towers");
		expect(await apisOf(operation("one.example"), foreign)).toEqual(["lantern specs/lantern/openapi.yaml:10"]);
	});
});

test("the call that resembles a path most is known, and none where none resembles any", async () => {
	const near = call("https://one.example/lantern/v1/lamps");
	const summary = await unknownOf({
		"a.har": [call("https://one.example/lantern/a"), entry({ request: { url: "https://x.example/lantern/v1/towers" } }), near],
	});
	expect(summary.nearest).toMatchObject({ api: "lantern", exchange: 2 });
	expect(await unknownOf({ "a.har": [call("https://one.example/favicon.ico")] })).not.toHaveProperty("nearest");
});

describe("of endlessly many", () => {
	const letters = (index: number) => [...String(index).padStart(4, "0")].map((digit) => String.fromCharCode(97 + Number(digit))).join("");

	test("kinds of a known host 20 are listed, and all are counted", async () => {
		const calls = Array.from({ length: 90 }, (_, index) => call(`https://lantern.example/${letters(index)}`));
		const { errors, reasons } = await unknownOf({ "a.har": [...calls, operation("lantern.example")] });
		expect([errors.length, reasons["of an unknown path"]]).toEqual([20, 90]);
	});

	test("hosts 1,000 are kept, and the others are other hosts", async () => {
		const calls = Array.from({ length: 2_500 }, (_, index) => call(`https://${letters(index)}.example/towers`));
		expect((await unknownOf({ "a.har": calls })).elsewhere).toBe(2_500);
	});
});

test("the parts of recordings give what the whole gives, whatever the split", async () => {
	const hosts = ["a.example", "b.example", "c.example"];
	const paths = Array.from({ length: 30 }, (_, index) => `/lantern/${String.fromCharCode(97 + (index % 26))}${index < 26 ? "" : "x"}`);
	const calls = hosts.flatMap((host) => [...paths, ...paths.slice(0, 7)].map((path) => call(`https://${host}${path}`)));
	const results = await resultsOf({ "a.har": calls, "b.har": [operation("b.example"), ...calls.slice(0, 40), operation("c.example")] });
	const [whole, ...others] = [
		...merged(
			results,
			() => new UnknownCalls(),
			(collector, result) => collector.add(result),
		),
	];
	for (const other of others) expect(other.summary()).toEqual(whole?.summary());
	expect(whole?.summary().errors).toHaveLength(40);
});
