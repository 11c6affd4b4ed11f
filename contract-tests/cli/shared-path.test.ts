import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { check } from "../../scripts/check.ts";
import { type Call, rightCall, send, startLogged } from "../call.ts";
import { operations } from "../operations.ts";
import { capture, entriesIn, folder } from "../recorder/run.ts";
import { redact } from "../redaction/run.ts";
import { run } from "../terminal.ts";

const mock = await startLogged();
afterAll(() => mock.close());

const shared = operations.filter(({ sharesPath }) => sharesPath);

test("some operation shares its path with others", () => {
	expect(shared.length).toBeGreaterThan(0);
});

/** The operation's own call, and one for another operation of its path, as a recorder saw them. */
async function recorded(own: Call) {
	const calls = [own, { ...own, body: '{"os-start":null}' }];
	const entries = await Promise.all(
		calls.map(async (call) => {
			const reply = await send(mock.url, call);
			const text = String(call.body);
			return {
				request: {
					...{ method: call.method, url: `https://cloud.example${call.target}` },
					headers: Object.entries(call.headers).map(([name, value]) => ({ name, value })),
					postData: { mimeType: "application/json", text },
				},
				// Another operation's success is nothing that this one declares.
				response: call === own ? responseOf(reply) : { status: 202, headers: [], content: { size: 0, text: "" } },
			};
		}),
	);
	const file = join(folder(), "shared.har");
	writeFileSync(file, JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } }));
	return file;
}

const responseOf = ({ status, headers, text }: Awaited<ReturnType<typeof send>>) => ({
	status,
	headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
	content: { size: text.length, text, mimeType: headers["content-type"] ?? "" },
});

test.each(shared.map((operation) => [operation.operationId, operation] as const))(
	"a call for another operation of the path of %s is left out by check, redact and record",
	async (operationId, operation) => {
		const own = rightCall(operation);
		const file = await recorded(own);
		const checked = await run(check, [file]);
		expect(checked.status, checked.printed).toBe(0);
		expect(checked.printed).toContain("1 exchange: 1 ok, 0 with drift, 0 with errors. Left out: 1 of an unknown path.");
		const strict = await run(check, ["--strict", file]);
		expect(strict.status).toBe(1);
		expect(strict.printed).toContain(`expected a call of ${operationId}, got the body or the credential of another operation at its path`);

		const out = file.replace("shared", "redacted");
		expect(await redact(file, out)).toMatchObject({ status: 0, stderr: expect.stringContaining("left out: 1 exchange") });
		expect(readFileSync(out, "utf8")).not.toContain("os-start");

		const recorder = await capture("--api", operation.api, "--target", mock.url);
		expect((await send(recorder.url, { ...own, body: '{"os-start":null}' })).status).toBe(404);
		await send(recorder.url, own);
		await recorder.end();
		expect(entriesIn(recorder.out)).toHaveLength(1);
	},
);
