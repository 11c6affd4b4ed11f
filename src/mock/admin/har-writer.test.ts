import { join } from "node:path";
import { expect, test } from "vitest";
import { firing } from "../fixtures/request.ts";
import { Spaces } from "../spaces/spaces.ts";
import { HarWriter, loadHarWriter } from "./har-writer.ts";

const space = new Spaces(1).default;
const times = { startedAt: Date.UTC(2026, 0, 1), duration: 3 };
const secret = "5c66c9a616334283b055d150680fff98";
const request = firing({ headers: { authorization: `OAuth ${secret}` }, body: { text: JSON.stringify({ password: secret }) } });

test("exchanges are written without their secrets, and one that was not answered has no status", async () => {
	const replied = { status: 201, headers: { "X-Token": secret }, body: `{"token":"${secret}"}` };
	const { log } = await new HarWriter([]).harOf([
		{ space, ...times, request, reply: replied },
		{ space, ...times, request, reply: undefined },
		{ space, ...times, request, reply: { status: 200, headers: { "content-type": "image/png" }, body: Uint8Array.of(0xff) } },
	]);
	expect(log).toMatchObject({ version: "1.2", creator: { name: "console-contracts mock" } });
	expect(log.entries.map(({ response }) => response.status)).toEqual([201, 0, 200]);
	expect(log.entries[0]).toMatchObject({ startedDateTime: "2026-01-01T00:00:00.000Z", time: 3, request: { method: "POST" } });
	expect(JSON.stringify(log)).not.toContain(secret);
});

test("many are written in turns, all of them", async () => {
	const exchange = { space, ...times, request: firing(), reply: { status: 200, headers: {}, body: "" } };
	expect((await new HarWriter([]).harOf(Array(25).fill(exchange))).log.entries).toHaveLength(25);
});

test("the lists of a folder say what is written, and a folder without any is one", async () => {
	expect(await loadHarWriter(join(import.meta.dirname, "../../../generated"))).toBeInstanceOf(HarWriter);
	expect(await loadHarWriter(join(import.meta.dirname, "../fixtures/apis"))).toBeInstanceOf(HarWriter);
});
