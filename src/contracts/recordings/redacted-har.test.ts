import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry, Har } from "../../har/entry.ts";
import type { Exchange } from "../../har/exchange.ts";
import { readEntry } from "../../har/read-entry.ts";
import { LeftOut } from "../../redaction/redaction.ts";
import { loadRedaction } from "../redaction.ts";
import { HarFile } from "./atomic-har-file.ts";
import { echoing, folder, looking, secret, showing } from "./fixtures/run.ts";
import { RedactedHar } from "./redacted-har.ts";

async function started() {
	const parent = folder();
	const file = new HarFile(join(parent, "a.har"));
	const har = new RedactedHar(file, await loadRedaction());
	const add = (entry: Entry) => har.add(readEntry(entry, { file: "a.har", index: 0 }) as Exchange, entry);
	return { har, add, text: () => readFileSync(file.path, "utf8"), files: () => readdirSync(parent) };
}

test("an exchange is in the file at once, and an earlier one loses the secret that a later one shows", async () => {
	const { har, add, text } = await started();
	expect(add(echoing)).toBeUndefined();
	expect(text()).toContain(secret);
	expect(add(showing)).toBeUndefined();
	expect(text()).not.toContain(secret);
	expect((JSON.parse(text()) as Har).log.entries).toHaveLength(2);
	expect(har.count).toBe(2);
	har.end();
});

test("an exchange in which a secret is left is not written, but what it shows is hidden in the others", async () => {
	const { har, add, text } = await started();
	add(echoing);
	expect(add(looking)).toBeInstanceOf(LeftOut);
	expect(har.count).toBe(1);
	expect(text()).not.toContain(secret);
	har.end();
});

test("in the end there is the file alone, and none where nothing was written", async () => {
	const [empty, filled] = [await started(), await started()];
	filled.add(echoing);
	for (const { har } of [empty, filled]) har.end();
	expect([empty.files(), filled.files()]).toEqual([[], ["a.har"]]);
});
