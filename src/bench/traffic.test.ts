import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Har } from "../har/entry.ts";
import type { Subject } from "./subject.ts";
import { writeTraffic } from "./traffic.ts";

const folder = mkdtempSync(join(tmpdir(), "traffic-"));
afterAll(() => rmSync(folder, { recursive: true }));

const id = "0123456789abcdef0123456789abcdef";
const subject: Subject = {
	...{ api: "lantern", operationId: "lightLantern", method: "PUT", template: "/lanterns/{id}", parameters: { id } },
	...{
		path: `/lanterns/${id}`,
		scheme: "token",
		defaults: {},
		header: { "X-Token": "example" },
		body: { level: 3 },
		reply: { id, colour: "réd" },
	},
};
const { body: _, ...bodyless } = { ...subject, method: "GET" };

function written(exchanges: number, subjects = [subject, bodyless]): Har["log"] {
	const file = join(folder, `${exchanges}.har`);
	writeTraffic(file, subjects, exchanges);
	return JSON.parse(readFileSync(file, "utf8")).log;
}

test("a HAR has as many exchanges as were asked for, one of each subject in turn", () => {
	const { version, entries } = written(2_003);
	expect([version, entries.length]).toEqual(["1.2", 2_003]);
	expect(entries.slice(0, 3).map(({ request }) => request.method)).toEqual(["PUT", "GET", "PUT"]);
	expect(written(0).entries).toEqual([]);
});

test("an exchange has what a recorder sees of the subject", () => {
	const [put, get] = written(2).entries;
	expect(put?.request.headers).toContainEqual({ name: "X-Token", value: "example" });
	expect(put?.request.postData).toEqual({ mimeType: "application/json", text: '{"level":3}' });
	expect(get?.request).not.toHaveProperty("postData");
	expect(put?.response).toMatchObject({ status: 200, content: { mimeType: "application/json" } });
});

test("no two exchanges have the same ids, and within one the same id stands where it stood", () => {
	const entries = written(1_500).entries;
	const ids = entries.map(({ request }) => request.url.split("/").at(-1) ?? "");
	expect(new Set(ids).size).toBe(1_500);
	expect(ids.every((each) => /^[\da-f]{32}$/.test(each))).toBe(true);
	for (const [index, { response }] of entries.entries()) expect(JSON.parse(response.content.text ?? "").id).toBe(ids[index]);
});
