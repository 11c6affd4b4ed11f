import { expect, test } from "vitest";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import { Operations } from "./operation.ts";

test("an operation is found by what the contract has of it, and by nothing else", () => {
	const [fire, look] = [fireKiln(), readFiring()];
	const contract = { api: "kiln", file: "specs/kiln/openapi.yaml", version: "1", line: 1, operations: [fire.declared, look.declared] };
	const operations = new Operations([{ contract, operations: [fire, look] }]);
	expect([operations.of(look.declared), operations.all, operations.contracts]).toEqual([look, [fire, look], [contract]]);
	expect(() => operations.of({ ...fire.declared })).toThrow("POST /kilns/{kiln}/firings is not served");
});
