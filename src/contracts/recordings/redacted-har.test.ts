import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Har } from "../../har/entry.ts";
import { LeftoverError } from "../../redaction/leftover.ts";
import { HarFile } from "./atomic-har-file.ts";
import { echoing, folder, looking, secret, showing } from "./fixtures/run.ts";
import { RedactedHar } from "./redacted-har.ts";

function started() {
	const parent = folder();
	const file = new HarFile(join(parent, "a.har"));
	const har = new RedactedHar(file, { keepHosts: false });
	return { har, text: () => readFileSync(file.path, "utf8"), files: () => readdirSync(parent) };
}

test("an exchange is in the file at once, and an earlier one loses the secret that a later one shows", () => {
	const { har, text } = started();
	expect(har.add(echoing)).toBeUndefined();
	expect(text()).toContain(secret);
	expect(har.add(showing)).toBeUndefined();
	expect(text()).not.toContain(secret);
	expect((JSON.parse(text()) as Har).log.entries).toHaveLength(2);
	expect(har.count).toBe(2);
	har.end();
});

test("an exchange that looks like a secret is not written, but what it shows is hidden in the others", () => {
	const { har, text } = started();
	har.add(echoing);
	const both = { ...looking, request: { ...looking.request, headers: [...looking.request.headers, ...showing.request.headers] } };
	expect(har.add(both)).toBeInstanceOf(LeftoverError);
	expect(har.count).toBe(1);
	expect(text()).not.toContain(secret);
	har.end();
});

test("in the end there is the file alone, and none where nothing was written", () => {
	const [empty, filled] = [started(), started()];
	filled.har.add(echoing);
	for (const { har } of [empty, filled]) har.end();
	expect([empty.files(), filled.files()]).toEqual([[], ["a.har"]]);
});
