import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { calls, expectSafe, startPortal } from "../redaction/portal.ts";
import { addressOf, portOf } from "../redaction/server.ts";

const redocly = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

test("nothing is left of a secret in what was recorded by redocly proxy", async () => {
	const folder = mkdtempSync(join(tmpdir(), "recorders-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const server = await startPortal();
	onTestFinished(() => void server.close());
	const file = join(folder, "proxy.har");
	const port = await portOf(createServer());
	const options = ["--target", addressOf(server), "--har", file, "--port", String(port)];
	const proxy = spawn(process.execPath, [redocly, "proxy", ...options], {
		env: { ...process.env, REDOCLY_TELEMETRY: "off" },
		stdio: "ignore",
	});
	onTestFinished(() => void proxy.kill("SIGKILL"));
	await expect.poll(() => isOpen(port), { timeout: 30_000 }).toBe(true);
	for (const { path, ...init } of calls) await (await fetch(`http://127.0.0.1:${port}${path}`, init)).text();
	// It writes what it recorded when it ends.
	proxy.kill("SIGINT");
	await once(proxy, "exit");
	await expectSafe(file);
});

function isOpen(port: number): Promise<boolean> {
	const socket = connect(port, "127.0.0.1");
	return once(socket, "connect").then(
		() => !socket.destroy().connecting,
		() => false,
	);
}
