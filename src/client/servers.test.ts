import { expect, test } from "vitest";
import type { Api } from "./route.ts";
import { atServer, type ServerGroup, type ServerOptions } from "./servers.ts";

const api = {
	schemes: {},
	routes: {
		readTape: { method: "GET", path: "/v1/tapes/{id}", replies: {} },
		uploadTape: { method: "PUT", path: "/tapes", replies: {} },
	},
} as const satisfies Api;

const groups = [
	{
		operations: ["readTape"],
		servers: [
			{ name: "live", origin: "https://tapes.example", base: "/v1" },
			{ name: "test", origin: "https://tapes.example", base: "/v2-test" },
			{ name: "here", base: "" },
		],
	},
	{
		operations: ["uploadTape"],
		servers: [
			{ name: "upload", origin: "https://upload.example", base: "" },
			{ name: "test", origin: "https://upload.example", base: "/test" },
		],
	},
] as const satisfies ServerGroup[];

type Options = { baseUrl?: string; server?: string; timeout?: number };

function at(options: Options) {
	const [chosen, rest] = atServer<Api, Options>(api, groups, options);
	return { read: chosen.routes.readTape?.path, upload: () => chosen.routes.uploadTape?.path, ...rest };
}

test("the first server of each operation is its default one", () => {
	const { read, upload, baseUrl } = at({ baseUrl: "https://proxy.example/gw" });
	expect([read, upload(), baseUrl]).toEqual(["/v1/tapes/{id}", "/tapes", "https://proxy.example/gw"]);
});

test("a named server changes the path of the operations that have it, and the host of a user's own stays", () => {
	const { read, upload, baseUrl } = at({ baseUrl: "https://proxy.example", server: "test" });
	expect([read, upload(), baseUrl]).toEqual(["/v2-test/tapes/{id}", "/test/tapes", "https://proxy.example"]);
	expect(at({ baseUrl: "https://proxy.example", server: "here" }).read).toBe("/tapes/{id}");
	expect(at({ baseUrl: "https://proxy.example", server: "upload" }).read).toBe("/v1/tapes/{id}");
});

test("without a URL the named server's own is used, and no other host is called", () => {
	const { read, upload, baseUrl } = at({ server: "test" });
	expect([read, baseUrl]).toEqual(["/v2-test/tapes/{id}", "https://tapes.example"]);
	expect(upload).toThrow(new TypeError("uploadTape is not on the host of server test; make a client with the baseUrl of its own server"));
});

test("a server whose path alone is known gives no URL", () => {
	expect(URL.canParse(at({ server: "here" }).baseUrl)).toBe(false);
	expect(URL.canParse(at({}).baseUrl)).toBe(false);
});

test("a name that no server has is refused, and not repeated, because it may be a URL with a password", () => {
	expect(() => at({ server: "https://user:secret@tapes.example" })).toThrow(
		new TypeError("server: expected live or test or here or upload, got another name"),
	);
});

test("the other options and the API's own routes stay as they are", () => {
	expect(at({ server: "live", timeout: 5 })).toMatchObject({ timeout: 5, baseUrl: "https://tapes.example" });
	expect(api.routes.readTape.path).toBe("/v1/tapes/{id}");
});

test("the type asks for a URL, or for the name of a server that has one", () => {
	type Typed = ServerOptions<{ baseUrl: string; timeout?: number }, typeof groups>;
	const right: Typed[] = [
		{ server: "live" },
		{ baseUrl: "https://h.example", timeout: 5 },
		{ baseUrl: "https://h.example", server: "here" },
	];
	const wrong: Typed[] = [
		// @ts-expect-error: nothing says where to send a request
		{ timeout: 5 },
		// @ts-expect-error: the URL of this server has no host
		{ server: "here" },
		// @ts-expect-error: no server has this name
		{ baseUrl: "https://h.example", server: "production" },
	];
	const goesSomewhere = (options: Typed) => {
		try {
			return URL.canParse(atServer<Api, Typed>(api, groups, options)[1].baseUrl);
		} catch {
			return false;
		}
	};
	expect(right.map(goesSomewhere)).toEqual([true, true, true]);
	expect(wrong.map(goesSomewhere)).toEqual([false, false, false]);
});
