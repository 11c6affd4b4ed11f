import { describe, expect, test } from "vitest";
import { exchange, marks, type Parts } from "./fixtures/exchange.ts";
import { LeftoverError } from "./leftover.ts";
import { Recording } from "./recording.ts";
import { redactor } from "./redactor.ts";

const session = "5c66c9a616334283b055d150680fff98";
const json = JSON.stringify;

function recorded(options: { keepHosts: boolean }, ...all: Parts[]) {
	const recording = new Recording(options);
	const changed = all.map((parts) => recording.add(exchange(parts), marks));
	return { recording, changed, text: json(recording.entries) };
}

describe("a live capture", () => {
	test("says which earlier entries held a secret that is known only now", () => {
		const { changed, text } = recorded(
			{ keepHosts: true },
			{ text: `session ${session} began` },
			{ text: "nothing" },
			{ answered: { "X-Trace": Buffer.from(`for ${session}`).toString("base64") } },
			{ headers: { Authorization: `Door ${session}` } },
			{ headers: { Authorization: `Door ${session}` } },
		);
		expect(changed).toEqual([[], [], [], [0, 2], []]);
		expect(text).not.toContain(session);
		expect(text).not.toContain(Buffer.from(session).toString("base64").slice(4, 40));
	});

	test("finds them however many there are, and in a body in bytes", () => {
		const recording = new Recording({ keepHosts: true });
		for (let count = 0; count < 40; count++) recording.add(exchange({ text: `${count}` }), marks);
		const bytes = exchange({});
		bytes.response.content = { size: 1, mimeType: "", text: Buffer.from(`é ${session}`).toString("base64"), encoding: "base64" };
		recording.add(bytes, marks);
		for (let count = 0; count < 40; count++) recording.add(exchange({ text: `${count}` }), marks);
		expect(recording.add(exchange({ headers: { Authorization: `Door ${session}` } }), marks)).toEqual([40]);
		expect(Buffer.from(recording.entries[40]?.response.content.text ?? "", "base64").toString()).toMatch(/^é [\da-f]{32}$/);
	});

	test("keeps no entry in which something is left, and still hides its secrets in the earlier ones", () => {
		const recording = new Recording({ keepHosts: true });
		recording.add(exchange({ text: session }), marks);
		const left = exchange({
			headers: { Authorization: `Door ${session}` },
			text: json({ note: `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x.Xy7-Qz_4` }),
		});
		const error = refusal(() => recording.add(left, marks));
		expect(error.message).toBe("/response/body/note: a JSON Web Token");
		expect(error.changed).toEqual([0]);
		expect(json(recording.entries)).not.toContain(session);
		expect(recording.entries.length).toBe(1);
	});
});

function refusal(attempt: () => void): LeftoverError {
	try {
		attempt();
	} catch (error) {
		if (error instanceof LeftoverError) return error;
		throw error;
	}
	throw new Error("nothing was refused");
}

describe("hosts", () => {
	const parts: Parts = {
		url: "https://Portal.corp.cn:8443/v1/keys/7/doors/hall?from=https%3A%2F%2Fportal.corp.cn%2Fin",
		headers: { Host: "portal.corp.cn:8443", Referer: "http://db7/", "X-Forwarded-For": "10.20.30.40, fd00:12::7" },
		answered: { Location: "https://kvm01.dc.corp.cn:8080/door" },
		text: json({
			hostname: "vault.inner.zone",
			hostIp: "10.20.30.40",
			error: "no route to kvm01.dc.corp.cn or 10.20.30.401 from 10.20.30.40:22",
		}),
	};

	test("and addresses become reserved ones, the same each time, wherever they are; ports stay", () => {
		const { recording, text } = recorded({ keepHosts: false }, parts);
		for (const host of ["corp.cn", "db7", "vault", "10.20.30.40 ", "10.20.30.40,", "fd00:12", "kvm01"])
			expect(text.toLowerCase()).not.toContain(host);
		const [entry] = recording.entries;
		const [, host] = /^https:\/\/([a-z]+\.example):8443\//.exec(entry?.request.url ?? "") ?? [];
		expect(entry?.request.url).toBe(
			`https://${host}:8443/v1/keys/${/keys\/(\d)/.exec(entry?.request.url ?? "")?.[1]}/doors/hall?from=https%3A%2F%2F${host}%2Fin`,
		);
		const body = JSON.parse(entry?.response.content.text ?? "");
		expect(entry?.request.headers.map(({ value }) => value)).toEqual([
			`${host}:8443`,
			expect.stringMatching(/^http:\/\/[a-z]+\.example\/$/),
			`${body.hostIp}, ${/2001:db8::[\da-f]{4}/.exec(text)?.[0]}`,
		]);
		expect(body.hostIp).toMatch(/^192\.0\.2\.\d{1,3}$/);
		expect(body.hostname).toMatch(/^[a-z]+\.example$/);
		expect(body.error).toMatch(new RegExp(`^no route to [a-z]+\\.example or 10\\.20\\.30\\.401 from ${body.hostIp}:22$`));
	});

	test("stay where they are kept, and reserved ones and loopback anyway", () => {
		expect(recorded({ keepHosts: true }, parts).text).toContain("kvm01.dc.corp.cn or 10.20.30.401 from 10.20.30.40:22");
		const plain: Parts = {
			headers: { Host: "127.0.0.1:4010" },
			text: json({ a: "http://localhost/ 192.0.2.10 [::1] [2001:db8::1] portal.example" }),
		};
		const { recording } = recorded({ keepHosts: false }, plain);
		expect(recording.entries[0]?.response.content.text).toBe(plain.text);
		expect(recording.entries[0]?.request.headers[0]?.value).toBe("127.0.0.1:4010");
	});

	test.each([
		"org.acme.header.vm.APIReply",
		"java.net.ConnectException",
		"vnc_auto.html",
		"12:30:45",
		"fa:16:3e:aa:bb:cc",
		"4.0.0",
		"SYS.1006",
	])("%s is none", (text) => {
		const entry = redactor()(exchange({ text: json({ text }) }), marks);
		expect(entry.response.content.text).toBe(json({ text }));
	});
});
