import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { type Reply, send, startLogged } from "../call.ts";
import { operations } from "../operations.ts";

/** A file of behaviours/: what a server of an API does, and so the mock. */
interface Behaviour {
	sentence: string;
	request: { method: string; target: string; headers?: Record<string, string>; json?: unknown; text?: string };
	reply: Expected;
	then?: Expected;
}

interface Expected {
	status: number;
	/** Null: the header is not there. */
	headers?: Record<string, string | null>;
	text?: string;
	/** Members that the JSON body has among others. */
	body?: object;
}

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

const folder = new URL("../behaviours/", import.meta.url);

function expectReply(reply: Reply, { status, headers = {}, text, body }: Expected): void {
	expect(reply.status).toBe(status);
	for (const [name, value] of Object.entries(headers)) expect(reply.headers[name] ?? null, name).toBe(value);
	if (text !== undefined) expect(reply.text).toBe(text);
	if (body !== undefined) expect(JSON.parse(reply.text)).toMatchObject(body);
}

describe.each(readdirSync(folder))("%s:", (file) => {
	const behaviours: Behaviour[] = parse(readFileSync(new URL(file, folder), "utf8"), { merge: true });
	const members = operations.filter(({ api }) => `${api}.yaml` === file).flatMap(({ polls }) => polls.map(({ member }) => member));

	test.each(behaviours)("$sentence", async ({ request: { method, target, headers = {}, json, text }, reply, then }) => {
		const body = text ?? (json === undefined ? undefined : JSON.stringify(json));
		const received = await send(mock.url, { method, target, headers, ...(body !== undefined && { body }) });
		expectReply(received, reply);
		if (then === undefined) return;
		const url = members.map((member) => valueAt(JSON.parse(received.text), member)).find((value) => value !== undefined);
		expectReply(await send(String(url), { method: "GET", target: "", headers: {} }), then);
	});
});
