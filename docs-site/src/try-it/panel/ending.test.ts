import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { text } from "../text.ts";
import { endingView } from "./ending.ts";

/** As much of an element as is asked of one. */
class Fake {
	readonly attributes: Record<string, string> = {};
	readonly children: (Fake | string)[] = [];
	readonly tag: string;

	constructor(tag: string) {
		this.tag = tag;
	}

	setAttribute(name: string, value: string) {
		this.attributes[name] = value;
	}

	append(...children: (Fake | string)[]) {
		this.children.push(...children);
	}

	get textContent(): string {
		return this.children.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
	}

	find(tag: string): Fake[] {
		const inside = this.children.flatMap((child) => (typeof child === "string" ? [] : child.find(tag)));
		return this.tag === tag ? [this, ...inside] : inside;
	}
}

beforeAll(() => void vi.stubGlobal("document", { createElement: (tag: string) => new Fake(tag) }));
afterAll(() => void vi.unstubAllGlobals());

const t = text.en;
const shown = (ending: Parameters<typeof endingView>[0]) => endingView(ending, t) as unknown as Fake[];
const links = (parts: Fake[]) => parts.flatMap((part) => part.find("a")).map(({ attributes }) => attributes);

test("a page is opened in a window of its own that knows nothing of this one", () => {
	const href = "https://screen.example/1?t=0";
	const parts = shown({ link: { href, kind: "page", protocol: "https" } });
	expect(links(parts)).toEqual([{ href, target: "_blank", rel: "noopener noreferrer" }]);
	expect(parts.map(({ textContent }) => textContent)).toEqual([`${t.openConsole}${href}${t.kinds.page}`]);
});

test("what no browser opens is shown as text", () => {
	const parts = shown({ link: { href: "vnc://192.0.2.1:5900", kind: "native", protocol: "vnc" } });
	expect(links(parts)).toEqual([]);
	expect(parts[0]?.textContent).toContain("vnc://192.0.2.1:5900");
});

test("a link that needs more leads to where it is built", () => {
	const parts = shown({ link: { fault: "ui is needed, and missing" } });
	expect(links(parts)).toEqual([{ href: "#open-console" }]);
	expect(parts[0]?.textContent).toContain("ui is needed, and missing");
});

test("an error has its cause, what to do, and the way to its row", () => {
	const parts = shown({ error: { id: "503-A7", says: "A7", isText: false, cause: "It is off.", remedy: "Turn it on." } });
	expect(parts[0]?.textContent).toBe("A7Cause: It is off.What to do: Turn it on.#503-A7");
	expect(links(parts)).toEqual([{ href: "#503-A7" }]);
});

test("a reply that leads nowhere shows nothing", () => expect(shown({})).toEqual([]));
