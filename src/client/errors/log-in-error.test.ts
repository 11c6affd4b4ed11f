import { expect, test } from "vitest";
import { printed } from "../fixtures/printed.ts";
import { LogInError } from "./log-in-error.ts";

test("a refused log-in says where and with which status, and prints nothing of the body that it has", () => {
	const error = new LogInError("[POST] https://cloud.example/enter", 401, { why: "s3cret" });
	expect([error.message, error.body]).toEqual(["[POST] https://cloud.example/enter: expected a credential, got 401", { why: "s3cret" }]);
	expect(printed(error)).not.toContain("s3cret");
});
