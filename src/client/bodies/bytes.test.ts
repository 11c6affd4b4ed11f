import { expect, test } from "vitest";
import { bytes } from "./bytes.ts";

test.each([Uint8Array.of(0, 255), Buffer.from("a"), new Blob(["a"], { type: "text/plain" }), new File(["a"], "a.txt")])(
	"%o is sent as it is",
	(body) => {
		const written = bytes(body, "image/png");
		expect(written.body).toBe(body);
		expect(written.contentType).toBe("image/png");
	},
);

test.each([
	["s3cret", "string"],
	[{ a: "s3cret" }, "object"],
	[[7], "array"],
	[new ArrayBuffer(1), "ArrayBuffer"],
])("%o is refused, and not quoted", (body, kind) => {
	expect(() => bytes(body, "image/png")).toThrow(new TypeError(`body: expected Uint8Array or Blob, got ${kind}`));
});
