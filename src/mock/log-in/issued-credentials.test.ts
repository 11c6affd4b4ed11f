import { expect, test } from "vitest";
import { IssuedCredentials } from "./issued-credentials.ts";

test("is forgotten after a thousand newer ones", () => {
	const issued = new IssuedCredentials();
	issued.add("first", 0);
	for (let count = 0; count < 1000; count++) issued.add(`${count}.`, 0);
	expect([issued.hasEnded({ a: "first" }, 1), issued.hasEnded({ a: "0." }, 1)]).toEqual([false, true]);
});
