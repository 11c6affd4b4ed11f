import { expect, test } from "vitest";
import { written } from "./fixtures/streams.ts";
import { HeldOutput } from "./held-output.ts";
import { RepeatedOutput } from "./repeated-output.ts";

test("a report that begins again is written once, however it is cut", async () => {
	const { stdout, text } = written();
	const output = new RepeatedOutput(new HeldOutput(stdout));
	for (const part of ["one ", "two "]) await output.write(part);
	await output.release();
	output.restart();
	for (const part of ["o", "ne two", " three ", "four"]) await output.write(part);
	await output.end();
	expect(text()).toBe("one two three four");
});
