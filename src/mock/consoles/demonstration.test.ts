import { expect, test } from "vitest";
import { keyOf } from "../../screen/console/console-key.ts";
import { fireKiln, watchKiln } from "../fixtures/operation.ts";
import { Spaces } from "../spaces/spaces.ts";
import { demonstration, leadsToPage } from "./demonstration.ts";

const space = new Spaces(1).default;
const operation = fireKiln();
const watched = watchKiln();

test("the first operation that leads to a page shows what it would hand out, each time by another token", () => {
	const make = demonstration([operation, watched], space);
	const [first, second] = [make?.(), make?.()];
	expect(first?.console).toMatchObject({ owner: space, operationId: "watchKiln", ids: [["kiln", "north%201"]], pages: ["/watch.html"] });
	expect(first?.links[0]).toMatch(/^\/watch\.html\?token=/);
	expect(keyOf(first?.links[0] ?? "")).not.toBe(keyOf(second?.links[0] ?? ""));
});

test("where no operation leads to a page, there is nothing to show", () => {
	expect(demonstration([operation], space)).toBeUndefined();
	expect([leadsToPage([operation]), leadsToPage([operation, watched])]).toEqual([false, true]);
});
