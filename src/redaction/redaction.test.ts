import { describe, expect, test } from "vitest";
import { exchange, list, redactionOf } from "./fixtures/door.ts";
import type { RecordedSchema } from "./list.ts";
import { LeftOut } from "./redaction.ts";

describe("an exchange", () => {
	test("that no contract knows is not written, unless its path is kept", () => {
		const call = exchange({ method: "GET" });
		expect(redactionOf().redact(call, {})).toEqual(new LeftOut("no contract knows it"));
		expect(redactionOf({ keepUnknown: true }).redact(call, {})).toMatchObject({ request: { method: "GET", headers: [] } });
	});

	test("in which a secret stays in another encoding is not written", () => {
		const note = Buffer.from("my Wr0ngHorse77, my Wr0ngHorse77").toString("base64");
		expect(redactionOf().redact(exchange({ text: JSON.stringify({ password: "Wr0ngHorse77", note }) }), {})).toEqual(
			new LeftOut("a secret is left", "/response/body/note"),
		);
	});

	test("that nests too deeply to be read is not written", () => {
		const deep = `${'{"note":'.repeat(50_000)}1${"}".repeat(50_000)}`;
		const left = new LeftOut("it nests too deeply to be read");
		for (const parts of [{ text: deep }, { body: deep }]) expect(redactionOf().redact(exchange(parts), {})).toEqual(left);
	});

	test("that has no placeholder of the same verdict is not written", () => {
		const schemas = list.schemas.map((schema, index) =>
			index === 3 ? { full: true as const, string: { mask: "full" as const, isMarked: true as const, patterns: ["^only$"] } } : schema,
		);
		expect(redactionOf({}, { schemas }).redact(exchange({ text: '{"job":"only"}' }), {})).toEqual(
			new LeftOut("no placeholder is judged as its secret"),
		);
	});
});

test("a list that calls a secret harmless is caught where the secret is known from elsewhere", () => {
	const token = "MIIFtokenOfAnInventedUserZyxwvutsrqponmlk";
	const broken = {
		schemas: list.schemas.map(
			(schema) => ({ ...schema, full: false, string: { mask: "none", isMarked: true } }) as unknown as RecordedSchema,
		),
	};
	const packed = Buffer.from(`token ${token}`).toString("base64");
	const redacted = redactionOf({}, broken).redact(
		exchange({ headers: { Authorization: `Door ${token}` }, text: JSON.stringify({ job: packed }) }),
		{},
	);
	expect(redacted).toEqual(new LeftOut("a secret is left", "/response/body/job"));
});

test("a public token is refused by its form", () => {
	const isToken = (text: string) => text.includes("ghp_");
	expect(redactionOf({ isToken }).redact(exchange({ text: '{"note":"ghp_0123456789abcdefghij"}' }), {})).toEqual(
		new LeftOut("a secret is left", "/response/body/note"),
	);
});
