import { describe, expect, test } from "vitest";
import type { Console } from "./console/console.ts";
import { kilnConsole, ownerOf } from "./fixtures/console.ts";
import { Screens } from "./screens.ts";

const page = "/vnc_auto.html";

function handedOut(change: Partial<Console> = {}, link = `http://127.0.0.1:4010${page}?token=a1`) {
	const screens = new Screens({ hosts: [], origins: [], log: () => undefined });
	screens.know([
		{ path: page, query: ["token"], isPage: true, closings: {} },
		{ path: "/", query: ["token"], isPage: false, closings: {} },
	]);
	screens.handOut(() => ({ console: kilnConsole(change), links: [link] }));
	return screens;
}

/** What a browser gets that asks for a target. */
function ask(screens: Screens, target: string, change: { method?: string; headers?: Record<string, string> } = {}) {
	const headers: Record<string, string> = { host: "127.0.0.1:4010", ...change.headers };
	const headersDistinct = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
	const request = { method: "GET", url: target, ...change, headers, headersDistinct, socket: { localPort: 4010 } };
	let got: { status: number; headers: Record<string, string>; body: string } | undefined;
	const response = {
		writeHead: (status: number, sent: Record<string, string>) => ({
			end: (body: unknown) => {
				got = { status, headers: sent, body: String(body) };
			},
		}),
	};
	const log = screens.answer(request as never, response as never);
	return { ...got, log };
}

describe("a page", () => {
	test("stands where a contract leads, whatever its token, and where a reply led", () => {
		const screens = handedOut({ pages: ["/vnc/kiln-7/auto.html"] });
		const isPage = (url: string, accept = "text/html,*/*") => screens.isPage({ url, headers: { accept } });
		expect([`${page}?token=a1`, `${page}?token=none`, page, "/vnc/kiln-7/auto.html?token=a1"].map((url) => isPage(url))).toEqual(
			Array(4).fill(true),
		);
		expect(["/", "/?token=a1", "/vnc/kiln-7/auto.html?token=b2", "/kilns/7", "/novnc"].map((url) => isPage(url))).toEqual(
			Array(5).fill(false),
		);
		expect([`${page}?token=a1`, "/vnc/kiln-7/auto.html?token=a1"].map((url) => isPage(url, "*/*"))).toEqual([true, false]);
	});

	test("has noVNC and a policy, and its token in no line of the log", () => {
		const { status, headers, body, log } = ask(handedOut(), `${page}?token=a1`);
		expect([status, headers?.["Content-Type"]]).toEqual([200, "text/html; charset=utf-8"]);
		expect(headers?.["Content-Security-Policy"]).toContain("default-src 'none'");
		expect(body).toContain('<link rel="modulepreload" href="/__mock/screen/novnc/core/rfb.js">');
		expect(`${log}${body}`).not.toContain("a1");
	});

	test("of a console that is no VNC says what it is", () => {
		expect(ask(handedOut({ protocol: "spice" }), `${page}?token=a1`).body).toContain("This console speaks SPICE");
	});

	test.each([
		["by another method", { method: "POST" }, 405],
		["by a name that is not this machine's", { headers: { host: "evil.example" } }, 403],
		["by a page of another site", { headers: { origin: "https://evil.example" } }, 403],
	])("is refused %s", (_, change, status) => {
		expect(ask(handedOut(), page, change).status).toBe(status);
	});
});

const stateOf = (screens: Screens, href: string) =>
	JSON.parse(ask(screens, `/__mock/screen/state?href=${encodeURIComponent(href)}`).body ?? "").state;

describe("a page learns", () => {
	test.each<[string, Partial<Console>, string]>([
		["open", {}, `${page}?token=a1`],
		["unknown", {}, `${page}?token=b2`],
		["unknown", {}, ""],
		["expired", { expires: 0 }, `${page}?token=a1`],
		["stopped", { owner: ownerOf({ isStopped: () => true }) }, `${page}?token=a1`],
	])("that its console is %s", (state, change, href) => {
		expect(stateOf(handedOut(change), href)).toBe(state);
	});
});

test("its files are served, and no other", () => {
	const screens = handedOut();
	expect(["viewer.js", "novnc/core/rfb.js", "none.js"].map((name) => ask(screens, `/__mock/screen/${name}`).status)).toEqual([
		200, 200, 404,
	]);
});

test("of what nobody looked at, the newest is kept", () => {
	const screens = handedOut();
	for (let index = 0; index < 2_000; index++)
		screens.handOut(() => ({ console: kilnConsole(), links: [`http://127.0.0.1:4010${page}?token=n${index}`] }));
	expect(["a1", "n0", "n1999"].map((token) => stateOf(screens, `${page}?token=${token}`))).toEqual(["unknown", "open", "open"]);
});

test("what was handed out to an owner who is forgotten is unknown, though nobody looked at it yet", () => {
	const owner = ownerOf();
	const screens = handedOut({ owner });
	screens.handOut(() => ({ console: kilnConsole(), links: [`http://127.0.0.1:4010${page}?token=b2`] }));
	screens.forget(owner);
	expect(["a1", "b2"].map((token) => stateOf(screens, `${page}?token=${token}`))).toEqual(["unknown", "open"]);
});

test("whoever wants to see a screen is led to a new one, where there is one to show", () => {
	const screens = handedOut();
	expect(ask(screens, "/__mock/screen/open").status).toBe(404);
	screens.know([], () => ({ console: kilnConsole({ pages: [page] }), links: [`${page}?token=b2`] }));
	const { status, headers } = ask(screens, "/__mock/screen/open");
	expect([status, headers?.Location]).toEqual([302, `${page}?token=b2`]);
	expect(screens.isPage({ url: `${page}?token=b2`, headers: { accept: "text/html" } })).toBe(true);
});
