import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { closeNetwork } from "./closed-network.ts";

const execute = promisify(execFile);
const ask = (url: string) => `fetch(${JSON.stringify(url)}).then(({ status }) => console.log(status), () => console.log("no answer"))`;

test.each(["http://cloud.example/a", "https://cloud.example/a"])("%s gives no answer to a client, and is noted", async (url) => {
	const network = await closeNetwork(tmpdir());
	onTestFinished(network.close);
	const { stdout } = await execute(process.execPath, ["-e", ask(url)], { env: network.env });
	expect(stdout).toBe("no answer\n");
	expect(network.asked.join()).toContain("cloud.example");
});

test("loopback answers, and the user's environment is not there", async () => {
	const server = createServer((_, response) => response.writeHead(204).end());
	await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	const network = await closeNetwork(tmpdir());
	onTestFinished(network.close);
	const { stdout } = await execute(process.execPath, ["-e", ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)], {
		env: network.env,
	});
	expect([stdout, network.asked]).toEqual(["204\n", []]);
	expect(Object.keys(network.env).filter((name) => /token|secret|password|key/i.test(name))).toEqual([]);
});
