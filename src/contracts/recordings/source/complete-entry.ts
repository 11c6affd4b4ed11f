import { base64Bytes, gunzip, isGzip } from "../../../har/decode-body.ts";
import { withoutQuirks } from "../../../har/quirks.ts";
import { isObject } from "../../../openapi/json-pointer.ts";
import type { Attachments } from "./attachments.ts";
import type { Room } from "./room.ts";

type Members = Record<string, unknown>;

/** What the entries of a recording share. */
export interface Completion {
	attachments: Attachments;
	room: Room;
	/** Called when there is no more room for packed bodies. */
	onFull(): void;
}

/** Whether an entry has a body that is encoded or attached. Most have none, and asking is all that they cost. */
export function isIncomplete(entry: unknown): entry is Members {
	return isObject(entry) && (isElsewhere(bodyOf(entry, "request", "postData")) || isElsewhere(bodyOf(entry, "response", "content")));
}

function bodyOf(entry: Members, side: string, name: string): unknown {
	const message = entry[side];
	return isObject(message) ? message[name] : undefined;
}

const isElsewhere = (body: unknown): boolean =>
	isObject(body) && (typeof body._file === "string" || (typeof body.encoding === "string" && body.encoding !== ""));

/** The entry with attached bodies read and gzip unpacked. A body for which there is no room has no text, as one that was not recorded. */
export async function completed(entry: Members, completion: Completion): Promise<unknown> {
	const plain = withoutQuirks(entry);
	if (!isObject(plain)) return entry;
	return withBody(await withBody(plain, "request", "postData", completion), "response", "content", completion);
}

async function withBody(entry: Members, side: string, name: string, completion: Completion): Promise<Members> {
	const message = entry[side];
	const body = bodyOf(entry, side, name);
	if (!isObject(message) || !isObject(body)) return entry;
	const whole = await unpacked(await attached(body, completion), completion);
	return whole === body ? entry : { ...entry, [side]: { ...message, [name]: whole } };
}

async function attached(body: Members, { attachments, room, onFull }: Completion): Promise<Members> {
	const { _file, ...rest } = body;
	if (typeof _file !== "string" || (typeof body.text === "string" && body.text !== "")) return body;
	const bytes = await attachments.read(_file, room);
	if (room.isFull) onFull();
	return bytes === undefined ? body : { ...rest, text: bytes.toString("base64"), encoding: "base64" };
}

async function unpacked(body: Members, { room, onFull }: Completion): Promise<Members> {
	const packed = body.encoding === "base64" && typeof body.text === "string" ? bytesOf(body.text) : undefined;
	if (packed === undefined || !isGzip(packed)) return body;
	const { text, ...rest } = body;
	if (room.isFull) return rest;
	const bytes = await gunzip(packed);
	if (!(bytes instanceof Uint8Array)) return body;
	room.take({ packed: packed.length, unpacked: bytes.length });
	if (room.isFull) onFull();
	return { ...body, text: Buffer.from(bytes).toString("base64") };
}

/** Gzip begins with `H4s` in base64: https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return text.startsWith("H4") ? base64Bytes(text) : undefined;
	} catch {
		return undefined;
	}
}
