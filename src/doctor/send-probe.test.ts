import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { lantern } from "../checker/fixtures/fixture-api.ts";
import { Misuse } from "../misuse.ts";
import { question, showLamp } from "./fixtures/answer.ts";
import type { createLanternClient } from "./fixtures/lantern/client.ts";
import { probeSender } from "./send-probe.ts";

let sent: { url: string; init: RequestInit }[] = [];
let reply = () => new Response('{"brightness":70}', { headers: { "Content-Type": "application/json" } });
beforeEach(() => {
	sent = [];
	vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
		sent.push({ url, init });
		return reply();
	});
});
afterEach(() => void vi.unstubAllGlobals());

const auth: NonNullable<Parameters<typeof createLanternClient>[0]["auth"]> = { key: "s3cret" };
const ask = await probeSender(join(import.meta.dirname, "fixtures"), lantern, new URL("http://lantern.example/"), auth);

describe("a question", () => {
	test("is asked by the client of the contract, and what comes is judged", async () => {
		const { exchanges, silence } = await ask(question());
		expect(sent).toMatchObject([
			{ url: "http://lantern.example/lantern/v1/lamps/hall", init: { headers: { Authorization: "Key s3cret" } } },
		]);
		expect(exchanges.map(({ verdict }) => verdict)).toMatchObject([{ operationId: "showLamp", status: 200, level: "ok" }]);
		expect(silence).toBeUndefined();
	});

	test("is asked without the credential where it says so", async () => {
		await ask(question({ withCredential: false }));
		expect(sent[0]?.init.headers).toEqual({});
	});

	test("has no end where the client gives up, which is told in the client's words", async () => {
		reply = () => new Response("lost", { status: 500, headers: { "Content-Type": "text/plain" } });
		expect((await ask(question())).silence).toBe("[LANTERN] GET lamp: no reply in time");
	});

	test("has an end where the body is not JSON, which is for the checker to tell", async () => {
		reply = () => new Response("<p>", { status: 502, headers: { "Content-Type": "text/html" } });
		const { exchanges, silence } = await ask(question());
		expect([silence, exchanges[0]?.findings.map(({ rule }) => rule)]).toEqual([undefined, ["response-status"]]);
	});

	test.each([
		["offLamp", "offLamp: nothing was sent"],
		["onLamp", "generated/lantern: the client has no onLamp"],
	])("that sends nothing (%s) is refused in one line", async (operationId, message) => {
		await expect(ask(question({ operation: { ...showLamp(), operationId } }))).rejects.toEqual(new Misuse(message));
	});
});
