import { expect, test } from "vitest";
import { written } from "./fixtures/door.ts";
import { hideAgain } from "./hide-again.ts";
import { SecretIndex } from "./placeholders/secret-index.ts";

test("a secret that is met later goes from what stayed", () => {
	const entry = written({ text: '{"note":"was Wr0ngHorse77"}', answered: { "X-Request-Id": "Wr0ngHorse77" } });
	const index = new SecretIndex();
	index.add("Wr0ngHorse77", "Xx0xxXxxxx01", true);
	expect(JSON.stringify(entry)).toContain("Wr0ngHorse77");
	expect(hideAgain(entry, index).response).toMatchObject({
		headers: [{}, { name: "X-Request-Id", value: "Xx0xxXxxxx01" }],
		content: { text: '{"note":"was Xx0xxXxxxx01"}' },
	});
});
