import { expect, test } from "vitest";
import { acme } from "../../fixtures/acme.ts";
import { operationOf } from "../../operation.ts";
import { outcomesOf } from "./outcome.ts";

test("a reply leads to a console or to what to do; one that leads nowhere is left out", () => {
	const [opened, refused, ...others] = outcomesOf(acme(), operationOf(acme(), "openScreen").place);
	expect([opened?.status, opened?.links.map(({ kind }) => kind), opened?.errors]).toEqual(["200", ["page", "native"], []]);
	expect([refused?.status, refused?.links, refused?.errors.map(({ says }) => says)]).toEqual(["403", [], ["A7", "no screen"]]);
	expect(others).toEqual([]);
	expect(outcomesOf(acme(), operationOf(acme(), "startScreen").place)).toEqual([]);
});
