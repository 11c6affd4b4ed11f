import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { failureOf } from "../../client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../client/fixtures/screens.ts";
import { misbehaving, reply } from "../misbehaving-server.ts";

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
	/** The failure of a call, of which nothing reached the server. */
	async function refusalOf(input: object, session?: string): Promise<Error> {
		const server = await misbehaving(reply(200, JSON.stringify(screen)));
		const client = createScreensClient({ baseUrl: server.url, ...(session === undefined ? {} : { auth: { session } }) });
		const error = await failureOf(client.openScreen({ ...anvil, ...input }));
		expect(error).toBeInstanceOf(TypeError);
		expect(server.asked).toEqual([]);
		return error;
	}

	test.each(["", ".", "..", undefined, null])("the path value %j", async (machine) => {
		expect((await refusalOf({ path: { machine } })).message).toMatch(/^path\.machine: /);
	});

	test("a path that is missing", async () => {
		expect((await refusalOf({ path: undefined })).message).toMatch(/^path\.machine: /);
		const client = createScreensClient({ baseUrl: "https://cloud.example" });
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
		const server = await misbehaving(reply(200, JSON.stringify(screen)));
		const client = createScreensClient({ baseUrl: server.url });
		const machines = ["...", ".a", "%2e%2e", "../../health", "a b", "ä", "{machine}", "?", "$&"];
		for (const machine of machines) await client.openScreen({ ...anvil, path: { machine } });
		expect(server.asked.map(({ url }) => decodeURIComponent(url.split("/")[2] ?? ""))).toEqual(machines);
		expect(server.asked.map(({ url }) => url.split("/").length)).toEqual(machines.map(() => 4));
	});
});
