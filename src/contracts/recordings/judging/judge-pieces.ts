import type { MessagePort } from "node:worker_threads";
import { SummaryCollector, type SummaryState } from "../../../checker/summary/summary.ts";
import { type Piece, readPiece } from "../../../har/stream/piece.ts";
import { loadContracts, loadInventories } from "../../load.ts";
import { type Batch, judgeEntries } from "./judge-entries.ts";
import type { Judging } from "./judging.ts";

/** The settings of a worker thread. */
export type Order = Pick<Judging, "scope" | "told">;

/** A piece to judge, or the question for the state of all that were judged. */
export type Task = { file: string; piece: Piece } | "state";

/** `batch` is undefined if the piece cannot be judged by itself. */
export type Reply = { batch: Batch | undefined } | { state: SummaryState };

/** Judges pieces of recordings, as long as the thread lives. Replies in the order of the tasks. */
export async function judgePieces(order: Order, port: Pick<MessagePort, "on" | "postMessage">): Promise<void> {
	const [contracts, inventories] = await Promise.all([loadContracts(), loadInventories()]);
	const judging: Judging = { ...order, contracts, collector: new SummaryCollector(inventories), mayBeEmpty: false };
	let last: Promise<void> = Promise.resolve();
	port.on("message", (task: Task) => {
		last = last.then(async () => port.postMessage(await replyTo(task, judging)));
	});
}

async function replyTo(task: Task, judging: Judging): Promise<Reply> {
	if (task === "state") return { state: judging.collector.state() };
	const batch = await judgePiece(task, judging);
	return { batch: batch && { ...batch, reported: batch.reported.map(light) } };
}

/** Undefined if the piece cannot be judged by itself. Whatever is wrong with it is found again, and reported, when the recording is read by one thread. */
export async function judgePiece({ file, piece }: Exclude<Task, "state">, judging: Judging): Promise<Batch | undefined> {
	const entries = readPiece(piece);
	return entries && judgeEntries(entries, { file, index: piece.index }, judging).catch(() => undefined);
}

/** Without what cannot be sent to another thread, or takes long. A report shows the time of an entry. */
function light({ verdict, findings, entry }: Batch["reported"][number]): Batch["reported"][number] {
	const { startedDateTime } = entry as { startedDateTime?: unknown };
	return { verdict, findings, entry: { startedDateTime } };
}
