import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { json } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { binary, createFilesClient } from "./fixtures/files-api.ts";
import { anvil, createScreensClient, screen } from "./fixtures/fixture-api.ts";
import { baseUrl as cloud, scripted } from "./fixtures/scripted.ts";
import { baseOf, requestOf, siteOf } from "./request.ts";

describe("baseUrl", () => {
	test.each([
		"",
		"/cloud",
		"cloud.example",
		"//cloud.example",
		"ftp://cloud.example",
		"javascript:alert(1)",
		"https://",
		"https:///cloud.example",
		"https://user@cloud.example",
		"https://user:s3cret@cloud.example",
		"https://cloud.example?token=s3cret",
		"https://cloud.example/#s3cret",
		" https://cloud.example",
		"https://cloud.example\n",
		"https://cloud\\.example",
		"https://cloud.example:99999",
		"https://[::1",
		"https://a%2fb",
		undefined,
		null,
		7,
	])("%j is refused when the client is made, without quoting it", (baseUrl) => {
		const create = () => createScreensClient({ baseUrl: baseUrl as string });
		expect(create).toThrow(TypeError);
		expect(create).toThrow(/^baseUrl: /);
		expect(create).not.toThrow("s3cret");
	});

	test.each([
		"http://cloud.example",
		"HTTPS://cloud.example:8443/",
		"http://[::1]:8080",
		"https://cloud.example/proxy/v2/",
		"http://云.example",
	])("%s is taken", async (baseUrl) => {
		const fetch = vi.fn(async () => new Response());
		await createScreensClient({ baseUrl, fetch }).health();
		expect(fetch).toHaveBeenCalledWith(`${new URL(baseUrl).href.replace(/\/$/, "")}/health`, expect.anything());
	});
});

describe("what cannot be sent is refused with a TypeError before anything is sent:", () => {
	/** The failure of a call, of which nothing was sent. */
	async function refusalOf(input: object, session?: string): Promise<Error> {
		const { client, asked } = scripted([json(200, screen)], session === undefined ? {} : { auth: { session } });
		const error = await failureOf(client.openScreen({ ...anvil, ...input }));
		expect(error).toBeInstanceOf(TypeError);
		expect(asked).toEqual([]);
		return error;
	}

	test.each(["", ".", "..", undefined, null])("the path value %j", async (machine) => {
		expect((await refusalOf({ path: { machine } })).message).toMatch(/^path\.machine: /);
	});

	test("a path that is missing", async () => {
		expect((await refusalOf({ path: undefined })).message).toMatch(/^path\.machine: /);
		const client = createScreensClient({ baseUrl: cloud });
		expect((await failureOf((client.openScreen as () => Promise<unknown>)())).message).toMatch(/^path\.machine: /);
	});

	test("a path value that is half a letter", async () => {
		expect((await refusalOf({ path: { machine: "s3cret\uD800" } })).message).toMatch(/^path\.machine: /);
	});

	test.each(["s3cret\r\nX-Admin: 1", "s3cret\n", "s3cret\0", "s3cret 服务器", "s3cret\u{1F5A5}", "s3cret\x7f"])(
		"the header value %j, which is not quoted",
		async (value) => {
			const refusals = [await refusalOf({ header: { "X-Job": value } }), await refusalOf({}, value)];
			expect(refusals.map(({ message }) => /^header ([\w-]+): /.exec(message)?.[1])).toEqual(["X-Job", "X-Session"]);
			for (const refusal of refusals) expect(inspect(refusal, { showHidden: true }) + refusal.stack).not.toContain("s3cret");
		},
	);

	test("while a path value of other dots and signs is sent as it is meant", async () => {
		const { client, asked } = scripted([json(200, screen)]);
		const machines = ["...", ".a", "%2e%2e", "../../health", "a b", "ä", "{machine}", "?", "$&"];
		for (const machine of machines) await client.openScreen({ ...anvil, path: { machine } });
		expect(asked.map(({ url }) => decodeURIComponent(url.split("/")[2] ?? ""))).toEqual(machines);
		expect(asked.map(({ url }) => url.split("/").length)).toEqual(machines.map(() => 4));
	});
});

test.each([
	["https://cloud.example", "https://cloud.example"],
	["https://cloud.example/", "https://cloud.example"],
	["http://[::1]:8080/proxy/v2//", "http://[::1]:8080/proxy/v2"],
])("a path is put behind %s as behind %s", (given, base) => {
	expect(baseOf(given)).toBe(base);
});

describe("a request", () => {
	const route = { method: "POST", path: "/doors/{door}/locks/{lock}", body: "application/json", replies: {} };
	const path = { door: "a/b", lock: 7 };

	test("has the values of its path, its query, its headers and its body where the route has them", () => {
		const input = { path, query: { tags: ["a&b", 1], key: "ü" }, header: { "X-Job": 7 }, body: { open: true } };
		expect(requestOf("https://cloud.example/proxy", route, input)).toEqual({
			method: "POST",
			url: new URL("https://cloud.example/proxy/doors/a%2Fb/locks/7?tags=a%26b&tags=1&key=%C3%BC"),
			path: "/doors/a%2Fb/locks/7",
			headers: { "X-Job": "7", "Content-Type": "application/json" },
			body: '{"open":true}',
		});
	});

	test("has nothing for what is undefined or null, and no body's type without a body", () => {
		const input = { path, query: { key: undefined, tags: [null, undefined] }, header: { "X-Job": undefined, "X-Trace": null } };
		const { url, headers, body } = requestOf("https://cloud.example", route, input);
		expect([url.search, headers, body]).toEqual(["", {}, undefined]);
	});

	test("has no body where its route has none", () => {
		const { headers, body } = requestOf("https://cloud.example", { ...route, body: undefined } as never, { path, body: { open: true } });
		expect([headers, body]).toEqual([{}, undefined]);
	});

	test("is named without its query, by its path template", () => {
		expect(siteOf("https://cloud.example", route)).toBe("[POST] https://cloud.example/doors/{door}/locks/{lock}");
	});
});

describe("a body of another kind than JSON", () => {
	/** A client, and the requests as `fetch` was asked to send them. */
	function filing() {
		const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({}));
		return { client: createFilesClient({ baseUrl: cloud, fetch }), sent: () => fetch.mock.calls.map(([, init]) => init) };
	}

	test("is sent under its media type, as it is", async () => {
		const { client, sent } = filing();
		await client.setNote({ body: "a\nb" });
		await client.setImage({ body: binary });
		await client.sendForm({ body: { user: "a b" } });
		await client.logIn({ body: { user: "a" }, contentType: "application/x-www-form-urlencoded" });
		await client.setNote();
		expect(sent()).toMatchObject([
			{ headers: { "Content-Type": "text/plain" }, body: "a\nb" },
			{ headers: { "Content-Type": "image/png" }, body: binary },
			{ headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "user=a+b" },
			{ headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "user=a" },
			{ headers: {}, body: undefined },
		]);
	});

	test("of parts is sent with their boundary", async () => {
		const { client, sent } = filing();
		await client.upload({ body: { file: binary, meta: { user: "a" } } });
		const [{ headers, body }] = sent() as [RequestInit];
		const form = await new Response(body, { headers: headers as Record<string, string> }).formData();
		expect(form.get("meta")).toBe('{"user":"a"}');
		expect(new Uint8Array(await (form.get("file") as File).arrayBuffer())).toEqual(binary);
	});

	test("that cannot be sent is refused before anything is sent, without its value", async () => {
		const { client, sent } = filing();
		const call = client as unknown as Record<string, (input: object) => Promise<unknown>>;
		const refused = async (operationId: string, input: object) => `${await failureOf(call[operationId]?.(input) ?? Promise.resolve())}`;
		expect(await refused("setNote", { body: { a: "s3cret" } })).toBe("TypeError: body: expected string, got object");
		expect(await refused("setImage", { body: "s3cret" })).toBe("TypeError: body: expected Uint8Array or Blob, got string");
		expect(await refused("sendForm", { body: { user: ["s3cret", []] } })).toBe(
			"TypeError: body.user.1: expected string, number or boolean, got array",
		);
		expect(await refused("logIn", { contentType: "s3cret/a", body: {} })).toMatch(
			/^TypeError: contentType: expected application\/json or /,
		);
		expect(sent()).toEqual([]);
	});
});
