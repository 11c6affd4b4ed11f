import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entry } from "../../../har/fixtures/har.ts";
import { LeftoverError } from "../../../redaction/leftover.ts";
import { type CheckResult, checkEntry } from "../../check.ts";
import { lantern } from "../../fixtures/fixture-api.ts";
import { judgedOf } from "../fixtures/shown.ts";
import { shorter, shownEntry } from "./shown.ts";

describe("the page shows of an entry", () => {
	test("what the checker read of it, and nothing else", async () => {
		const headers = [{ name: "Content-Type", value: "application/json", comment: "x" }];
		const postData = { mimeType: "application/json", text: '{"brightness":7}', params: [{ name: "a" }] };
		const shown = shownEntry(await judgedOf({ request: { method: "PUT", headers, postData, cookies: [{ name: "sid", value: "1" }] } }));
		expect(shown.request).toEqual({
			httpVersion: "",
			cookies: [],
			headersSize: -1,
			bodySize: -1,
			method: "PUT",
			url: "https://lantern.example/lantern/v1/lamps/hall",
			headers: [{ name: "Content-Type", value: "application/json" }],
			queryString: [],
			postData: { mimeType: "application/json", text: '{"brightness":7}' },
		});
		expect(shown).toMatchObject({ startedDateTime: "", time: -1 });
	});

	test("when it was and how long it took", async () => {
		const recorded = { ...entry({}), startedDateTime: "2026-01-02T03:04:05Z", time: 7.5 };
		const judged = (await checkEntry(recorded, { file: "a.har", index: 0 }, [lantern])) as CheckResult;
		expect(shownEntry(judged)).toMatchObject({ startedDateTime: "2026-01-02T03:04:05Z", time: 7.5 });
	});

	test("its bodies unpacked, and none that was not recorded or cannot be read", async () => {
		const packed = { text: gzipSync("{}").toString("base64"), encoding: "base64" };
		expect(shownEntry(await judgedOf({ content: packed })).response.content).toEqual({
			size: -1,
			mimeType: "application/json",
			text: "{}",
		});
		for (const text of [undefined, Buffer.from([0xff]).toString("base64")])
			expect(shownEntry(await judgedOf({ content: { text, encoding: "base64" } })).response.content).not.toHaveProperty("text");
	});

	test("its URL as recorded, with what a gateway puts before the path", async () => {
		const url = "https://gateway.example/gw/lantern/v1/lamps/hall?page=2";
		const judged = (await checkEntry(entry({ request: { url } }), { file: "a.har", index: 0 }, [lantern], {
			basePath: "/gw",
		})) as CheckResult;
		expect(judged.exchange.url.pathname).toBe("/lantern/v1/lamps/hall");
		expect(shownEntry(judged).request.url).toBe(url);
	});
});

describe("of a long body the beginning is left", () => {
	const cut = async (text: string) => {
		const short = shorter(shownEntry(await judgedOf({ content: { text }, request: { postData: { mimeType: "", text } } })));
		if (short instanceof LeftoverError) throw short;
		expect(short.request.postData?.text).toBe(short.response.content.text);
		return short.response.content.text;
	};

	test("and how long it is", async () => {
		expect(await cut("x ".repeat(10_000))).toBe("x ".repeat(10_000));
		expect(await cut("x ".repeat(10_001))).toBe(`${"x ".repeat(10_000)}\n… and more: 20002 characters in all`);
	});

	test("without the word that would be cut", async () => {
		expect(await cut(`${"x ".repeat(9_995)}token=half-a-secret`)).toBe(`${"x ".repeat(9_995)}token=\n… and more: 20009 characters in all`);
	});

	test("and what cannot be shown stays so", () => {
		const error = new LeftoverError([]);
		expect(shorter(error)).toBe(error);
	});
});
