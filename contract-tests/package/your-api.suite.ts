import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const page = (language: string) => readFileSync(join(import.meta.dirname, `../../docs-site/src/prose/${language}/your-api.md`), "utf8");
const blocksIn = (text: string) => [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code = ""]) => code);

/** The page's commands, block by block: the first installs, one starts the mock and does not end, and others ask it. */
const blocks = blocksIn(page("en"));
const isDocs = (block: string) => block.includes("console-contracts-toolkit docs");
const isMock = (block: string) => block.includes("console-contracts-toolkit mock");

/** Follows the page "Use it for your own API" in a fresh folder, in which `install` runs its first block in some way. `parts` are all, or those for which npm is asked for nothing more; `typescript` is the folder of the compiler. */
export function followThePage(
	title: string,
	parts: "all" | "offline",
	node: () => string,
	install: (folder: string, block: string) => Promise<void>,
	typescript = "node_modules/typescript",
): void {
	describe.skipIf(process.platform === "win32")(`Use it for your own API, ${title}`, () => {
		const folder = mkdtempSync(join(tmpdir(), "your-api-"));
		const followed = parts === "all" ? blocks : blocks.filter((block) => !isDocs(block));
		const outputs: string[] = [];
		let mock: ChildProcess | undefined;
		beforeAll(async () => {
			const port = await freePort();
			for (const [nth, written] of followed.entries()) {
				const block = written.replaceAll("127.0.0.1:4010", `127.0.0.1:${port}`).replace("toolkit mock", `toolkit mock --port ${port}`);
				if (nth === 0) await install(folder, block);
				else if (isMock(block)) ({ mock, output: outputs[nth] } = await listening(folder, block, node()));
				else outputs[nth] = await run(folder, block, node());
			}
		});
		afterAll(() => {
			if (mock?.pid !== undefined) process.kill(-mock.pid, "SIGTERM");
			rmSync(folder, { recursive: true, force: true });
		});
		const outputOf = (part: string) => outputs[followed.findIndex((block) => block.includes(part))] ?? "";

		test("adopts a document, and lists what changed and what is left undefined", () => {
			const output = outputOf("toolkit adopt");
			expect(output).toContain("GET /lamps/{id} is getLampsById\n");
			expect(output).toContain("info version is quoted: it is a text\n");
			expect(output).toMatch(/\nLeft undefined \(\d+\):\n/);
		});

		test("generates, and the mock prints the request that the page has", () => {
			expect(outputOf("toolkit generate")).toMatch(/^Wrote .*generated for lamps\.\n/);
			expect(outputOf("toolkit mock")).toMatch(/^ {2}curl 'http:\/\/127\.0\.0\.1:\d+\/lamps\/7'$/m);
			expect(outputOf("curl -i")).toMatch(/HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\n\{"name":"Portland".*\}$/);
		});

		test("calls the mock by the generated client, and check finds its answer right", () => {
			const output = outputOf("toolkit check");
			expect(output).toMatch(/^Portland\n/);
			expect(output).toContain("\n1 exchange: 1 ok, 0 with drift, 0 with errors.\n");
		});

		test("has a client whose types are right, without an option for the names of files", async () => {
			const options = "--noEmit --strict --module nodenext --target es2022 --lib es2022,dom,dom.iterable";
			const files = "generated/lamps/client.ts generated/lamps/*.d.ts";
			expect(await run(folder, `node ${typescript}/bin/tsc ${options} ${files}`, node())).toBe("");
		});

		if (parts === "all")
			test("has docs with a page of the operation", () => {
				expect(outputOf("toolkit docs")).toMatch(/^Built .*docs-site\/dist\.$/m);
				expect(existsSync(join(folder, "docs-site/dist/lamps/getLampsById/index.html"))).toBe(true);
			});

		test("has the same commands in Chinese", () => expect(blocksIn(page("zh"))).toEqual(blocks));
	});
}

const environment = (node: string) => ({
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
	PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
});

/** Another program may have the mock's usual port. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	if (address === null || typeof address === "string") throw new Error("no port");
	return address.port;
}

/** A shell that runs a block; it fails where a command does. */
const shell = (folder: string, block: string, node: string) =>
	spawn("sh", ["-e"], { cwd: folder, env: environment(node), detached: true, stdio: ["pipe", "pipe", "pipe"] }).on(
		"spawn",
		function (this: ChildProcess) {
			this.stdin?.end(block);
		},
	);

/** Runs a block to its end. Returns its output; throws where a command fails. */
export async function run(folder: string, block: string, node: string): Promise<string> {
	const child = shell(folder, block, node);
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
	const [status] = await once(child, "close");
	if (status !== 0) throw new Error(`exit code ${status} of:\n${block}\n${output}`);
	return output;
}

async function listening(folder: string, block: string, node: string): Promise<{ mock: ChildProcess; output: string }> {
	const mock = shell(folder, block, node);
	let output = "";
	await new Promise<void>((resolve, reject) => {
		for (const stream of [mock.stdout, mock.stderr])
			stream?.on("data", (chunk) => {
				output += chunk;
				if (output.includes("Listening on")) resolve();
			});
		mock.on("close", () => reject(new Error(`the mock ended: ${output}`)));
	});
	return { mock, output };
}
