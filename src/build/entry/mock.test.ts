import { expect, test } from "vitest";
import { startMock } from "./mock.ts";

test("a port that is none starts nothing", async () => {
	await expect(startMock({ port: 65_536 })).rejects.toThrow("options.port should be >= 0 and < 65536");
});

test("a certificate without its key starts nothing", async () => {
	await expect(startMock({ cert: "-----BEGIN CERTIFICATE-----" })).rejects.toThrow("cert and key go together; give both");
});
