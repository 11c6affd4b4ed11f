import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { creatorOf } from "../../contracts/recordings/creator.ts";
import { redactionBy } from "../../contracts/redaction.ts";
import { decodeBody } from "../../har/decode-body.ts";
import type { Entry, Har } from "../../har/entry.ts";
import type { Exchange } from "../../har/exchange.ts";
import type { RecordingList } from "../../redaction/list.ts";
import { LeftOut } from "../../redaction/redaction.ts";
import { exchangeOf } from "../request.ts";
import type { LoggedExchange } from "../spaces/exchange-log.ts";

/** So many are written before others have their turn. */
const batch = 10;

/** Writes exchanges as a HAR without their secrets. */
export class HarWriter {
	readonly #lists: readonly RecordingList[];

	/** `lists` say what may be written of the exchanges of each API. */
	constructor(lists: readonly RecordingList[]) {
		this.#lists = lists;
	}

	/** What cannot be written without a secret is left out. */
	async harOf(exchanges: readonly LoggedExchange[]): Promise<Har> {
		const redaction = redactionBy(this.#lists, { keepUnknown: true });
		const entries: Entry[] = [];
		for (const [index, logged] of exchanges.entries()) {
			if (index % batch === batch - 1) await setImmediate();
			const { startedAt, duration } = logged;
			const timings = { send: 0, wait: duration, receive: 0 };
			const entry = redaction.redact(await exchangeIn(logged), {
				startedDateTime: new Date(startedAt).toISOString(),
				time: duration,
				timings,
			});
			if (!(entry instanceof LeftOut)) entries.push(entry);
		}
		// A secret that was met late may stand in what was written before.
		return { log: { version: "1.2", creator: creatorOf("mock"), entries: entries.map((entry) => redaction.again(entry)) } };
	}
}

async function exchangeIn({ request, reply }: LoggedExchange): Promise<Exchange> {
	if (reply === undefined) return exchangeOf(request);
	const headers = Object.entries(reply.headers);
	const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
	const bytes = typeof reply.body === "string" ? new TextEncoder().encode(reply.body) : new Uint8Array(reply.body);
	return exchangeOf(request, { status: reply.status, response: { headers, body: await decodeBody(bytes, type) } });
}

/** The one for the APIs of a folder of generated contracts. */
export async function loadHarWriter(contracts: string): Promise<HarWriter> {
	const files = readdirSync(contracts).map((api) => join(contracts, api, "recording.js"));
	const load = (file: string): Promise<{ recording: RecordingList }> => import(pathToFileURL(file).href);
	const modules = await Promise.all(files.filter((file) => existsSync(file)).map(load));
	return new HarWriter(modules.map(({ recording }) => recording));
}
