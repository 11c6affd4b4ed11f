import { afterEach, describe, expect, test, vi } from "vitest";
import { exchange, marks, type Parts } from "./fixtures/exchange.ts";
import { LeftoverError } from "./leftover.ts";
import type { Marks } from "./marks.ts";
import { Recording } from "./recording.ts";

const session = "5c66c9a616334283b055d150680fff98";
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";
const json = JSON.stringify;

/** What the last pass says of an exchange. */
function refusalOf(parts: Parts, changes: Partial<Marks> = {}): string {
	try {
		new Recording({ keepHosts: false }).add(exchange(parts), { ...marks, ...changes });
		return "";
	} catch (error) {
		if (error instanceof LeftoverError) return error.message;
		throw error;
	}
}

describe("the last pass refuses what looks like a credential and nothing marks", () => {
	test.each<[what: string, parts: Parts, where: string]>([
		["a JSON Web Token", { text: json({ note: { text: `was ${jwt}` } }) }, "/response/body/note/text: a JSON Web Token"],
		["a JSON Web Token in a header", { answered: { "X-Trace": jwt } }, "/response/headers/X-Trace: a JSON Web Token"],
		["a JSON Web Token in the query", { url: `https://door.example/v1/keys/7/doors/hall?x=${jwt}` }, "a JSON Web Token"],
		["one in JSON in JSON", { text: json({ log: json({ log: json({ jwt }) }) }) }, "/response/body/log: a JSON Web Token"],
		[
			"32 hexadecimal digits beside Authorization",
			{ text: json({ log: `Authorization: Door ${session}` }) },
			"/response/body/log: 32 hexadecimal",
		],
		["one that is a name, which is not told", { text: json({ [jwt]: "x" }) }, "/response/body/(hidden): a JSON Web Token"],
		["one that is the name of a header", { answered: { [jwt]: "x" } }, "/response/headers/(hidden): a JSON Web Token"],
		["those in a text", { text: `authorization=${session}` }, "/response/body: 32 hexadecimal digits beside Authorization"],
		["a signature", { text: json({ log: "Acme ExampleKey01:CyUjGZK4dwJJiD1lUBRmVnXAw3g= is wrong" }) }, "/response/body/log: a signature"],
		["a private key", { text: `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END` }, "/response/body: a private key"],
	])("%s", (_, parts, where) => {
		const message = refusalOf(parts);
		expect(message).toContain(where);
		for (const secret of [session, jwt, "CyUjGZK4", "MIIEvQ"]) expect(message).not.toContain(secret);
	});

	test.each<[what: string, parts: Parts]>([
		["a JSON Web Token that is marked", { text: json({ ticket: jwt }) }],
		[
			"a stand-in beside Authorization",
			{ headers: { Authorization: `Door ${session}` }, text: json({ log: `Authorization: Door ${session}` }) },
		],
		["an id that stands elsewhere", { text: json({ machine: session }) }],
		["a digest", { answered: { Digest: "sha-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=" } }],
	])("but not %s", (_, parts) => expect(refusalOf(parts)).toBe(""));

	test("nor of an operation that no contract knows, where looks and names tell what to hide", () => {
		const recording = new Recording({ keepHosts: false });
		const parts: Parts = {
			url: `https://door.example/elsewhere/${session}`,
			headers: { "X-Subject-Token": "subject-4711-0815" },
			body: json({ password: "Passw0rd!23", data: jwt }),
		};
		recording.add(exchange(parts), { path: "", pointers: [], credentials: [], unknown: true });
		const text = json(recording.entries);
		for (const secret of [session, jwt, "subject-4711-0815", "Passw0rd!23"]) expect(text).not.toContain(secret);
	});
});

describe("the last pass catches a redactor", () => {
	afterEach(() => void vi.resetModules());

	const secret = "Qk4tX9v+Lr2Zw8/JmT";
	const parts: Parts = {
		headers: {
			Authorization: "Door ab34e7b1-77a0-4e2f-9d55-2c1f6f0e8d11",
			Cookie: "sid=8f3a9c1b7d5e2046",
			Referer: `https://ann:${encodeURIComponent(secret)}@door.example/`,
		},
		body: json({ pin: secret }),
		answered: { "Set-Cookie": "sid=8f3a9c1b7d5e2046; Path=/", "X-Trace": `for ${secret}` },
		text: json({
			ticket: `${session}_bf2211ae8eaf408b817d3a05c19e2226`,
			echo: Buffer.from(`user:${secret}`).toString("base64"),
			upper: session.toUpperCase(),
			escaped: encodeURIComponent(encodeURIComponent(json({ secret }))),
		}),
	};
	const same = (value: unknown) => value;

	/** Each is a part of the redactor that does nothing. */
	const broken: [what: string, file: string, parts: Record<string, unknown>][] = [
		["that forgets the marks", "./marked.ts", { hideMarked: same }],
		["that forgets the other places", "./known.ts", { hideKnown: same }],
		["that forgets the body", "./json.ts", { changeJson: same }],
		["that forgets cookies", "./credential.ts", { hideCookies: same }],
		["that forgets credentials", "./credential.ts", { hideCredential: same }],
		["whose stand-ins are the secrets", "./shape.ts", { shape: same }],
		["that knows no base64", "./search/base64.ts", { coresOf: () => [] }],
		["that knows no escapes", "./search/unescaped.ts", { viewsOf: () => [] }],
	];

	test.each(broken)("%s", async (_, file, parts_) => {
		vi.resetModules();
		vi.doMock(file, async (original) => ({ ...(await original<object>()), ...parts_ }));
		try {
			const [broken, { LeftoverError: Refusal }] = await Promise.all([import("./recording.ts"), import("./leftover.ts")]);
			const recording = new broken.Recording({ keepHosts: false });
			expect(() => recording.add(exchange(parts), marks)).toThrow(Refusal);
			expect(recording.entries).toEqual([]);
		} finally {
			vi.doUnmock(file);
		}
	});

	test("and passes what a whole one does", () => expect(refusalOf(parts)).toBe(""));
});
