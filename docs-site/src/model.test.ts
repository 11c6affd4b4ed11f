import { expect, test } from "vitest";
import { acme, lineOf } from "./fixtures/acme.ts";
import { modelOf, modelOperation } from "./model.ts";

test("the model of a contract is made once, in whatever language its pages are", () => {
	expect(modelOf(acme("zh"))).toBe(modelOf(acme("en")));
	expect(modelOf(acme()).operations.map(({ operationId }) => operationId)).toEqual(["openScreen", "startScreen", "showJob"]);
});

test("an operation is found by its id", () => {
	expect(modelOperation(acme(), "showJob")).toMatchObject({ method: "GET", secrets: ["/request/path/job", "/response/body/token"] });
	expect(() => modelOperation(acme(), "nobody")).toThrow(`${lineOf("paths:")}: no operation is nobody`);
});
