import { expect, test } from "vitest";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import { type Operation, Operations } from "./operation.ts";

test("an operation is found by what the contract has of it, and by nothing else", () => {
	const [fire, look] = [fireKiln(), readFiring()];
	const contract = { api: "kiln", file: "specs/kiln/openapi.yaml", version: "1", line: 1, operations: [fire.declared, look.declared] };
	const operations = new Operations([{ contract, operations: [fire, look] }]);
	expect([operations.of(look.declared), operations.all, operations.contracts]).toEqual([look, [fire, look], [contract]]);
	expect(() => operations.of({ ...fire.declared })).toThrow("POST /kilns/{kiln}/firings is not served");
});

test("a job is what an answer leads to, and what another API has at the same path", () => {
	const [fire, look, alike, other] = [fireKiln(), readFiring(), readFiring(), readFiring()];
	fire.polls = new Map([["202", { job: look, url: "/at", parameters: new Map() }]]);
	alike.declared = { ...alike.declared, path: alike.declared.path.replace(/\{[^{}]+\}$/, "{another}") };
	other.declared = { ...other.declared, method: "DELETE" };
	const contractOf = (api: string, own: Operation[]) => ({
		contract: { api, file: `specs/${api}/openapi.yaml`, version: "1", line: 1, operations: own.map(({ declared }) => declared) },
		operations: own,
	});
	const operations = new Operations([contractOf("bakery", [alike]), contractOf("kiln", [fire, look, other])]);
	expect([fire, look, alike, other].map((each) => operations.isJob(each))).toEqual([false, true, true, false]);
	expect(alike.declared.path).not.toBe(look.declared.path);
});

test("credentials come in the headers that the contracts name for them, and in cookies", () => {
	const fire = fireKiln();
	const credential = (place: "header" | "cookie" | "query", name: string) =>
		({ scheme: "key", type: "apiKey", in: place, name, line: 1 }) as const;
	const token = credential("header", "X-Token");
	const alternatives = [[token], [credential("cookie", "session"), credential("query", "key")], [token]];
	fire.declared = { ...fire.declared, security: { line: 1, alternatives } };
	const contract = { api: "kiln", file: "specs/kiln/openapi.yaml", version: "1", line: 1, operations: [fire.declared] };
	expect(new Operations([{ contract, operations: [fire] }]).carriers).toEqual(["x-token", "cookie"]);
});
