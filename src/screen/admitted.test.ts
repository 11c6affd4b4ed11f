import { describe, expect, test } from "vitest";
import { refusalOfScreen } from "./admitted.ts";

const admission: { hosts: string[]; origins: string[] } = { hosts: [], origins: ["https://portal.example"] };

function asked(
	headers: Record<string, string>,
	change = admission,
	socket: { localPort: number; encrypted?: boolean } = { localPort: 4010 },
) {
	const all: Record<string, string> = { host: "127.0.0.1:4010", ...headers };
	const headersDistinct = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]]));
	return refusalOfScreen({ headers: all, headersDistinct, socket }, change);
}

describe("a screen opens", () => {
	test.each([
		["to a program", {}],
		["to its own page", { origin: "http://127.0.0.1:4010", "sec-fetch-site": "same-origin" }],
		["to a page of another port of this machine", { origin: "http://localhost:3000", "sec-fetch-site": "same-site" }],
		["to a page of this machine with TLS", { origin: "https://localhost:5173", "sec-fetch-site": "cross-site" }],
		["to a page that is allowed", { origin: "https://portal.example", "sec-fetch-site": "cross-site" }],
		["to who follows a link, from wherever", { "sec-fetch-mode": "navigate", "sec-fetch-site": "cross-site" }],
		["by another name of loopback", { host: "localhost:4010" }],
	])("%s", (_, headers) => {
		expect(asked(headers)).toBeUndefined();
	});

	test("with TLS, at its usual port too", () => {
		expect(asked({ host: "localhost", origin: "https://localhost" }, admission, { localPort: 443, encrypted: true })).toBeUndefined();
		expect(asked({ host: "localhost" }, admission, { localPort: 443 })).toContain("expected the Host");
	});

	test("by a name that is allowed", () => {
		expect(asked({ host: "mock.example" }, { ...admission, hosts: ["mock.example"] })).toBeUndefined();
	});
});

describe("a screen does not open", () => {
	test.each([
		[
			"to a page of another site",
			{ origin: "https://evil.example", "sec-fetch-site": "cross-site" },
			"--allow-origin https://evil.example",
		],
		["to one that calls itself local", { origin: "http://localhost.evil.example" }, "--allow-origin"],
		["by a name that is made to mean this machine", { host: "evil.example:4010" }, "--allow-host evil.example:4010"],
		["by the port of another program", { host: "127.0.0.1:80" }, "expected the Host of this machine"],
		["to a script of another site that hides its name", { "sec-fetch-mode": "no-cors", "sec-fetch-site": "cross-site" }, "another site"],
	])("%s", (_, headers, words) => {
		expect(asked(headers)).toContain(words);
	});
});
