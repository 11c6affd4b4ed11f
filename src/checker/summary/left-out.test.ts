import { expect, test } from "vitest";
import { LeftOut } from "./left-out.ts";

test("entries that were left out are counted by reason, in the same order whichever came first", () => {
	const [one, other] = [new LeftOut(), new LeftOut()];
	for (const reason of ["without response", "unreadable", "without response"]) one.add(reason);
	for (const reason of ["unreadable", "of another server"]) other.add(reason);
	const [a, b] = [one.state(), other.state()];
	one.merge(b);
	other.merge(a);
	expect(one.state()).toEqual([
		["of another server", 1],
		["unreadable", 2],
		["without response", 2],
	]);
	expect(other.state()).toEqual(one.state());
});
