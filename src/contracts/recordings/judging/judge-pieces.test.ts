import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Piece } from "../../../har/stream/piece.ts";
import { capturedApis, capturesOf } from "../../evidence/captures.ts";
import { judgePieces, type Reply, type Task } from "./judge-pieces.ts";

const [api = ""] = capturedApis;
const [kept] = capturesOf(api)[0]?.entries ?? [];
if (kept === undefined) throw new Error(`${api} has no capture`);
const broken = { ...kept, response: { ...kept.response, status: 299 } };

/** A body of so many MB in gzip. */
const packed = (size: number) => {
	const text = gzipSync(Buffer.alloc(size * 2 ** 20)).toString("base64");
	return { ...kept, response: { ...kept.response, content: { ...kept.response.content, text, encoding: "base64" } } };
};

/** The replies to tasks, which come as from another thread. */
async function repliesTo(...tasks: Task[]): Promise<Reply[]> {
	const replies: Reply[] = [];
	const done = new Promise<void>((resolve) => {
		const port = {
			on: (_: string, listener: (task: Task) => void) => void tasks.forEach(listener),
			postMessage: (reply: Reply) => {
				replies.push(structuredClone(reply));
				if (replies.length === tasks.length) resolve();
			},
		};
		void judgePieces({ scope: {}, told: "findings", threads: 4 }, port as never);
	});
	await done;
	return replies;
}

const piece = (text: string, index: number, count: number): { file: string; piece: Piece } => ({
	file: "a.har",
	piece: { format: "har", bytes: new TextEncoder().encode(text), index, count },
});

test("a piece is judged with the numbers of its entries, and counted in the state", async () => {
	const [judged, state] = await repliesTo(piece(`,${JSON.stringify(kept)},${JSON.stringify(broken)}`, 5, 2), "state");
	expect(judged).toMatchObject({ batch: { known: true, reported: [{ verdict: { level: "error", exchange: 6 } }] } });
	expect(judged).not.toHaveProperty("batch.reported.0.entry");
	expect(state).toMatchObject({ state: { levels: { error: 1 } } });
});

test.each([
	["is no JSON", piece(",{", 1, 1)],
	["holds another number of entries", piece(`,${JSON.stringify(kept)}`, 1, 2)],
	["has bodies that unpack to more than its thread has room for", piece(`,${JSON.stringify(packed(100))}`, 1, 1)],
])("a piece that %s is left to one thread, and nothing of it is counted", async (_, broken) => {
	const [judged, state] = await repliesTo(broken, "state");
	expect(judged).toEqual({ batch: undefined });
	expect(state).toMatchObject({ state: { levels: { ok: 0, drift: 0, error: 0 } } });
});
