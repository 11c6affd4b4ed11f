import { expect, test } from "vitest";
import type { Exchange } from "../../har/exchange.ts";
import { entry } from "../../har/fixtures/har.ts";
import { readEntry } from "../../har/read-entry.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { matchOperation } from "../match/match-operation.ts";
import { shownCall, timeOfDay } from "./shown-call.ts";

function called(method: string, path: string) {
	const request = { method, url: `https://lantern.example${path}` };
	const exchange = readEntry(entry({ request }), { file: "a.har", index: 0 }) as Exchange;
	return shownCall(matchOperation([lantern], method, exchange.url.pathname), exchange);
}

test("a call has its path template, or else what may be shown of its path", () => {
	expect(called("GET", "/lantern/v1/lamps/hall")).toEqual({ method: "GET", path: "/lantern/v1/lamps/{lamp}" });
	expect(called("PATCH", "/lantern/v1/lamps/hall")).toEqual({ method: "PATCH", path: "/lantern/v1/lamps/{lamp}" });
	expect(called("5c66c9a616334283", "/towers/5c66c9a616334283")).toEqual({ method: "…", path: "/towers/…" });
});

test("the time of day is that of the recording", () => {
	expect(timeOfDay("2026-11-21T10:20:30.400+08:00")).toBe("10:20:30");
	expect([timeOfDay(undefined), timeOfDay("yesterday")]).toEqual([undefined, undefined]);
});
