import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { createServer as createTlsServer } from "node:tls";
import { promisify } from "node:util";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { checkEntry } from "../../src/checker/index.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { CertificateAuthority } from "../../src/recorder/certificate-authority.ts";
import { rightCall, send, startLogged } from "../call.ts";
import { credentialExample, type Operation, operations } from "../operations.ts";
import { answering } from "../recorder/answering.ts";
import { entriesOfKilledCapture, entriesOfKilledWriter } from "../recorder/killed.ts";
import { capture, captureProgram, captureUntilEnd, entriesIn, folder } from "../recorder/run.ts";

const contracts = await loadContracts();
const mock = await startLogged();
afterAll(() => mock.close());
const apis = [...new Set(operations.map(({ api }) => api))];
const of = (api: string) => operations.filter((operation) => operation.api === api);

/** Other tests run beside. */
const patiently = { timeout: 20_000 };

const firstOf = (api: string): Operation => {
	const [operation] = of(api);
	if (operation === undefined) throw new Error("unreachable");
	return operation;
};

describe.each(apis)("npm run record -- --api %s", (api) => {
	test("judges each exchange as it comes, writes it down without its secrets, and ends with coverage", async () => {
		const run = await capture("--api", api, "--target", mock.url);
		for (const [index, operation] of of(api).entries()) {
			const call = rightCall(operation);
			const reply = await send(run.url, call);
			expect(reply.status).toBe((await send(mock.url, call)).status);
			await expect
				.poll(run.printed, patiently)
				.toMatch(
					new RegExp(
						`ok    #${index} [\\d:]{8} ${RegExp.escape(`${operation.method} ${operation.template} ${reply.status} (${operation.operationId})`)}\n`,
					),
				);
			const text = readFileSync(run.out, "utf8");
			expect(entriesIn(run.out)).toHaveLength(index + 1);
			expect(text).not.toContain(credentialExample);
		}
		expect(await run.end()).toBe(0);
		expect(run.printed()).toMatch(new RegExp(`\n${of(api).length} exchanges?: ${of(api).length} ok, `));
		expect(run.printed()).toMatch(/^Coverage: [1-9]\d* of \d+ items/m);
		for (const [index, entry] of entriesIn(run.out).entries())
			expect(await checkEntry(entry, { file: run.out, index }, contracts, { api })).toMatchObject({
				verdict: { known: true, level: expect.not.stringMatching("error") },
			});
	});
});

const [api = ""] = apis;

describe("npm run record", () => {
	test("names what breaks the contract, and exits 1", async () => {
		const run = await capture("--api", api, "--target", await answering("[]"));
		await send(run.url, rightCall(firstOf(api)));
		await expect.poll(run.printed, patiently).toMatch(/ {2}error #0 [\s\S]*\n {8}error response-[\s\S]*specs\//);
		expect(await run.end()).toBe(1);
	});

	test("passes what no contract knows, keeps nothing of it, and says so", async () => {
		const run = await capture("--api", api, "--target", await answering('{"password":"hunter22"}'));
		expect(await (await fetch(`${run.url}/log-in`, { method: "PUT", body: "hunter22" })).json()).toEqual({ password: "hunter22" });
		expect(entriesIn(run.out)).toEqual([]);
		expect(await run.end()).toBe(2);
		expect(run.printed()).toContain("1 on other hosts");
		expect(run.printed()).toContain(`got no exchange of ${api}; nothing was recorded`);
		expect(existsSync(run.out)).toBe(false);
	});

	test.skipIf(apis.length < 2)("leaves out the exchanges of another API", async () => {
		const run = await capture("--api", api, "--target", mock.url);
		await send(run.url, rightCall(firstOf(apis[1] ?? "")));
		expect(await run.end()).toBe(2);
		expect(run.printed()).toContain("1 of another API");
	});

	test("listens on loopback alone", async () => {
		const run = await capture("--api", api);
		const port = Number(new URL(run.url).port);
		const elsewhere = connect(port, "127.0.0.2");
		await expect(once(elsewhere, "connect")).rejects.toThrow("ECONNREFUSED");
	});

	test("leaves a whole HAR when it is killed, with every exchange whose reply its client has", async () => {
		const { entries, replies } = await entriesOfKilledCapture(firstOf(api), 211);
		expect(replies).toBeGreaterThan(0);
		expect(entries.length).toBeGreaterThanOrEqual(replies);
	});

	test("deletes what a killed run left beside the file", async () => {
		const run = await captureProgram("--api", api, "--target", mock.url);
		run.child.kill("SIGKILL");
		await run.end();
		const folder = dirname(run.out);
		expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toHaveLength(1);
		await captureUntilEnd("--api", api, "--port", String(new URL(mock.url).port), "--target", mock.url, "--out", join(folder, "next.har"));
		expect(readdirSync(folder)).toEqual(["traffic.har"]);
	});

	test("answers to programs of this machine alone, and prints the option that admits another", async () => {
		const run = await capture(
			"--api",
			api,
			"--target",
			mock.url,
			"--allow-host",
			"portal.example",
			"--allow-origin",
			"http://portal.example",
		);
		const { target, headers } = rightCall(firstOf(api));
		const ask = (more: Record<string, string>) =>
			new Promise<string>((resolve, reject) =>
				get(new URL(target, run.url), { headers: { ...headers, ...more }, agent: false }, (response) =>
					resolve(text(response).then((body) => `${response.statusCode} ${response.statusCode === 403 ? body : ""}`)),
				).on("error", reject),
			);
		const { port } = new URL(run.url);
		expect(await ask({ Host: `rebind.example:${port}` })).toContain(`--allow-host rebind.example:${port}`);
		expect(await ask({ Origin: "http://foreign.example" })).toContain("--allow-origin http://foreign.example");
		expect(await ask({ "Sec-Fetch-Site": "cross-site" })).toMatch(/^403 /);
		expect(run.printed()).toContain("start with --allow-origin http://foreign.example\n");
		expect(entriesIn(run.out)).toEqual([]);
		for (const admitted of [
			{},
			{ Host: `portal.example:${port}` },
			{ Origin: "http://portal.example" },
			{ "Sec-Fetch-Site": "same-origin" },
		])
			expect(await ask(admitted)).not.toMatch(/^403/);
	});

	const jobs = contracts.flatMap(({ api, operations }) =>
		operations.flatMap(({ operationId, responses }) =>
			responses.flatMap(({ status, follow }) => (follow === undefined ? [] : [{ api, operationId, status, follow }])),
		),
	);
	test.each(jobs)(
		"leads a client of $operationId that follows its job's URL back to itself, and records what the server sent",
		async (job) => {
			const operation = operations.find(({ operationId }) => operationId === job.operationId);
			if (operation === undefined) throw new Error("unreachable");
			const run = await capture("--api", job.api, "--target", mock.url);
			const { target, method, headers, body } = rightCall(operation);
			const announced = await fetch(run.url + target, {
				method,
				headers: { ...headers, Prefer: `code=${job.status}` },
				...(body && { body }),
			});
			const location = valueAt(await announced.json(), job.follow);
			expect([announced.status, new URL(String(location)).origin]).toEqual([Number(job.status), run.url]);
			await (await fetch(String(location), { headers })).text();
			await expect.poll(() => entriesIn(run.out).length, patiently).toBe(2);
			expect(entriesIn(run.out)[0]?.response.content.text).not.toContain(new URL(run.url).host);
			await run.end();
			expect(run.printed()).not.toContain("Went past the recorder");
		},
	);

	test("leaves a whole HAR when it is killed within a write, which Linux breaks off", async () => {
		for (const pause of [0, 7, 14]) expect((await entriesOfKilledWriter(pause)).length).toBeGreaterThan(0);
	});

	test.skipIf(process.platform === "win32")("ends quietly when nobody reads its log any more", async () => {
		const run = await captureProgram("--api", api, "--target", mock.url);
		run.child.stdout?.destroy();
		const ended = once(run.child, "close");
		await send(run.url, rightCall(firstOf(api))).catch(() => {});
		await send(run.url, rightCall(firstOf(api))).catch(() => {});
		expect(await ended).toEqual([0, null]);
	});
});

describe("the forward way", () => {
	/** A server with TLS before the mock, and the file of its CA. */
	async function secured(): Promise<{ url: string; ca: string }> {
		const theirs = await CertificateAuthority.create();
		const server = createTlsServer(await theirs.certificateFor("127.0.0.1"), (socket) => {
			const inside = connect(Number(new URL(mock.url).port), "127.0.0.1");
			socket
				.on("error", () => {})
				.pipe(inside.on("error", () => {}))
				.pipe(socket);
		});
		await once(server.listen(0, "127.0.0.1"), "listening");
		onTestFinished(() => void server.close());
		const ca = join(folder(), "theirs.pem");
		writeFileSync(ca, theirs.pem);
		return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, ca };
	}

	test("is taken by a client that has the environment that it prints, over TLS and without", async () => {
		const { url, ca } = await secured();
		const run = await captureProgram("--api", api, "--ca", ca);
		const lines = [...run.printed().matchAll(/^ {2}(export [^#\n]*)/gm)].map(([, line]) => line);
		const { target, method, headers, body } = rightCall(firstOf(api));
		const script = `for (const url of ${JSON.stringify([url, mock.url])}) console.log((await fetch(url + ${JSON.stringify(target)}, ${JSON.stringify({ method, headers, body })})).status)`;
		const quoted = `'${script.replaceAll("'", "'\\''")}'`;
		const shell = `${lines.join("\n")}\nexec '${process.execPath}' --input-type=module -e ${quoted}`;
		const { stdout, stderr } = await promisify(execFile)("sh", ["-c", shell]);
		expect([stderr.replaceAll(/^.*Warning.*\n/gm, ""), stdout]).toEqual(["", "200\n200\n"]);
		await expect.poll(run.printed, patiently).toContain(" #1 ");
		expect(entriesIn(run.out).map(({ request }) => new URL(request.url).protocol)).toEqual(["https:", "http:"]);
		const [, itsCa = ""] = /NODE_EXTRA_CA_CERTS=(\S+)/.exec(run.printed()) ?? [];
		expect(readFileSync(itsCa, "utf8"), "a CA whose key is written nowhere").toMatch(
			/^-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\s*$/,
		);
		expect(await run.end()).toBe(0);
		expect(existsSync(dirname(itsCa)), "once the run has ended").toBe(false);
	});
});

describe("npm run record refuses with one line", () => {
	test.each([
		[[], `--api is missing; expected ${apis.slice(0, -1).join(", ")}`],
		[["--api", "nowhere"], `--api: invalid API nowhere; expected ${apis.slice(0, -1).join(", ")}`],
		[["--api", api, "--port", "http"], "--port: invalid port http; expected 0 to 65535"],
		[["--api", api, "--port", "65536"], "--port: invalid port 65536"],
		[["--api", api, "--target", "server.example"], "--target: invalid URL; expected a server without a path"],
		[["--api", api, "--target", "https://server.example/gateway"], "--target: invalid URL; expected a server without a path"],
		[["--api", api, "--target", "ftp://server.example"], "--target: invalid URL; expected a server without a path"],
		[["--api", api, "--target", "http://server.example", "--pin", "0".repeat(64)], "--target is http, which has no certificate"],
		[["--api", api, "--pin", "abc"], "--pin: invalid fingerprint abc; expected the SHA-256 of a certificate"],
		[["--api", api, "--ca", "nowhere.pem"], "--ca: nowhere.pem: cannot be read (ENOENT)"],
		[["--api", api, "--ca", import.meta.filename], "holds no certificate in PEM"],
		[["--api", api, "--out", "nowhere/traffic.har"], "--out: nowhere/traffic.har: no such folder nowhere; create it or choose another"],
		[["--api", api, "--out", import.meta.filename], "already exists; choose another"],
		[["--api", api, "--prot", "1"], "unknown option --prot; see npm run record -- --help"],
		[["--api", api, "traffic.har"], "unexpected argument traffic.har; see npm run record -- --help"],
	])("%j", async (args, message) => {
		const { status, stdout, stderr } = await captureUntilEnd(...args);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^record: [^\n]+\n$/);
		expect(stderr).toContain(message);
	});

	test("a target with a password, which it does not repeat", async () => {
		const { status, stderr } = await captureUntilEnd("--api", api, "--target", "https://me:hunter22@server.example");
		expect(status).toBe(2);
		expect(stderr).not.toContain("hunter22");
	});

	test("a port that is in use, and leaves no file behind", async () => {
		const other = createServer();
		await once(other.listen(0, "127.0.0.1"), "listening");
		onTestFinished(() => void other.close());
		const { port } = other.address() as AddressInfo;
		const out = join(folder(), "traffic.har");
		const { status, stderr } = await captureUntilEnd("--api", api, "--port", String(port), "--out", out);
		expect([status, stderr]).toEqual([2, `record: port ${port} of 127.0.0.1 is in use; stop what uses it, or choose another port\n`]);
		expect(existsSync(out)).toBe(false);
	});

	test("but tells its options to who asks", async () => {
		expect(await captureUntilEnd("--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--keep-hosts") });
	});
});
