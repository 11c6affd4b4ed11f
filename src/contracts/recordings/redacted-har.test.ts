import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Har } from "../../har/entry.ts";
import { LeftoverError } from "../../redaction/leftover.ts";
import { HarFile } from "./atomic-har-file.ts";
import { echoing, folder, looking, secret, showing } from "./fixtures/run.ts";
import { RedactedHar } from "./redacted-har.ts";

function started() {
	const file = new HarFile(join(folder(), "a.har"));
	onTestFinished(() => file.close());
	return { har: new RedactedHar(file, { keepHosts: false }), text: () => readFileSync(file.path, "utf8") };
}

test("an exchange is in the file at once, and an earlier one loses the secret that a later one shows", () => {
	const { har, text } = started();
	expect(har.add(echoing)).toBeUndefined();
	expect(text()).toContain(secret);
	expect(har.add(showing)).toBeUndefined();
	expect(text()).not.toContain(secret);
	expect((JSON.parse(text()) as Har).log.entries).toHaveLength(2);
	expect(har.count).toBe(2);
});

test("an exchange that looks like a secret is not written, but what it shows is hidden in the others", () => {
	const { har, text } = started();
	har.add(echoing);
	const both = { ...looking, request: { ...looking.request, headers: [...looking.request.headers, ...showing.request.headers] } };
	expect(har.add(both)).toBeInstanceOf(LeftoverError);
	expect(har.count).toBe(1);
	expect(text()).not.toContain(secret);
});
