import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { entry } from "./fixtures/har.ts";
import { quirks, withoutQuirks } from "./quirks.ts";
import { readEntry } from "./read-entry.ts";

const at = { file: "traffic.har", index: 0 };
const form = "application/x-www-form-urlencoded";
const keep = { name: "Accept", value: "*/*" };

/** By the name of its quirk, what an exporter wrote and what it meant. Without the quirk the first is refused, or read as another exchange. */
const samples: Record<string, { written: object; meant: object }> = {
	"missing-members": {
		written: { ...entry({}), response: null },
		meant: entry({ response: { status: 0, headers: [], content: { size: 0, mimeType: "" } } }),
	},
	"numbers-as-text": { written: entry({ response: { status: "200" } }), meant: entry({}) },
	"failed-requests": {
		written: entry({ response: { _error: "net::ERR_ABORTED" }, content: { text: '{"brigh' } }),
		meant: entry({ response: { status: 0 }, content: { text: undefined } }),
	},
	"encoding-names": { written: entry({ content: { text: "e30=", encoding: "gzip" } }), meant: entry({ content: { text: "{}" } }) },
	"base64-spelling": { written: entry({ content: { text: "e3\n0", encoding: "base64" } }), meant: entry({ content: { text: "{}" } }) },
	"bodies-as-text": {
		written: entry({ request: { postData: "x" } }),
		meant: entry({ request: { postData: { mimeType: "", text: "x" } } }),
	},
	"null-texts": { written: entry({ content: { text: null } }), meant: entry({ content: { text: undefined } }) },
	"posted-values": {
		written: entry({ request: { postData: { mimeType: form, params: { a: 1 } } } }),
		meant: entry({ request: { postData: { mimeType: form, params: [{ name: "a", value: "1" }] } } }),
	},
	"header-lists": { written: entry({ request: { headers: [["Accept", "*/*"]] } }), meant: entry({ request: { headers: [keep] } }) },
	"header-values": {
		written: entry({ request: { headers: [{ name: "Accept", value: ["*/*", "*/*"] }] } }),
		meant: entry({ request: { headers: [keep, keep] } }),
	},
	"pseudo-headers": {
		written: entry({ request: { headers: [{ name: ":path", value: "/" }, keep] } }),
		meant: entry({ request: { headers: [keep] } }),
	},
	"joined-headers": {
		written: entry({ request: { headers: [{ name: "Accept", value: "*/*\n*/*" }] } }),
		meant: entry({ request: { headers: [keep, keep] } }),
	},
};

test("every quirk is a file of its name, is in the list once, and has a sample", () => {
	const files = readdirSync(new URL("quirks", import.meta.url)).filter((file) => !/^quirk\.ts$|\.test\.ts$/.test(file));
	expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(quirks.map(({ name }) => name).sort());
	expect(Object.keys(samples).sort()).toEqual(quirks.map(({ name }) => name).sort());
});

test.each(quirks)("$name: what $exporters wrote is read as it was meant", async ({ name, mend }) => {
	const { written, meant } = samples[name] ?? { written: {}, meant: {} };
	const others = quirks.filter((quirk) => quirk.mend !== mend);
	expect(await readEntry(written, at)).toEqual(await readEntry(meant, at));
	expect(others.reduce<Record<string, unknown>>((mended, quirk) => quirk.mend(mended), { ...written })).not.toEqual(withoutQuirks(written));
});

test("an entry of HAR 1.2 stays the same object, and what is no entry, too", () => {
	for (const each of [entry({}), "x", 7, null, undefined]) expect(withoutQuirks(each)).toBe(each);
});

test("an entry may have several quirks", () => {
	const response = { status: "-1", headers: null, content: { text: "e30=", encoding: "Base64" }, _failureText: "net::ERR_FAILED" };
	expect(withoutQuirks({ request: {}, response })).toEqual({
		request: { headers: [] },
		response: { status: 0, headers: [], content: { encoding: "base64" }, _failureText: "net::ERR_FAILED" },
	});
});
