import { expect, test } from "vitest";
import { isOthersBody } from "./others-body.ts";

test("a body is another operation's where it has members and none that names its own", () => {
	const other = (value: unknown) => isOthersBody(value, ["/door/ring"]);
	expect([{ lock: 1 }, { door: {} }, ["ring"]].map(other)).toEqual([true, true, true]);
	expect([{ door: { ring: null } }, {}, [], null, "lock"].map(other)).toEqual([false, false, false, false, false]);
});
