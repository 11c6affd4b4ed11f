import { expect, test } from "vitest";
import { pairsOf } from "../har/headers.ts";
import { mediaTypeOf } from "./media-type.ts";

test.each([
	["of its header", pairsOf([["content-type", "text/plain"]]), { mimeType: "text/html" }, "text/plain"],
	["that the recorder took it for", [], { mimeType: "text/html" }, "text/html"],
	["that nobody says", undefined, undefined, ""],
	["that a recorder wrote in another way", [{ name: "Content-Type", value: 7 as never }], { mimeType: null as never }, ""],
])("a body has the media type %s", (_, headers, body, type) => expect(mediaTypeOf(headers, body)).toBe(type));
