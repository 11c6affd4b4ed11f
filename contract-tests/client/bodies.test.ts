import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { binary } from "../../src/client/fixtures/files-api.ts";
import { clientSource } from "../../src/generate/emit/client.ts";
import { apiModel } from "../../src/generate/model/api-model.ts";
import { contractModel } from "../../src/generate/model/contract-model.ts";
import { parseSpec } from "../../src/openapi/document.ts";
import { misbehaving, reply } from "../misbehaving-server.ts";

type Method = (input?: object) => Promise<{ ok: boolean; status: number; data?: unknown; error?: unknown }>;

/** The client that is generated from bodies.yaml. */
async function clientOf(baseUrl: string): Promise<Record<"echo" | "getImage", Method>> {
	const spec = parseSpec("files", readFileSync(join(import.meta.dirname, "bodies.yaml"), "utf8"));
	const source = clientSource(apiModel(contractModel(spec), spec.document));
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, "client.mjs");
	const src = pathToFileURL(join(import.meta.dirname, "../../src")).href;
	writeFileSync(file, stripTypeScriptTypes(source).replaceAll('"../../src', `"${src}`));
	return (await import(pathToFileURL(file).href)).createFilesClient({ baseUrl });
}

/** A server on this machine that sends back the bytes of each body. */
async function echoing() {
	const received: IncomingHttpHeaders[] = [];
	const server = createServer(async (request, response) => {
		received.push(request.headers);
		response.writeHead(200, { "Content-Type": "application/octet-stream" }).end(await buffer(request));
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	onTestFinished(() => void server.close().closeAllConnections());
	const client = await clientOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	return async (body: unknown, contentType?: string) => {
		const { data } = await client.echo({ body, ...(contentType !== undefined && { contentType }) });
		const type = received.at(-1)?.["content-type"] ?? "";
		return { type, data: data as Uint8Array<ArrayBuffer>, text: new TextDecoder().decode(data as Uint8Array) };
	};
}

describe("a server receives", () => {
	test("JSON, where the caller chooses nothing", async () => {
		const echo = await echoing();
		expect(await echo({ a: "é" })).toMatchObject({ type: "application/json", text: '{"a":"é"}' });
	});

	test("a form that it reads as the object", async () => {
		const echo = await echoing();
		const { type, text } = await echo({ name: "a b&c=é", tags: ["x,y", 2], meta: { b: 1 } }, "application/x-www-form-urlencoded");
		expect(type).toBe("application/x-www-form-urlencoded");
		expect([...new URLSearchParams(text)]).toEqual([
			["name", "a b&c=é"],
			["tags", "x,y"],
			["tags", "2"],
			["meta", '{"b":1}'],
		]);
	});

	test("text as it is", async () => {
		const echo = await echoing();
		expect(await echo("é\n\r\n", "text/plain; charset=utf-8")).toMatchObject({ type: "text/plain; charset=utf-8", text: "é\n\r\n" });
	});

	test.each([binary, new Blob([binary], { type: "image/png" })])("exactly the bytes of %o, and sends them back", async (body) => {
		const { type, data } = await (await echoing())(body, "application/octet-stream");
		expect(type).toBe("application/octet-stream");
		expect(data).toBeInstanceOf(Uint8Array);
		expect(data).toEqual(binary);
	});

	test("parts: a file with its name and its bytes, JSON and text that are no files", async () => {
		const echo = await echoing();
		const file = new File([binary], 'ä "b".png', { type: "image/png" });
		const { type, data } = await echo({ file, rows: "a\nb", meta: { c: "é" }, n: [1, 2] }, "multipart/form-data");
		const form = await new Response(data, { headers: { "Content-Type": type } }).formData();
		const sent = form.get("file") as File;
		expect([sent.name, sent.type]).toEqual(['ä "b".png', "image/png"]);
		expect(new Uint8Array(await sent.arrayBuffer())).toEqual(binary);
		expect([form.get("rows"), form.get("meta"), form.getAll("n")]).toEqual(["a\nb", '{"c":"é"}', ["1", "2"]]);
		expect(new TextDecoder().decode(data)).toContain('name="rows"\r\nContent-Type: text/csv\r\n');
	});
});

describe("a reply", () => {
	test("of bytes is read exactly", async () => {
		const server = await misbehaving(reply(200, binary, { "Content-Type": "image/png" }));
		expect((await (await clientOf(server.url)).getImage()).data).toEqual(binary);
	});

	test("of JSON with a charset is read as JSON, in lower and upper case", async () => {
		const headers = ["application/json; charset=utf-8", "Application/JSON;Charset=UTF-8"].map((type) => ({ "Content-Type": type }));
		const server = await misbehaving(...headers.map((each) => reply(404, '{"code":"é"}', each)));
		const client = await clientOf(server.url);
		for (const _ of headers) expect((await client.getImage()).error).toEqual({ code: "é" });
	});
});
