import { expect, test } from "vitest";
import { keyOf } from "../../screen/console/console-key.ts";
import { fireKiln } from "../fixtures/operation.ts";
import { Spaces } from "../spaces/spaces.ts";
import { demonstration } from "./demonstration.ts";

const space = new Spaces(1).default;
const operation = fireKiln();
const [answer] = operation.answers;
if (answer === undefined) throw new Error("It has answers");
const watched = {
	...operation,
	answers: [{ ...answer, code: "200", body: { url: "http://kiln.example/watch.html?token=a1" } }],
	console: { closes: {}, links: new Map([["200", [{ kind: "page" as const, href: "{+url}", schemes: ["http"] }]]]) },
};

test("the first operation that leads to a page shows what it would hand out, each time by another token", () => {
	const make = demonstration([operation, watched], space);
	const [first, second] = [make?.(), make?.()];
	expect(first?.console).toMatchObject({ owner: space, operationId: "fireKiln", ids: [["kiln", "north%201"]], pages: ["/watch.html"] });
	expect(first?.links[0]).toMatch(/^\/watch\.html\?token=/);
	expect(keyOf(first?.links[0] ?? "")).not.toBe(keyOf(second?.links[0] ?? ""));
});

test("where no operation leads to a page, there is nothing to show", () => {
	expect(demonstration([operation], space)).toBeUndefined();
});
