import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { checkEntry } from "../../src/checker/index.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import type { Entry, Har } from "../../src/har/entry.ts";
import { redact as run } from "../redaction/run.ts";

const contracts = await loadContracts();
const script = fileURLToPath(new URL("../../scripts/redact.ts", import.meta.url));
const captures = fileURLToPath(new URL("../captures", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "redact-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** In this process, with the files in the folder as if that were the current one. */
async function redact(...args: string[]) {
	const { stderr, ...ran } = await run(...args.map((arg) => (/^-|^$/.test(arg) ? arg : `${folder}/${arg}`)));
	return { ...ran, stderr: stderr.replaceAll(`${folder}/`, "") };
}

/** What the checker says of each exchange of a recording. */
async function judgedIn(file: string) {
	const { log }: Har = JSON.parse(readFileSync(file, "utf8"));
	return Promise.all(
		log.entries.map(async (each, index) => {
			const judged = await checkEntry(each, { file: "", index }, contracts, {});
			return typeof judged === "string" ? judged : judged.findings.map(({ level, rule, pointer }) => [level, rule, pointer]);
		}),
	);
}

/** The program itself. */
const start = (args: string[], input = "") => spawnSync(process.execPath, [script, ...args], { encoding: "utf8", input });

const files = readdirSync(captures).flatMap((api) => readdirSync(join(captures, api)).map((file) => join(captures, api, file)));
const [anyFile = ""] = files;
const secret = "5c66c9a616334283b055d1507fe0ff98";

/** A captured exchange with a change. */
function entry(change: (entry: Entry) => void = () => {}): Entry {
	const { log }: Har = JSON.parse(readFileSync(anyFile, "utf8"));
	const [first] = structuredClone(log.entries);
	if (first === undefined) throw new Error("A capture has entries");
	change(first);
	return first;
}

function write(name: string, ...entries: Entry[]): string {
	const har = JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, pages: [{ title: secret }], entries } });
	writeFileSync(join(folder, name), /har$/.test(name) ? har : entries.map((each) => `${JSON.stringify(each)}\n`).join(""));
	return name;
}

const read = (name: string) => readFileSync(join(folder, name), "utf8");
const calling = (change: (url: string) => string) => entry(({ request }) => Object.assign(request, { url: change(request.url) }));
const echoing = (text: string) => entry(({ response }) => void response.headers.push({ name: "X-Request-Id", value: text }));
const showing = () => entry(({ request }) => void request.headers.push({ name: "Cookie", value: `sid=${secret}` }));

describe("npm run redact", () => {
	test("says on standard error what is wrong, and exits 2", () => {
		expect(start(["none.har", "out.har"])).toMatchObject({ status: 2, stdout: "", stderr: "redact: none.har: no such file\n" });
	});

	test.each(files.map((file) => [file.slice(captures.length + 1), file]))("%s is judged as before", async (_, file) => {
		const redacted = join(folder, "judged.har");
		expect(await run(file, redacted)).toMatchObject({
			status: 0,
			stdout: "",
			stderr: expect.stringMatching(/written: \d+ exchanges? to .*\n$/),
		});
		expect(await judgedIn(redacted)).toEqual(await judgedIn(file));
	});

	test("hides a secret in the entries before the one that shows it, and leaves out what is no entry", async () => {
		expect((await redact(write("late.har", echoing(secret), showing()), "late-redacted.har")).status).toBe(0);
		const har: Har = JSON.parse(read("late-redacted.har"));
		expect(JSON.stringify(har)).not.toContain(secret);
		expect(har.log).toEqual({
			version: "1.2",
			creator: { name: "console-contracts redact", version: manifest.version },
			entries: expect.any(Array),
		});
		const [first, second] = har.log.entries.map((each) => JSON.stringify(each));
		expect(first).toContain(/sid=(\d{32})/.exec(second ?? "")?.[1]);
	});

	test("reads NDJSON and writes it, from a pipe into a pipe in one pass, and says what that means", async () => {
		expect((await redact(write("late.ndjson", echoing(secret), showing()), "late-redacted.jsonl")).status).toBe(0);
		expect(read("late-redacted.jsonl")).not.toContain(secret);
		expect(read("late-redacted.jsonl").match(/\n/g)?.length).toBe(2);
		const input = [showing(), echoing(secret)].map((each) => `${JSON.stringify(each)}\n`).join("");
		const { status, stdout, stderr } = start(["-", "-"], input);
		expect(status).toBe(0);
		expect(
			stdout
				.split("\n")
				.slice(0, -1)
				.map((line) => JSON.parse(line)),
		).toHaveLength(2);
		expect(stdout).not.toContain(secret);
		expect(stderr).toMatch(/^stdin: a stream: .*\nreplaced: .*\n(?:.*\n)*written: 2 exchanges\n$/);
	});

	test("leaves out an exchange in which a secret is left, and says where it stands", async () => {
		const token = `ghp_${"0123456789abcdefghijABCDEFGHIJ012345"}`;
		const { status, stderr } = await redact(write("left.har", showing(), echoing(token)), "left-redacted.har");
		expect(status).toBe(0);
		expect(stderr).toMatch(/^exchange 1 is left out: a secret is left in \/response\/headers\nreplaced: /);
		expect(stderr).toMatch(/\nleft out: 1 exchange that cannot be written safely\nwritten: 1 exchange to left-redacted\.har\n$/);
		expect(read("left-redacted.har")).not.toContain("ghp_");
	});

	test("leaves out what no contract knows, or keeps its path", async () => {
		const unknown = calling((url) => url.replace(/(\/\/[^/]+).*/, `$1/sso/${secret}?ticket=${secret}`));
		const known = await redact(write("unknown.har", unknown, showing()), "unknown-redacted.har");
		expect([known.status, known.stderr]).toEqual([0, expect.stringContaining("left out: 1 exchange that no contract knows")]);
		expect((JSON.parse(read("unknown-redacted.har")) as Har).log.entries).toHaveLength(1);
		await redact("--keep-unknown", "unknown.har", "unknown-kept.har");
		const [kept] = (JSON.parse(read("unknown-kept.har")) as Har).log.entries;
		expect(kept?.request.url).toMatch(/^https?:\/\/host-1\.example(?::\d+)?\/sso\/\d{32}$/);
		expect(read("unknown-kept.har")).not.toContain(secret);
		expect(await redact("unknown-kept.har", "x.har")).toMatchObject({ status: 0 });
	});

	test("gives a redacted recording back as it is", async () => {
		await redact(write("again.har", showing(), echoing(secret)), "again-1.har");
		await redact("again-1.har", "again-2.har");
		expect(read("again-2.har")).toBe(read("again-1.har"));
	});

	test("leaves out an exchange that nests too deeply to be read, and writes the others", async () => {
		const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
		const nested = entry(({ response }) => void Object.assign(response.content, { text: deep, mimeType: "application/json" }));
		const { status, stderr } = await redact(write("deep.har", showing(), nested, echoing(secret)), "deep.out.har");
		expect(stderr).toMatch(/^exchange 1 is left out: it nests too deeply to be read\n/);
		expect(stderr).toMatch(/\nleft out: 1 exchange that cannot be written safely\nwritten: 2 exchanges to deep\.out\.har\n$/);
		expect([status, (JSON.parse(read("deep.out.har")) as Har).log.entries.length]).toEqual([0, 2]);
		const alone = await redact(write("alone.har", nested), "alone.out.har");
		const line = "redact: alone.har: none of its exchanges can be written; exchange 0: it nests too deeply to be read\n";
		expect([alone.status, alone.stderr, existsSync(join(folder, "alone.out.har"))]).toEqual([2, line, false]);
	});

	test("looks into gzip, and keeps nothing of gzip that is broken", async () => {
		const packed = (bytes: Buffer) =>
			entry(({ request, response }) => {
				request.headers.push({ name: "Cookie", value: `sid=${secret}` });
				response.content = { ...response.content, text: bytes.toString("base64"), encoding: "base64" };
			});
		const whole = gzipSync(`session ${secret}`);
		expect((await redact(write("gzip.har", packed(whole), packed(whole.subarray(0, -9))), "gzip-redacted.har")).status).toBe(0);
		const [first, second] = (JSON.parse(read("gzip-redacted.har")) as Har).log.entries.map(({ response }) => response.content.text ?? "");
		expect(first).toMatch(/^\w{7} \d{32}$/);
		expect(second).toBe("H4s=");
	});

	test.each([
		["br", brotliCompressSync],
		["deflate", deflateSync],
	])("keeps nothing of a body that is packed as %s, which the checker does not unpack either", async (encoding, pack) => {
		const packed = entry(({ response }) => {
			response.headers.push({ name: "Content-Encoding", value: encoding });
			const text = pack(`{"token":"${secret}","more":"é"}`).toString("base64");
			response.content = { ...response.content, text, encoding: "base64" };
		});
		expect((await redact(write("packed.har", packed), "packed-redacted.har")).status).toBe(0);
		expect((JSON.parse(read("packed-redacted.har")) as Har).log.entries[0]?.response.content.text).toBe("/w==");
	});

	test("writes what comes before a cut, as a whole HAR, and says so", async () => {
		write("whole.har", echoing("a"), showing());
		writeFileSync(join(folder, "cut.har"), read("whole.har").slice(0, -20));
		const { status, stderr } = await redact("cut.har", "cut-redacted.har");
		expect(stderr).toMatch(/^cut\.har:\d+:\d+: is cut off here; [^\n]+; the entries before that were read\n/);
		expect([status, (JSON.parse(read("cut-redacted.har")) as Har).log.entries.length]).toEqual([1, 1]);
	});

	test("leaves out an entry that cannot be read, and counts it", async () => {
		const odd = entry(({ request }) => Object.assign(request, { method: null }));
		const { status, stderr } = await redact(write("odd.har", echoing("a"), odd), "odd-redacted.har");
		expect([status, stderr.split("\n")[0]]).toEqual([0, "odd.har: left out: 1 of 2 entries, which cannot be read"]);
	});

	test("hides hosts unless they are kept", async () => {
		const hosted = calling((url) => url.replace(/\/\/[^/]+/, "//portal.corp.cn:8080"));
		await redact(write("hosts.har", hosted), "hosts-hidden.har");
		await redact("--keep-hosts", "hosts.har", "hosts-kept.har");
		expect(read("hosts-hidden.har")).not.toContain("corp.cn");
		expect(read("hosts-kept.har")).toContain("//portal.corp.cn:8080/");
	});

	test.each<[args: string[], message: RegExp]>([
		[[], /^redact: <recording> is missing; see npm run redact -- --help$/],
		[["late.har", "b", "c"], /^redact: unexpected argument c; see npm run redact -- --help$/],
		[["none.har", "out.har"], /^redact: none\.har: no such file$/],
		[[".", "out.har"], /^redact: \.: is a folder; name one recording$/],
		[["--no-such", "a", "b"], /^redact: unknown option --no-such; see .*--help$/],
		[["broken.har", "out.har"], /^redact: broken\.har:1:\d+: this is not JSON/],
		[
			["other.har", "out.har"],
			/^redact: other\.har: not a HAR 1\.2 file: \/log\/entries\/0\/request\/url: expected an absolute URL, got other text$/,
		],
		[["late.har", "out.har.gz"], /^redact: out\.har\.gz: nothing is packed here; choose a name such as out\.har$/],
		[["late.har", ""], /^redact: invalid name ""; expected a file to write$/],
		[["late.har", "."], /^redact: \.: not a file; choose another$/],
		[["late.har", "late.har"], /^redact: late\.har: is the recording itself; choose another file to write$/],
		[["late.har", "none/out.har"], /^redact: none\/out\.har: no such folder .*none; create it or choose another$/],
	])("%j is one line of error, and nothing is written", async (args, message) => {
		writeFileSync(join(folder, "broken.har"), `{"log": ${secret}`);
		write(
			"other.har",
			calling(() => secret),
		);
		const { status, stdout, stderr } = await redact(...args);
		expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 2]);
		expect(stderr.trimEnd()).toMatch(message);
		expect(stderr).not.toContain(secret);
		expect(existsSync(join(folder, "out.har"))).toBe(false);
	});
});
