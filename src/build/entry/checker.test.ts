import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { capturedApis, capturesOf } from "../../contracts/evidence/captures.ts";
import { checkExchange, toKeepContract } from "./checker.ts";
import "./vitest.ts";

const [api = ""] = capturedApis;
const [entry] = capturesOf(api)[0]?.entries ?? [];
if (entry === undefined) throw new Error(`${api} has no capture`);
const broken = { ...entry, response: { ...entry.response, status: 299 } };

/** As a proxy records it that leaves the packing to its reader. */
const text = gzipSync(entry.response.content.text ?? "").toString("base64");
const headers = [...entry.response.headers, { name: "Content-Encoding", value: "gzip" }];
const packed = { ...entry, response: { ...entry.response, headers, content: { ...entry.response.content, encoding: "base64", text } } };

test("an exchange that keeps the contract has no error, one that breaks it has one with its rule and its place", async () => {
	expect((await checkExchange(entry, api)).filter(({ level }) => level === "error")).toEqual([]);
	expect(await checkExchange(broken, api)).toContainEqual(
		expect.objectContaining({ rule: "response-status", level: "error", pointer: "/response/status" }),
	);
});

test("the matcher passes where no error is, and says what it found", () => {
	expect(entry).toKeepContract(api);
	expect(broken).not.toKeepContract(api);
	expect(() => expect(broken).toKeepContract(api)).toThrow(
		/^expected an exchange that keeps the contract of \S+\n {2}response-status at \//,
	);
	expect(() => expect(entry).not.toKeepContract(api)).toThrow(`expected an exchange that breaks the contract of ${api}`);
});

test("an API that has no contract is an error of use, which names those that have one", async () => {
	await expect(checkExchange(entry, "nowhere")).rejects.toThrow(new RegExp(`^there is no contract of "nowhere", but of .*\\b${api}\\b`));
});

test("what is no entry of a HAR is an error of use, which names the place", async () => {
	await expect(checkExchange({}, api)).rejects.toThrow(TypeError);
	expect(() => toKeepContract({}, api)).toThrow("/request");
});

test("a packed body takes a promise to read: the matcher says so, and checkExchange reads it", async () => {
	expect(await checkExchange(packed, api)).toEqual(await checkExchange({ ...entry, response: { ...entry.response, headers } }, api));
	expect(() => toKeepContract(packed, api)).toThrow("await checkExchange instead");
});
