import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { loadContracts } from "../contracts/load.ts";
import { expandPath } from "../openapi/path-template.ts";
import { entryOf } from "./entry.ts";
import { Request, Response } from "./message.ts";
import { record } from "./record.ts";
import type { Note } from "./recorder.ts";

const [contract] = await loadContracts();
const operation = contract?.operations[0];
if (contract === undefined || operation === undefined) throw new Error("There is no operation");
const { api } = contract;

/** A recording, with what it says. */
async function recording({ out = "traffic.har", isColoured = false } = {}) {
	const folder = mkdtempSync(join(tmpdir(), "capture-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, "precious.har"), "precious");
	const { port1: near, port2: far } = new MessageChannel();
	const notes: Note[] = [];
	near.on("message", (note: Note) => notes.push(note));
	onTestFinished(() => near.close());
	const path = join(folder, out);
	await record({ api, out: path, keepHosts: false, isColoured }, far);
	const last = () => notes.at(-1);
	await expect.poll(() => notes.length).toBeGreaterThan(0);
	return {
		path,
		notes,
		last,
		say: (message: unknown) => near.postMessage(message),
		printed: () => notes.map((note) => ("text" in note ? note.text : "")).join(""),
	};
}

function exchange() {
	const request = new Request(
		operation?.method ?? "",
		expandPath(operation?.path ?? "", () => "1"),
		"HTTP/1.1",
		[],
	);
	request.origin = "https://cloud.example";
	return entryOf({ request, response: new Response(500, "Broken", "HTTP/1.1", []), endedAt: Date.now() }, true);
}

test("a recording takes entries, judges and writes them, and sums them up at its end", async () => {
	const { path, notes, last, say, printed } = await recording();
	expect(notes).toEqual([{ ready: true }]);
	say(exchange());
	await expect.poll(printed).toMatch(/ #0 /);
	expect(JSON.parse(readFileSync(path, "utf8")).log.entries).toHaveLength(1);
	say("end");
	await expect.poll(last).toEqual({ end: { recorded: 1, hasErrors: expect.any(Boolean) } });
	expect(printed()).toMatch(/^1 exchange: /m);
	expect(printed()).not.toContain("\x1b[");
});

test("verdicts are coloured where that is wished", async () => {
	const { say, printed } = await recording({ isColoured: true });
	say(exchange());
	await expect.poll(printed).toContain("\x1b[");
});

test.each(["end", "abandon"])("where nothing came there is no file after %j", async (message) => {
	const { path, say, notes } = await recording();
	expect(existsSync(path)).toBe(true);
	say(message);
	await expect.poll(() => existsSync(path)).toBe(false);
	if (message === "end") await expect.poll(() => notes.at(-1)).toEqual({ end: { recorded: 0, hasErrors: false } });
	else expect(notes).toEqual([{ ready: true }]);
});

test.each([
	["precious.har", / already exists; choose another$/],
	["none/traffic.har", /: cannot be written \(ENOENT\)$/],
])("nothing is recorded in %s", async (out, why) =>
	expect((await recording({ out })).notes).toEqual([{ misuse: expect.stringMatching(why) }]),
);
