import type { MessagePort } from "node:worker_threads";
import { SummaryCollector, type SummaryState } from "../../../checker/summary/summary.ts";
import { type Piece, readPiece } from "../../../har/stream/piece.ts";
import { loadContracts, loadInventories } from "../../load.ts";
import { Attachments } from "../source/attachments.ts";
import { completed, isIncomplete } from "../source/complete-entry.ts";
import { type Room, roomForThread } from "../source/room.ts";
import { type Batch, judgeEntries } from "./judge-entries.ts";
import type { Judging } from "./judging.ts";

/** The settings of a worker thread. */
export interface Order extends Pick<Judging, "scope" | "told"> {
	/** A thread takes no URL object. */
	root?: string | undefined;
	/** The number of all threads. */
	threads: number;
}

/** What a thread judges its pieces by. `room` is its part of the room for packed bodies. */
export interface Share extends Judging {
	room: Room;
}

/** A piece to judge, or the question for the state of all that were judged. */
export type Task = { file: string; piece: Piece } | "state";

/** `batch` is undefined if the piece cannot be judged by itself. */
export type Reply = { batch: Batch | undefined } | { state: SummaryState };

/** Judges pieces of recordings, as long as the thread lives. Replies in the order of the tasks. */
export async function judgePieces({ root, scope, told, threads }: Order, port: Pick<MessagePort, "on" | "postMessage">): Promise<void> {
	const folder = root === undefined ? undefined : new URL(root);
	const [contracts, inventories] = await Promise.all([loadContracts(folder), loadInventories(folder)]);
	const share: Share = { scope, told, contracts, collector: new SummaryCollector(inventories), room: roomForThread(threads) };
	let last: Promise<void> = Promise.resolve();
	port.on("message", (task: Task) => {
		last = last.then(async () => port.postMessage(await replyTo(task, share)));
	});
}

async function replyTo(task: Task, share: Share): Promise<Reply> {
	if (task === "state") return { state: share.collector.state() };
	const batch = await judgePiece(task, share);
	return { batch: batch && { ...batch, reported: batch.reported.map(light) } };
}

/** Undefined if the piece cannot be judged by itself. Whatever is wrong with it is found again, and reported, when the recording is read by one thread. */
export async function judgePiece({ file, piece }: Exclude<Task, "state">, share: Share): Promise<Batch | undefined> {
	const entries = readPiece(piece);
	return entries && judgeShared(entries, { file, index: piece.index }, share);
}

/** Undefined if the packed bodies need more room than this thread has. */
export async function judgeShared(entries: unknown[], at: { file: string; index: number }, share: Share): Promise<Batch | undefined> {
	const completion = { attachments: new Attachments(at.file), room: share.room, onFull: () => {} };
	for (const [place, entry] of entries.entries()) if (isIncomplete(entry)) entries[place] = await completed(entry, completion);
	return share.room.isFull ? undefined : judgeEntries(entries, at, share);
}

/** Without what cannot be sent to another thread, or takes long. */
function light({ verdict, findings, exchange: { started } }: Batch["reported"][number]): Batch["reported"][number] {
	return { verdict, findings, exchange: started === undefined ? {} : { started } };
}
