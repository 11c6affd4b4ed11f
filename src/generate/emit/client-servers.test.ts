import { describe, expect, test } from "vitest";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { serverGroups } from "./client-servers.ts";

const get = (operationId: string, servers?: object[]) => ({ get: { operationId, responses: {}, ...(servers && { servers }) } });
const groupsOf = (servers: object[], paths: object = { "/a": get("readA") }) => serverGroups(modelOf(specOf({ servers, paths })));
const [one, two] = [{ url: "https://h.example" }, { url: "https://i.example" }];

describe("a client has nothing to choose", () => {
	test.each<[string, object[]]>([
		["without servers", []],
		["of one server", [{ ...one, "x-name": "live" }]],
		["of hosts without names, because it is given a host as baseUrl", [one, two]],
	])("%s", (_, servers) => expect(groupsOf(servers)).toEqual([]));

	test("of one path for each operation", () => {
		expect(groupsOf([one], { "/a": get("readA"), "/b": get("readB", [{ url: "/v2" }]) })).toEqual([]);
	});
});

describe("a client chooses", () => {
	test("between hosts that have names", () => {
		expect(groupsOf([{ ...one, "x-name": "live" }, two])).toEqual([
			{
				operations: ["readA"],
				servers: [
					{ name: "live", origin: "https://h.example", base: "" },
					{ name: "https://i.example", origin: "https://i.example", base: "" },
				],
			},
		]);
	});

	test("between paths, and each operation has its own servers", () => {
		const paths = { "/a": get("readA"), "/b": get("readB", [{ url: "/v1" }, { url: "/v2" }]), "/c": get("readC") };
		expect(groupsOf([one], paths)).toMatchObject([
			{ operations: ["readA", "readC"], servers: [{ origin: "https://h.example" }] },
			{ operations: ["readB"], servers: [{ name: "/v1" }, { name: "/v2" }] },
		]);
		expect(groupsOf([], paths)[0]).toEqual({ operations: ["readA", "readC"], servers: [{ name: "/", base: "" }] });
	});
});
