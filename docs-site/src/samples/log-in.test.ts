import { describe, expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { credentialsOf } from "./credential.ts";
import { changed, gate, lantern, scenario } from "./fixtures/lantern.ts";
import { aroundPassword, logInCall, type Neighboured } from "./log-in.ts";

function callOf(spec: Neighboured, operationId: string) {
	const [credential] = credentialsOf(spec, operationOf(spec, operationId).place);
	if (credential === undefined) throw new Error("There is a credential");
	return logInCall(spec, credential);
}

describe("the credential of a sample may be obtained by", () => {
	test("a log-in of the same API, at its base URL", () => {
		expect(callOf(lantern, "seeHall")).toMatchObject({
			...{ api: "lantern", base: "BASE_URL", variable: "HALL_PASS", hash: "sha-512", status: 200 },
			...{ credential: { members: ["pass", "id"] }, request: { method: "PUT", path: "/enter" } },
		});
	});

	test("a log-in of another API, at a base URL of its own", () => {
		expect(callOf(lantern, "seeGarden")).toMatchObject({
			...{ api: "gate", base: "LOG_IN_URL", variable: "GARDEN_PASS", hash: "none", status: 201 },
			...{ credential: { header: "X-Pass" }, request: { path: "/open", query: "fast=yes" } },
		});
	});
});

describe("no log-in is shown", () => {
	test.each<[string, Neighboured, string]>([
		["of a credential of which the contract says none", lantern, "setLamp"],
		["of an operation that needs no credential", lantern, "listScenes"],
		["of an API that is not there", { ...lantern, others: [] }, "seeGarden"],
		["of one that has no log-in", { ...lantern, others: [{ ...gate, document: { ...gate.document, paths: {} } }] }, "seeGarden"],
		["without an example of the password", changed('word: "5f", ', "").spec, "seeHall"],
		["for one credential of two", changed("[{ hallPass: [] }]", "[{ hallPass: [], lampKey: [] }]").spec, "seeHall"],
	])("%s", (_, spec, operationId) => expect(callOf(spec, operationId)).toBeUndefined());
});

test("the texts around the password make the body again", () => {
	const { logIn } = scenario("seeHall");
	if (logIn === undefined) throw new Error("There is a log-in");
	expect(JSON.parse(aroundPassword(logIn).join("w"))).toEqual({ who: { name: "guest's", word: "w", at: [1] } });
});
