import { expect, test } from "vitest";
import { Live } from "./live.ts";
import { loadLive } from "./load-live.ts";

test("Prism is loaded only when it is asked", { timeout: 30_000 }, async () => {
	expect(await loadLive("nowhere")).toBeInstanceOf(Live);
});
