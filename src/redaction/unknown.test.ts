import { expect, test } from "vitest";
import { exchange } from "./fixtures/door.ts";
import { Secrets } from "./placeholders/secrets.ts";
import { writeUnknown } from "./unknown.ts";

test("of an exchange that no contract knows are left method, path without ids, status and times", () => {
	const url = "https://me:pw@portal.corp.test/v3/users/Wr0ngHorse77/reset/5c66c9a616334283b055d150680fff98?code=0AdeuBAbc";
	const entry = writeUnknown(exchange({ url, headers: { "X-Auth": "Nightingale" }, text: "Nightingale" }), { time: 5 }, new Secrets());
	expect(entry.request.url).toBe("https://host-1.example/v3/users/Xx0xxXxxxx01/reset/00000000000040008000000000000001");
	expect(entry).toMatchObject({ time: 5, request: { method: "POST", headers: [] }, response: { status: 200, headers: [] } });
	expect(JSON.stringify(entry)).not.toContain("Nightingale");
});
