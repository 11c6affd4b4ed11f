import { AtomicFile } from "../files/atomic-file.ts";
import type { Entry } from "../har/entry.ts";
import { pairsOf } from "../har/headers.ts";
import { harFormat } from "../har/write/recording-format.ts";
import { textBody, writeEntry } from "../har/write/write-entry.ts";
import type { Subject } from "./subject.ts";

const batch = 1_000;
const startedAt = Date.parse("2026-11-21T00:00:00.000Z");
const har = harFormat({ name: "bench", version: "1" });

/** Writes a HAR of console replies: one of each API in turn, no two with the same ids and tokens. */
export function writeTraffic(file: string, subjects: readonly Subject[], exchanges: number): void {
	const texts = subjects.map((subject) => JSON.stringify(entryOf(subject)));
	const output = new AtomicFile(file);
	output.write(har.begin);
	for (let first = 0; first < exchanges; first += batch) {
		const indices = Array.from({ length: Math.min(batch, exchanges - first) }, (_, at) => first + at);
		output.write(indices.map((index) => har.entry(renewed(texts[index % texts.length] ?? "", index), index === 0)).join(""));
	}
	output.write(har.end);
	output.commit();
}

/** Gives each id other digits. Equal ids stay equal. */
function renewed(text: string, seed: number): string {
	const known = new Map<string, string>();
	let count = 0;
	// A generator whose numbers follow from each other repeats rows of digits of other exchanges, which redaction finds as parts of their secrets.
	const digit = () => (mixed(seed * 4_096 + count++) >>> 28).toString(16);
	return text.replace(/\b[\da-f]{32}\b|\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, (id) => {
		const other = known.get(id) ?? id.replace(/[\da-f]/g, digit);
		known.set(id, other);
		return other;
	});
}

/** https://en.wikipedia.org/wiki/MurmurHash#Algorithm */
function mixed(number: number): number {
	const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
	const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
	return (twice ^ (twice >>> 16)) >>> 0;
}

/** As a browser or a proxy records it. */
function entryOf({ method, path, header, body, reply }: Subject): Entry {
	const content = body === undefined ? undefined : JSON.stringify(body);
	const text = JSON.stringify(reply);
	const json = { "Content-Type": "application/json" };
	const asked = { Host: "cloud.example", Accept: "*/*", "User-Agent": "bench", ...header, ...(content !== undefined && json) };
	const told = { Date: "Sat, 21 Nov 2026 00:00:00 GMT", ...json, "Content-Length": `${text.length}` };
	const wire = { httpVersion: "HTTP/1.1" };
	return writeEntry({
		...{ startedAt, answeredAt: startedAt + 12, endedAt: startedAt + 12.5 },
		request: {
			...wire,
			...{ method, url: `https://cloud.example${path}`, headers: pairsOf(Object.entries(asked)) },
			body: content === undefined ? undefined : textBody(content),
		},
		response: {
			...wire,
			...{ status: 200, statusText: "OK", headers: pairsOf(Object.entries(told)) },
			body: textBody(text),
			bodySize: text.length,
		},
	});
}
