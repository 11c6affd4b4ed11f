import { expect, test } from "vitest";
import { json } from "./json.ts";

test.each([{ a: [1, null, "\ud800"] }, [], "a", 0, null])("%j is a JSON text", (body) => {
	expect(json(body, "application/merge-patch+json")).toEqual({ body: JSON.stringify(body), contentType: "application/merge-patch+json" });
});

const round: Record<string, unknown> = { name: "s3cret" };
round.itself = round;

test.each([
	["a file in it", { file: new Blob(["s3cret"]) }, "object"],
	["bytes", Uint8Array.of(7), "Uint8Array"],
	["a member that is itself", round, "object"],
	["a number that JSON has not", { n: 7n }, "object"],
	["a function", () => "s3cret", "function"],
])("%s is refused, and not quoted", (_, body, kind) => {
	expect(() => json(body, "application/json")).toThrow(new TypeError(`body: expected a value of JSON, got ${kind}`));
});
