import { describe, expect, test } from "vitest";
import { anvil, createScreensClient, screen } from "../../src/client/fixtures/fixture-api.ts";
import { json, misbehaving, redirect } from "../misbehaving-server.ts";

const announced = (location: string) => json(202, { location });
const done = json(200, screen);

describe("a redirect", () => {
	const statuses = [301, 302, 303, 307, 308];

	test.each(statuses)("to another host is a result (%i): nothing is sent there", async (status) => {
		const other = await misbehaving(done);
		const server = await misbehaving(redirect(`${other.url}/steal`, status));
		const client = createScreensClient({ baseUrl: server.url, auth: { session: "s3cret" } });
		const result = await client.openScreen(anvil);
		expect([result.ok, result.status, result.response.headers.get("location")]).toEqual([false, status, `${other.url}/steal`]);
		expect([server.asked.length, other.asked.length]).toEqual([1, 0]);
	});

	test.each(statuses)("on the same host is not followed either (%i)", async (status) => {
		const server = await misbehaving(redirect("/elsewhere", status), done);
		const { response: _, ...result } = await createScreensClient({ baseUrl: server.url }).health();
		expect(result).toEqual({ ok: false, status, error: undefined });
		expect(server.asked).toHaveLength(1);
	});
});

describe("nothing is sent to another origin", () => {
	test("because location names one", async () => {
		const other = await misbehaving(done);
		const server = await misbehaving(announced(`${other.url}/jobs/7`), done);
		expect(await createScreensClient({ baseUrl: server.url }).openScreen(anvil)).toMatchObject({ ok: true });
		expect([server.asked.length, other.asked.length]).toEqual([2, 0]);
	});

	test("because a job redirects to one", async () => {
		const other = await misbehaving(done);
		const server = await misbehaving(announced("/jobs/7"), redirect(`${other.url}/jobs/7`, 307));
		expect(await createScreensClient({ baseUrl: server.url }).openScreen(anvil)).toMatchObject({ ok: false, status: 307 });
		expect(other.asked).toEqual([]);
	});
});
