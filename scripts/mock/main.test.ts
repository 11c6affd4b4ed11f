import { expect, test } from "vitest";
import { Failure } from "./failure.ts";
import { main } from "./main.ts";

test("a wrong option is refused, and nothing is printed", async () => {
	const printed: unknown[] = [];
	const print = (text: unknown) => void printed.push(text);
	await expect(main(["--port", "http"], { log: print, error: print })).rejects.toThrow(Failure);
	expect(printed).toEqual([]);
});
