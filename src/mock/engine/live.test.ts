import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiring } from "../fixtures/operation.ts";
import { firing } from "../fixtures/request.ts";
import { prepared } from "../read-operations.ts";
import { Live } from "./live.ts";
import { loadLive } from "./load-live.ts";

const folder = join(import.meta.dirname, "../fixtures/apis");
const sampleOf = (example: string) => ({
	operation: readFiring(),
	status: 200,
	answer: prepared({ code: "200", mediaType: "text/plain", example, headers: {} }),
});

test("Prism makes the answer of an example, or another at random", { timeout: 30_000 }, async () => {
	const live = await loadLive(folder);
	expect(live).toBeInstanceOf(Live);
	expect(await live.answer(sampleOf("fired"), firing(), false)).toMatchObject({
		body: "fired",
		content: { mediaType: "text/plain", bytes: "fired" },
	});
	expect((await live.answer(sampleOf("fired"), firing(), true)).body).not.toBe("fired");
});

test("an answer that the bundled spec does not declare is none", { timeout: 30_000 }, async () => {
	await expect(new Live(folder).answer(sampleOf("burst"), firing(), false)).rejects.toThrow(
		"openapi.yaml of kiln is not the one of answers.js: generate it again",
	);
});
