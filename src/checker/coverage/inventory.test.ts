import { expect, test } from "vitest";
import { items } from "../fixtures/inventory.ts";
import { type Item, isErrorCode } from "./inventory.ts";

test("the error codes of an inventory are the rows of x-errors, and no member or value that is named so", () => {
	expect(items.filter(isErrorCode).map(({ name }) => name)).toEqual(["LAMP.0404", "LAMP.04xx", "noLamp", "no such lamp"]);
	const item: Item = { kind: "value", operationId: "showLamp", pointer: "/response/404/body/x-errors", line: 1, grades: [] };
	expect(isErrorCode(item)).toBe(false);
	expect(isErrorCode({ ...item, kind: "property", pointer: "/response/404/x-errors" })).toBe(false);
});
