import { describe, expect, test } from "vitest";
import { errorsIn, follows } from "./answer.ts";
import { judged } from "./fixtures/answer.ts";

describe("a server follows", () => {
	const told = { ask: {}, document: { $statusCode: 404 }, servers: { $statusCode: 500, "$response.body#/code": "lost" } };

	test.each([
		["its document where that holds of an exchange", 404, "", "document"],
		["other servers where that holds in full", 500, '{"code":"lost"}', "servers"],
		["neither where only a part of it holds", 500, '{"code":"other"}', undefined],
	])("%s", async (_, status, text, is) => {
		expect(follows(told, [await judged(200), await judged(status, text)])).toBe(is);
	});

	test("neither where both hold, or nothing was asked", async () => {
		expect(follows(told, [await judged(404), await judged(500, '{"code":"lost"}')])).toBeUndefined();
		expect(follows(told, [])).toBeUndefined();
	});

	test.each([
		[{ $method: "PUT" }, "document"],
		[{ $method: "GET" }, undefined],
		[{ "$response.body#/code": "present" }, "document"],
		[{ "$response.body#/reason": "present" }, undefined],
		[{ "$response.body": "plain" }, undefined],
	])("its document where that is %j", async (document, is) => {
		expect(follows({ ask: {}, document }, [await judged(404, '{"code":null}', "PUT")])).toBe(is);
	});

	test("its document by a body that is a text", async () => {
		expect(follows({ ask: {}, document: { "$response.body": "no lamp" } }, [await judged(404, "no lamp")])).toBe("document");
	});
});

describe("the errors in a reply", () => {
	const rows = [{ code: "LAMP.04xx", cause: "no lamp" }, { code: "LAMP.0500" }, { text: "not here" }];
	const errors = async (text: string) => errorsIn(await judged(404, text), { status: "404", givesConsole: false, errors: rows });

	test("are the rows whose code or text it shows, each once", async () => {
		expect(await errors('{"error":{"code":"LAMP.0404","again":"LAMP.0404"}}')).toEqual([rows[0]]);
		expect(await errors("not here, nor there")).toEqual([rows[2]]);
		expect(await errors('["LAMP.0500","LAMP.0401"]')).toEqual([rows[1], rows[0]]);
	});

	test("are none in a reply that shows another", async () => {
		expect(await errors('{"code":"LAMP.5"}')).toEqual([]);
	});
});
