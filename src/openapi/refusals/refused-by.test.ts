import { expect, test } from "vitest";
import { SpecError } from "../spec-error.ts";
import { refusedBy } from "./refused-by.ts";

test("what a piece of work throws about a spec is what it refuses; another error is thrown on", () => {
	const refusal = new SpecError("specs/a/openapi.yaml", 1, "wrong");
	const throwing = (error: Error) => () => {
		throw error;
	};
	expect(refusedBy(() => 1)).toEqual([]);
	expect(refusedBy(throwing(refusal))).toEqual([refusal]);
	expect(() => refusedBy(throwing(new Error("broken")))).toThrow("broken");
});
