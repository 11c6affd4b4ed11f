import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readEntry } from "../har/read-entry.ts";
import { LeftOut } from "../redaction/redaction.ts";
import { apisWith } from "./apis.ts";
import { loadLists } from "./load.ts";
import { call, secret } from "./recordings/fixtures/run.ts";
import { loadRedaction } from "./redaction.ts";

test("the operations of every contract are known, and gzip is read", async () => {
	const redaction = await loadRedaction();
	// Not long enough for a header's own form, so it is written as it is where nobody looks into it.
	const packed = gzipSync(secret).toString("base64url");
	const entry = call({ Cookie: `sid=${secret}` }, { "X-Request-Id": packed.slice(0, 64) });
	const redacted = redaction.redact(await readEntry(entry, { file: "a.har", index: 0 }), entry);
	if (packed.length <= 64) expect(redacted).toEqual(new LeftOut("a secret is left", "/response/headers"));
	else expect(redacted).not.toBeInstanceOf(LeftOut);
});

test("each API has a list", async () => expect((await loadLists()).map(({ api }) => api)).toEqual(apisWith("generated", "recording.js")));
