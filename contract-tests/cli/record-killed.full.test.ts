import { expect, test } from "vitest";
import { operations } from "../operations.ts";
import { entriesOfKilledCapture, entriesOfKilledWriter } from "../recorder/killed.ts";

const [operation] = operations;

test.each([0, 3, 11, 29, 53])("npm run record leaves a whole HAR when it is killed %i ms after its first entry", async (pause) => {
	if (operation === undefined) throw new Error("There is no operation");
	const { entries, replies } = await entriesOfKilledCapture(operation, pause);
	expect(entries.length).toBeGreaterThanOrEqual(Math.max(1, replies));
});

test("the file of a capture is whole when the process is killed within a write, which Linux breaks off", async () => {
	for (let pause = 0; pause < 25; pause++) expect((await entriesOfKilledWriter(pause)).length).toBeGreaterThan(0);
});
