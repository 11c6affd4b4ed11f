import { describe, expect, expectTypeOf, test } from "vitest";
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
