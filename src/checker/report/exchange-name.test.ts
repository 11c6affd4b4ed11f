import { expect, test } from "vitest";
import { har } from "../../har/fixtures/har.ts";
import { exchangeName } from "./exchange-name.ts";
import { reported } from "./fixtures/reported.ts";
import { broken } from "./fixtures/traffic.ts";
import { formats } from "./formats.ts";

const exchange = { file: "a.har", exchange: 3, request: "GET /lamps/{lamp}", status: 200 };

test("an exchange is named by its index, its time and its path", () => {
	expect(exchangeName({ ...exchange, time: "10:20:30" })).toBe("a.har #3 10:20:30 GET /lamps/{lamp} 200");
	expect(exchangeName(exchange)).toBe("a.har #3 GET /lamps/{lamp} 200");
});

test.each(formats)("as %s, too", async (format) => {
	const [recorded] = JSON.parse(har({ ...broken, startedDateTime: "2026-11-21T10:20:30.400Z" })).log.entries;
	const report = await reported(format, { "a.har": [recorded] });
	expect(report).toMatch(format === "json" ? /"exchange":0/ : /#0/);
	expect(report).toContain("10:20:30");
	expect(report).toContain("GET /lantern/v1/lamps/{lamp}");
});
