import { describe, expect, expectTypeOf, test } from "vitest";
import type { ApiClient } from "./api-client.ts";
import { createFilesClient, type FilesClient } from "./fixtures/files-api.ts";
import { anvil, createScreensClient, type ScreensClient } from "./fixtures/fixture-api.ts";
import type { Progress } from "./job.ts";

/** Nothing here is run: what is asserted is what the compiler says. */
const typed = (_: (client: ScreensClient) => Promise<void>) => expect.assertions(0);

interface Screen {
	url: string;
	kind?: "vnc" | (string & {});
}
interface Fault {
	code: string;
}

describe("a result is narrowed", () => {
	test("by ok, to the data of the declared successes", () =>
		typed(async (client) => {
			const result = await client.openScreen(anvil);
			if (result.ok) {
				expectTypeOf(result.status).toEqualTypeOf<200>();
				expectTypeOf(result.data).toEqualTypeOf<Screen>();
				expectTypeOf(result.data.kind).toEqualTypeOf<"vnc" | (string & {}) | undefined>();
				expectTypeOf(result.error).toEqualTypeOf<undefined>();
			} else expectTypeOf(result.data).toEqualTypeOf<undefined>();
			expectTypeOf(result.response).toEqualTypeOf<Response>();
			// @ts-expect-error: a result that may be a refusal has no data yet
			void result.data.url;
		}));

	test("by status, to the body of exactly that status", () =>
		typed(async (client) => {
			const result = await client.openScreen(anvil);
			if (result.status === 503) expectTypeOf(result.error).toEqualTypeOf<Fault>();
			if (result.status === 503) expectTypeOf(result.ok).toEqualTypeOf<false>();
			if (result.status === 400) expectTypeOf(result.error).toEqualTypeOf<string>();
			if (result.status === 409) expectTypeOf(result.error).toEqualTypeOf<Fault | string>();
			if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Screen>();
			// @ts-expect-error: only the body of 503 is known to have a code
			void result.error.code;
		}));

	test("by status in a switch, too", () =>
		typed(async (client) => {
			const result = await client.openScreen(anvil);
			switch (result.status) {
				case 200:
					expectTypeOf(result.data).toEqualTypeOf<Screen>();
					break;
				case 429:
				case 503:
					expectTypeOf(result.error).toEqualTypeOf<Fault>();
					break;
				default:
					expectTypeOf(result.ok).toEqualTypeOf<false>();
			}
		}));

	test("to an unknown body under a status that the contract does not name", () =>
		typed(async (client) => {
			const result = await client.health();
			expectTypeOf(result.status).toExtend<number>();
			if (result.ok) {
				expectTypeOf(result.status).toEqualTypeOf<200>();
				expectTypeOf(result.data).toEqualTypeOf<undefined>();
				return;
			}
			expectTypeOf(result.error).toEqualTypeOf<unknown>();
			expectTypeOf<Extract<typeof result.status, 200>>().toEqualTypeOf<never>();
			expectTypeOf<500 | 418 | 302 | 204>().toExtend<typeof result.status>();
		}));

	test("where a 2xx is a refusal, where there is a range, and where there is a default", () =>
		typed(async (client) => {
			const result = await client.look({ query: { at: "now" } });
			if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200>();
			if (result.status === 202) expectTypeOf(result.error).toEqualTypeOf<Fault>();
			if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<Fault>();
			if (result.status === 418) expectTypeOf(result.error).toEqualTypeOf<string>();
			if (result.status === 500) expectTypeOf(result.error).toEqualTypeOf<{ trouble: string }>();
		}));
});

describe("an operation with a job", () => {
	test("has the statuses of both, but for the announcement", () =>
		typed(async (client) => {
			const result = await client.openScreen(anvil);
			if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<string>();
			if (result.status === 400) expectTypeOf(result.error).toEqualTypeOf<string>();
			if (result.status === 202) expectTypeOf(result.error).toEqualTypeOf<unknown>();
			const door = await client.openDoor();
			if (door.ok) expectTypeOf(door.data).toEqualTypeOf<Screen>();
		}));

	test("gives the bare 202 with follow: false", () =>
		typed(async (client) => {
			const result = await client.openScreen({ ...anvil, follow: false });
			if (result.status === 202) expectTypeOf(result.data).toEqualTypeOf<{ location: string }>();
			if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<unknown>();
			const door = await client.openDoor({ follow: false });
			if (door.ok) expectTypeOf(door.status).toEqualTypeOf<202>();
		}));

	test("takes how it is followed, which no other operation does", () =>
		typed(async (client) => {
			const onProgress = (progress: Progress) => expectTypeOf(progress).toEqualTypeOf<{ polls: number; elapsed: number }>();
			await client.openScreen({ ...anvil, follow: { interval: 1, timeout: 2, onProgress } });
			// @ts-expect-error: there is no such option
			await client.openScreen({ ...anvil, follow: { patience: 1 } });
			// @ts-expect-error: to follow is what it does anyway
			await client.openScreen({ ...anvil, follow: true });
			// @ts-expect-error: this operation has no job
			await client.health({ follow: false });
		}));
});

describe("what an operation requires", () => {
	test("is required, and has the spec's names", () =>
		typed(async (client) => {
			await client.openScreen({ ...anvil, query: { tags: ["a"] }, header: { "X-Job": "7" }, signal: AbortSignal.timeout(1) });
			// @ts-expect-error: the path and the body are required
			await client.openScreen();
			// @ts-expect-error: the path is required
			await client.openScreen({ body: anvil.body });
			// @ts-expect-error: the body is required
			await client.openScreen({ path: anvil.path });
			// @ts-expect-error: the path member has another name
			await client.openScreen({ ...anvil, path: { Machine: "anvil" } });
			// @ts-expect-error: the body's values are the contract's
			await client.openScreen({ ...anvil, body: { kind: "rdp" } });
			// @ts-expect-error: the contract has no such query parameter
			await client.openScreen({ ...anvil, query: { tag: "a" } });
			// @ts-expect-error: the contract has no such header
			await client.openScreen({ ...anvil, header: { "X-Other": "7" } });
			// @ts-expect-error: the query is required
			await client.look();
			// @ts-expect-error: the contract has no body here
			await client.look({ query: { at: "now" }, body: {} });
			// @ts-expect-error: the contract has no such operation
			await client.closeScreen();
		}));

	test("may be nothing, and what is optional may be left out", () =>
		typed(async (client) => {
			await client.health();
			await client.health({});
			await client.health({ signal: AbortSignal.timeout(1) });
			await client.openDoor();
			await client.openDoor({ body: { wide: true } });
			// @ts-expect-error: an optional body is still the contract's
			await client.openDoor({ body: { wide: "yes" } });
		}));
});

test("a client's options have their types, of which only baseUrl is required", () => {
	const baseUrl = "https://cloud.example";
	expect(() => {
		createScreensClient({ baseUrl });
		createScreensClient({ baseUrl, auth: { session: "s3cret" }, timeout: 1, retries: 0, bodyLimit: 1, fetch });
		createScreensClient({ baseUrl, auth: { session: async () => "s3cret" } });
		createScreensClient({ baseUrl, auth: { session: () => "s3cret" } });
		// @ts-expect-error: the session is a text
		createScreensClient({ baseUrl, auth: { session: 7 } });
		// @ts-expect-error: there is no such option
		createScreensClient({ baseUrl, headers: {} });
	}).not.toThrow();
	// @ts-expect-error: the scheme has another name
	expect(() => createScreensClient({ baseUrl, auth: { Session: "s3cret" } })).toThrow("auth.Session: unknown scheme");
	// @ts-expect-error: there is no server that could be meant
	expect(() => createScreensClient({})).toThrow(TypeError);
});

describe("a body of another kind than JSON", () => {
	const filed = (_: (client: FilesClient) => Promise<void>) => expect.assertions(0);
	const bytes = new Uint8Array();

	test("is of the media type that the caller names, or of the default", () =>
		filed(async (client) => {
			await client.logIn({ body: { user: "a" } });
			await client.logIn({ contentType: "application/json", body: { user: "a" } });
			await client.logIn({ contentType: "application/x-www-form-urlencoded", body: { user: "a", tags: ["b"] } });
			await client.logIn({ contentType: "text/plain", body: "a" });
			// @ts-expect-error: a text is sent under the media type of text alone
			await client.logIn({ body: "a" });
			// @ts-expect-error: a form is no text
			await client.logIn({ contentType: "application/x-www-form-urlencoded", body: "a" });
			// @ts-expect-error: text is no object
			await client.logIn({ contentType: "text/plain", body: { user: "a" } });
			// @ts-expect-error: the contract has no such media type
			await client.logIn({ contentType: "text/html", body: "a" });
			// @ts-expect-error: the body is required
			await client.logIn({ contentType: "text/plain" });
		}));

	test("may be left out where it is optional, and still has to be of its media type", () =>
		filed(async (client) => {
			await client.setMotto();
			await client.setMotto({ body: { user: "a" } });
			await client.setMotto({ contentType: "text/plain", body: "a" });
			// @ts-expect-error: a text is sent under the media type of text alone
			await client.setMotto({ body: "a" });
			// @ts-expect-error: there is no body of this media type
			await client.setMotto({ contentType: "text/plain" });
		}));

	test("needs no media type where there is only one", () =>
		filed(async (client) => {
			await client.sendForm({ body: { user: "a" } });
			await client.setNote({ body: "a" });
			await client.setNote();
			// @ts-expect-error: there is nothing to choose
			await client.sendForm({ contentType: "application/x-www-form-urlencoded", body: { user: "a" } });
			// @ts-expect-error: a form's members are the contract's
			await client.sendForm({ body: { name: "a" } });
			// @ts-expect-error: a note is a text
			await client.setNote({ body: { a: 1 } });
		}));

	test("of bytes is a Uint8Array or a Blob, and a reply of bytes is a Uint8Array", () =>
		filed(async (client) => {
			const image = await client.setImage({ body: bytes });
			await client.setImage({ body: new Blob([bytes]) });
			if (image.ok) expectTypeOf(image.data).toEqualTypeOf<Uint8Array>();
			const file = await client.upload({ body: { file: new File([bytes], "a"), more: [bytes], meta: { user: "a" } } });
			if (file.ok) expectTypeOf(file.data).toEqualTypeOf<{ id: string } | Uint8Array>();
			// @ts-expect-error: bytes are no text
			await client.setImage({ body: "a" });
			// @ts-expect-error: a file is no text
			await client.upload({ body: { file: "a" } });
		}));

	test("is sent by a client that has the same options", () => {
		expect(() => createFilesClient({ baseUrl: "https://cloud.example" })).not.toThrow();
	});
});

describe("a header that the client fills", () => {
	interface Paths {
		"/lamps": { get: { parameters: { header: { "X-Version": string; "X-Room"?: string } }; responses: { 200: { content: never } } } };
		"/rooms": { get: { parameters: { header: { "X-Version": string; "X-Key": string } }; responses: { 200: { content: never } } } };
	}
	const route = { method: "GET", headers: { "X-Version": "1" }, replies: { 200: {} } } as const;
	type Client = ApiClient<Paths, { lamps: typeof route & { path: "/lamps" }; rooms: typeof route & { path: "/rooms" } }>;

	test("is optional, and its group with it where no other is required", () => {
		expect.assertions(0);
		return async (client: Client) => {
			await client.lamps();
			await client.lamps({ header: { "X-Version": "2" } });
			await client.rooms({ header: { "X-Key": "k" } });
			// @ts-expect-error: another header is required
			await client.rooms();
			// @ts-expect-error: a version is a text
			await client.lamps({ header: { "X-Version": 2 } });
		};
	});
});
