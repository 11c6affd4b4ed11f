import { describe, expect, test } from "vitest";
import { checkHar } from "./fixtures/check.ts";
import { entry, har } from "./fixtures/har.ts";
import { lantern } from "./fixtures/lantern.ts";
import { exchange } from "./fixtures/message.ts";
import { judge, type Verdict } from "./index.ts";

const beacon = { ...lantern, api: "beacon", file: "specs/beacon/openapi.yaml", operations: lantern.operations.map(beaconOperation) };

function beaconOperation(operation: (typeof lantern.operations)[number]) {
	return {
		...operation,
		operationId: `${operation.operationId}Beacon`,
		path: operation.path.replace("/lantern/v1", "/beacon/{tower}.{side}"),
	};
}

const at = (url: string, request = {}, response = {}) => entry({ request: { url, ...request }, response });
const verdicts = async (scope: Parameters<typeof checkHar>[3], ...entries: object[]) => {
	const { verdicts: all, leftOut } = await checkHar(har(...entries), "traffic.har", [beacon, lantern], scope);
	return [...all.map(({ operationId, path }: Verdict) => operationId ?? path), ...leftOut];
};

describe("an exchange belongs to the operation", () => {
	const origin = "https://lantern.example";
	test.each([
		["whose path template fits, on any host", "http://192.0.2.7:81/lantern/v1/lamps/hall", "showLamp"],
		["with the most literal segments", `${origin}/lantern/v1/lamps/all`, "showAllLamps"],
		["whose segments fit after percent-decoding", `${origin}/lantern/v1/l%61mps/%61ll`, "showAllLamps"],
		["whatever the query says", `${origin}/lantern/v1/lamps/hall?tag=a#part`, "showLamp"],
		["of another contract", `${origin}/beacon/7.north/lamps/hall`, "showLampBeacon"],
		["but not with a slash behind", `${origin}/lantern/v1/lamps/hall/`, "/lantern/v1/lamps/hall/"],
		["nor with an empty parameter", `${origin}/lantern/v1/lamps/`, "/lantern/v1/lamps/"],
		["nor in another case", `${origin}/Lantern/v1/lamps/hall`, "/Lantern/v1/lamps/hall"],
		["nor with part of a segment", `${origin}/beacon/7/lamps/hall`, "/beacon/7/lamps/hall"],
		["and a path that is no text is only unknown", `${origin}/lantern/v1/%ff`, "/lantern/v1/%ff"],
	])("%s", async (_, url, expected) => expect(await verdicts({}, at(url))).toEqual([expected]));
});

test("a method is the same in lower case", async () => {
	expect(await verdicts({}, at("https://lantern.example/lantern/v1/lamps/hall", { method: "get" }))).toEqual(["showLamp"]);
});

describe("what no contract knows is reported at the contract that comes nearest:", () => {
	const unknown = (target: string) => judge([beacon, lantern], exchange(`${target} HTTP/1.1\n\nHTTP/1.1 200 OK`));
	const finding = { level: "error", rule: "unknown-operation", operationId: null };

	test("an unknown path", () => {
		expect(unknown("GET /lantern/v1/towers")).toMatchObject([
			{
				...finding,
				api: null,
				pointer: "/request/path",
				spec: "specs/lantern/openapi.yaml:10",
				message: "expected the path of an operation, came /lantern/v1/towers",
			},
		]);
	});
	test("a path that shares nothing with any contract", () => {
		expect(unknown("GET /favicon.ico")).toMatchObject([{ ...finding, api: null, spec: "specs/beacon/openapi.yaml:10" }]);
	});
	test("an unknown method", () => {
		expect(unknown("DELETE /lantern/v1/lamps/hall")).toMatchObject([
			{ ...finding, api: "lantern", pointer: "/request/method", spec: "specs/lantern/openapi.yaml:12" },
		]);
	});
});

describe("of a recording are left out, and counted,", () => {
	const lamp = "https://lantern.example/lantern/v1/lamps/hall";
	const preflight = { method: "OPTIONS", headers: [{ name: "access-control-request-method", value: "PUT" }] };
	test.each([
		["a CORS preflight", {}, at(lamp, preflight), "CORS preflight"],
		["a request without a response", {}, at(lamp, {}, { status: 0 }), "no response"],
		["a request that was blocked", {}, { request: { method: "GET", url: lamp }, response: null }, "no response"],
		["what is no HTTP", {}, at("data:text/plain,lamp"), "not HTTP"],
		[
			"with --server, another host",
			{ server: "https://lantern.example" },
			at("https://beacon.example/lantern/v1/lamps/hall"),
			"other server",
		],
		["with --server, another port", { server: "https://lantern.example:8443" }, at(lamp), "other server"],
		["with --base-path, what lies outside", { basePath: "/gw" }, at(lamp), "outside the base path"],
		["with --base-path, what only begins alike", { basePath: "/lan" }, at(lamp), "outside the base path"],
		["with --api, another contract's operation", { api: "beacon" }, at(lamp), "other API"],
	])("%s", async (_, scope, left, reason) => expect(await verdicts(scope, left)).toEqual([reason]));

	test("but not an OPTIONS that is no preflight", async () => {
		expect(await verdicts({}, at(lamp, { method: "OPTIONS" }))).toEqual(["/lantern/v1/lamps/{lamp}"]);
	});
	test("and with --api what nobody knows is judged", async () => {
		expect(await verdicts({ api: "lantern" }, at("https://lantern.example/favicon.ico"))).toEqual(["/favicon.ico"]);
	});
});

test.each(["/gw/eu", "gw/eu/"])("--base-path %s strips a gateway's prefix", async (basePath) => {
	expect(await verdicts({ basePath }, at("https://gateway.example/gw/eu/lantern/v1/lamps/hall"))).toEqual(["showLamp"]);
});

test("--server takes the default port for granted", async () => {
	expect(await verdicts({ server: "https://lantern.example:443/" }, at("https://lantern.example/lantern/v1/lamps/hall"))).toEqual([
		"showLamp",
	]);
});
