import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { mockAddress, usualMock } from "./mock-address.ts";

afterEach(() => void vi.unstubAllGlobals());

const told = (answer: () => Response) => vi.stubGlobal("fetch", async () => answer());

test("the mock listens where the server of the site says", async () => {
	told(() => Response.json({ url: "http://127.0.0.1:5010" }));
	expect(await mockAddress()).toBe("http://127.0.0.1:5010");
});

test.each<[string, () => Response]>([
	["nothing", () => new Response("", { status: 404 })],
	["nonsense", () => Response.json({ url: "5010" })],
	["another machine", () => Response.json({ url: "https://mock.example" })],
	[
		"no word",
		() => {
			throw new TypeError("Failed to fetch");
		},
	],
])("it listens where it usually does if the server of the site says %s", async (_, answer) => {
	told(answer);
	expect(await mockAddress()).toBe(usualMock);
});

test("a file of the site names the usual address", () => {
	const file = readFileSync(new URL("../../public/mock.json", import.meta.url), "utf8");
	expect(JSON.parse(file)).toEqual({ url: usualMock });
});
