import type { Subject } from "./subject.ts";

/** The bytes of requests that take much work to read: a body of 200,000 faults, 50,000 requests that do not wait, a header of 60 kB. */
export function attacks(subjects: readonly Subject[]): Record<string, string> {
	const [plain] = subjects;
	const withBody = subjects.find(({ body }) => body !== undefined);
	if (plain === undefined || withBody === undefined) throw new Error("No API takes a body");
	const faults = JSON.stringify(Array.from({ length: 200_000 }, () => 1));
	const members = JSON.stringify(Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`a${index}`, 1])));
	return {
		"a list of 200,000 faults": bytesOf(withBody, {}, faults),
		"an object of 40,000 faults": bytesOf(withBody, {}, members),
		"50,000 requests that do not wait": bytesOf(plain, {}).repeat(49_999) + bytesOf(plain, { Connection: "close" }),
		"a header of 60 kB": bytesOf(plain, { Cookie: "a=b;".repeat(15_000) }),
		"a preference of 60 kB": bytesOf(plain, { Prefer: "a=".repeat(30_000) }),
		"a path of 60 kB": bytesOf({ ...plain, path: plain.path + "/a".repeat(30_000) }, {}),
	};
}

/** A request as it goes over the wire. */
function bytesOf(
	{ method, path, header, body }: Subject,
	more: Record<string, string>,
	text = body === undefined ? "" : JSON.stringify(body),
): string {
	const content = text === "" ? {} : { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(text)) };
	const lines = Object.entries({ Host: "mock.example", ...header, ...content, ...more }).map(([name, value]) => `${name}: ${value}`);
	return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${text}`;
}
