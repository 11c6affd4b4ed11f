import { expect, onTestFinished, test, vi } from "vitest";
import { longestWait } from "./waiting.ts";

test("it is asked again and again until the work ends, and the longest answer counts", async () => {
	let moment = 0;
	const clock = vi.spyOn(performance, "now").mockImplementation(() => moment);
	onTestFinished(() => clock.mockRestore());
	let end = () => {};
	const work = new Promise<void>((resolve) => {
		end = resolve;
	});
	const waits = [1, 20, 3, 4, 5];
	const longest = await longestWait(work, async () => {
		moment += waits.shift() ?? 0;
		if (waits.length === 0) end();
	});
	expect([longest, waits]).toEqual([20, []]);
});
