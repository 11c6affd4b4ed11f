import { describe, expect, test } from "vitest";
import { mediaTypeOf } from "./message-type.ts";

describe("a message is of the type", () => {
	const of = (...values: string[]) => values.map((value) => ["Content-Type", value] as const);
	test.each([
		["that its header says, and not what the recorder took it for", { headers: of("text/html"), mimeType: "text/plain" }, "text/html"],
		["that the recorder took it for, where no header says", { headers: [], mimeType: " Text/Plain " }, "Text/Plain"],
		["that the recorder took it for, where the header is empty", { headers: of(""), mimeType: "text/plain" }, "text/plain"],
		["that its header says, with its parameters", { headers: of(" Text/HTML; Charset=UTF-8") }, "Text/HTML; Charset=UTF-8"],
		["that a header says twice", { headers: of("text/html", "TEXT/HTML;charset=utf-8") }, "text/html"],
		["of both headers, where they differ", { headers: of("text/html", "text/plain") }, "text/html, text/plain"],
		["that nobody knows", { headers: [] }, undefined],
		["that nobody knows, where the header has only parameters", { headers: of("; charset=utf-8") }, undefined],
	])("%s", (_, message, type) => expect(mediaTypeOf(message)).toBe(type));
});
