import { isObject, type Json } from "../../openapi/document.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

/** A reader looks at so many, each in a line of a page. */
const most = 3;
const longest = 120;

/** `trap` of `x-discrepancies` says in one short line what a client has to do; an operation has three at most. */
export const traps: HouseRule = (root, report) => {
	for (const { kind, value, pointer } of elementsOf(root)) {
		if (kind !== "operation") continue;
		const told = trapsIn(value["x-discrepancies"]);
		for (const [nth, { index, trap }] of told.entries()) {
			const wrong =
				faultOf(trap) ?? (nth < most ? undefined : `an operation has ${most} traps at most; leave out what breaks the fewest clients`);
			if (wrong !== undefined) report(`${pointer}/x-discrepancies/${index}/trap`, wrong);
		}
	}
};

const trapsIn = (list: Json | undefined): { index: number; trap: Json }[] =>
	(Array.isArray(list) ? list : []).flatMap((each, index) =>
		isObject(each) && each.trap !== undefined ? [{ index, trap: each.trap }] : [],
	);

function faultOf(trap: Json): string | undefined {
	const isLine = typeof trap === "string" && trap !== "" && trap.length <= longest && !trap.includes("\n");
	return isLine ? undefined : `expected a line of at most ${longest} characters in trap: what a client has to do`;
}
