import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isNdjson } from "../../../har/stream/entries.ts";
import { HarPieces } from "../../../har/stream/har-pieces.ts";
import { NdjsonPieces } from "../../../har/stream/ndjson-pieces.ts";
import { bytesOf } from "../files.ts";
import type { Recordings } from "../recordings.ts";
import { roomForThread } from "../source/room.ts";
import type { Batch } from "./judge-entries.ts";
import { judgePiece, judgeShared, type Order, type Reply, type Share, type Task } from "./judge-pieces.ts";
import type { Judging } from "./judging.ts";
import { Unshareable } from "./unshareable.ts";
import { WorkerPool } from "./worker-pool.ts";

/** In bytes. A larger piece lives so long in its thread that the garbage collector moves its parts twice; a smaller one costs more messages. */
const pieceSize = 2 ** 17;

/** How many pieces each worker has at most, so that it need not wait for the next. */
const piecesEach = 3;

/** How many pieces for each thread are started at most before the first is done, so that a long recording is never held in memory. */
const startedEach = 8;

/** The package has its scripts as JavaScript. */
const script = new URL(`judge-worker${extname(import.meta.url)}`, import.meta.url);

type Pool = WorkerPool<Task, Reply>;

/**
 * Checks the recordings in several threads, of which this is one. The batches come in order, as from one thread. Throws {@link Unshareable} if one
 * thread has to do it; the batches before are right.
 */
export async function* judgeInWorkers({ files }: Recordings, judging: Judging, threads: number): AsyncGenerator<Batch> {
	const order: Order = { root: judging.root?.href, scope: judging.scope, told: judging.told, threads };
	const pool: Pool = new WorkerPool(script, threads - 1, order);
	try {
		const share: Share = { ...judging, room: roomForThread(threads) };
		const started: Promise<Batch>[] = [];
		for await (const { batch } of startedIn(files, share, pool)) {
			// A failure is handled in its turn.
			batch.catch(() => {});
			started.push(batch);
			if (started.length > startedEach * threads) yield await (started.shift() ?? batch);
			// Lets the replies of the workers come in.
			await setImmediate();
		}
		for (const batch of started) yield await batch;
		for (const reply of await pool.runOnEach("state")) if ("state" in reply) judging.collector.merge(reply.state);
	} finally {
		await pool.close();
	}
}

/** Starts the work on one piece after the other. Each is in an object, because an iteration would wait for a promise. */
async function* startedIn(recordings: readonly string[], share: Share, pool: Pool): AsyncGenerator<{ batch: Promise<Batch> }> {
	for (const file of recordings) {
		const pieces = isNdjson(file) ? new NdjsonPieces(file, pieceSize) : new HarPieces(file, pieceSize);
		try {
			for await (const chunk of bytesOf(file)) {
				const piece = pieces.push(chunk);
				if (piece !== undefined) yield { batch: batchOf({ file, piece }, share, pool) };
			}
			const { entries, index } = pieces.end();
			yield { batch: judgeShared(entries, { file, index }, share).then((batch) => batch ?? refuse()) };
		} catch {
			yield { batch: Promise.reject(new Unshareable()) };
			return;
		}
	}
}

/** The batch of a piece: from a worker, or from this thread if all workers are busy. */
async function batchOf(task: Exclude<Task, "state">, share: Share, pool: Pool): Promise<Batch> {
	if (pool.fewest < piecesEach) {
		const reply = await pool.run(task, [task.piece.bytes.buffer]);
		return "batch" in reply && reply.batch !== undefined ? reply.batch : refuse();
	}
	return (await judgePiece(task, share)) ?? refuse();
}

function refuse(): never {
	throw new Unshareable();
}
