import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check as command } from "../../scripts/check.ts";
import { formats } from "../../src/checker/report/formats.ts";
import { zip } from "../../src/contracts/recordings/source/fixtures/zip.ts";
import type { Har } from "../../src/har/entry.ts";
import { run } from "../terminal.ts";

const script = fileURLToPath(new URL("../../scripts/check.ts", import.meta.url));
const captures = fileURLToPath(new URL("../captures", import.meta.url));
const [api = ""] = readdirSync(captures);
const folder = mkdtempSync(join(tmpdir(), "check-"));

/** Any exchange that keeps its contract, without drift. */
let kept: Har;

beforeAll(() => {
	for (const file of readdirSync(join(captures, api))) {
		const { log }: Har = JSON.parse(readFileSync(join(captures, api, file), "utf8"));
		const entry = log.entries.find((each) => !("_drift" in each));
		if (entry !== undefined) kept = { log: { ...log, entries: [entry] } };
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

const cwd = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(cwd));

/** With the folder as the current one. */
const check = (...args: string[]) => run(command, args);

/** The program itself. */
function start(args: string[], input: string, ...options: string[]) {
	const env = { ...process.env, FORCE_COLOR: undefined };
	return spawnSync(process.execPath, [...options, script, ...args], { cwd: folder, encoding: "utf8", env, input, maxBuffer: 1e9 });
}

/** A file with the exchange that keeps its contract, changed. */
function recording(name: string, change: (entry: Har["log"]["entries"][number]) => void = () => {}): string {
	const copy = structuredClone(kept);
	copy.log.entries.forEach(change);
	writeFileSync(join(folder, name), JSON.stringify(copy));
	return name;
}

const broken = (name = "broken.har") =>
	recording(name, ({ response }) => {
		response.status = 299;
	});
const drifting = () =>
	recording("drifting.har", ({ request }) => {
		request.url += "?new=1";
	});

describe("npm run check", () => {
	test("passes what keeps its contract, and counts it", async () => {
		const { status, stdout, stderr } = await check(recording("kept.har"));
		expect([status, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(/^Coverage: .*\n1 exchange: 1 ok, 0 with drift, 0 with errors\.\n$/s);
	});

	test("passes drift, and shows what would declare it; --strict does not", async () => {
		const { status, stdout } = await check(drifting());
		expect(status).toBe(0);
		expect(stdout).toMatch(/^ {2}drift #0 [^\n]+\n {8}drift unknown-query-parameter at \/request\/query\/new\n.*\n {12}specs\/.*:\d+\n/m);
		expect(stdout).toMatch(/^ {6}add: - \{ name: new/m);
		expect((await check("--strict", "drifting.har")).status).toBe(1);
		expect((await check("--strict", recording("kept.har"))).status).toBe(0);
	});

	test("tells drift once, where the first file by name shows it", async () => {
		const { stdout } = await check(
			drifting(),
			recording("again.har", ({ request }) => {
				request.url += "?new=2";
			}),
		);
		expect(stdout).toMatch(/again\.har\n {2}drift #0 .*\n {8}the same drift as above\n/);
		expect(stdout).toMatch(/at \/request\/query\/new \(2 times, first in again\.har #0 [^\n]+\)\n/);
	});

	test("fails what breaks its contract, and says where", async () => {
		const { status, stdout } = await check(broken());
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/^ {2}error #0 [^\n]+\n {8}error response-status at \/response\/status\n {12}expected one of .*; got 299\n {12}specs\/.*\/openapi\.yaml:\d+\n/m,
		);
	});

	test("--format json prints findings for a program", async () => {
		const { stdout, status } = await check("--format", "json", broken(), drifting());
		const { exchanges, findings, ...more } = JSON.parse(stdout);
		expect([status, exchanges, Object.keys(more)]).toEqual([1, 2, ["leftOut", "notJudged", "coverage", "warnings"]]);
		const members = {
			file: "broken.har",
			exchange: 0,
			level: "error",
			rule: "response-status",
			api,
			status: 299,
			pointer: "/response/status",
		};
		const texts = {
			request: expect.stringMatching(/^[A-Z]+ \//),
			time: expect.any(String),
			message: expect.any(String),
			operationId: expect.any(String),
			spec: expect.stringMatching(/^specs\/.*:\d+$/),
			docs: "rules/response-status",
		};
		expect(findings[0]).toEqual({ ...members, ...texts });
		expect(findings[1]).toMatchObject({ file: "drifting.har", level: "drift", count: 1, suggestion: expect.any(String) });
	});

	test("--docs-url links the page of each finding's rule", async () => {
		const { stdout } = await check("--docs-url", "https://docs.example/zh", broken());
		expect(stdout).toContain("\n      docs: https://docs.example/zh/rules/response-status/\n");
	});

	test("reads every .har of a folder once, in order", async () => {
		mkdirSync(join(folder, "traffic", "deep"), { recursive: true });
		for (const name of ["traffic/b.har", "traffic/deep/c.har", "traffic/a.har"]) broken(name);
		writeFileSync(join(folder, "traffic", "notes.txt"), "");
		const { findings } = JSON.parse((await check("--format", "json", "traffic", join("traffic", "a.har"))).stdout);
		expect(findings.map(({ file }: { file: string }) => file)).toEqual(
			["traffic/a.har", "traffic/b.har", "traffic/deep/c.har"].map((file) => join(file)),
		);
	});

	test("leaves out and counts what no contract speaks of; --strict fails on what a called host has besides", async () => {
		const [entry] = kept.log.entries;
		const at = (url: string) => ({ ...entry, request: { ...entry?.request, url } });
		const { origin } = new URL(entry?.request.url ?? "");
		const others = [at("https://static.example/app.js"), at(`${origin}/towers`), { request: { method: null, url: "" } }];
		writeFileSync("page.har", JSON.stringify({ log: { ...kept.log, entries: [...others, entry] } }));
		const { status, stdout } = await check("page.har");
		expect([status, stdout]).toEqual([
			0,
			expect.stringMatching(/\n1 exchange: 1 ok, .* Left out: 1 on other hosts, 1 of an unknown path, 1 unreadable\.\n$/),
		]);
		const strict = await check("--strict", "page.har");
		expect([strict.status, strict.stdout]).toEqual([
			1,
			expect.stringContaining("unknown-operation at /request/path (once, first in page.har #1 "),
		]);
	});

	test("takes --server several times", async () => {
		recording("one.har", ({ request }) => {
			request.url = request.url.replace(/^\w+:\/\/[^/]+/, "https://one.example");
		});
		recording("two.har", ({ request }) => {
			request.url = request.url.replace(/^\w+:\/\/[^/]+/, "https://two.example");
		});
		const { stdout } = await check(
			"--server",
			"https://one.example",
			"--server",
			"https://two.example",
			"one.har",
			"two.har",
			recording("kept.har"),
		);
		expect(stdout).toMatch(/2 exchanges: .* Left out: 1 of another server\.\n$/);
	});

	test("leaves out what cannot be read of several, names it, and reads HARs in gzip and in archives", async () => {
		const text = readFileSync(recording("kept.har"));
		mkdirSync(join(folder, "odd"));
		writeFileSync(join(folder, "odd", "a.har.gz"), gzipSync(text));
		writeFileSync(join(folder, "odd", "b.zip"), zip({ "har.har": text }));
		writeFileSync(join(folder, "odd", "c.har"), "<html>");
		const { status, stdout, stderr } = await check("odd");
		expect([status, stdout]).toEqual([0, expect.stringContaining("2 exchanges: 2 ok")]);
		expect(stderr).toBe(
			"left out: odd/c.har:1:1: this is not JSON; export the traffic again as HAR\n1 of 3 recordings is left out\n".replaceAll(
				"odd/",
				join("odd", "/"),
			),
		);
		expect((await check("--strict", "odd")).status).toBe(1);
	});

	test.each([...formats, "summary"])("says in the report how many recordings were left out: %s", async (format) => {
		mkdirSync(join(folder, "mixed"), { recursive: true });
		writeFileSync(join(folder, "mixed", "a.har"), readFileSync(recording("kept.har")));
		writeFileSync(join(folder, "mixed", "b.har"), "<html>");
		const { stdout } = await check("--format", format, "mixed");
		const said = "1 of 2 recordings was left out, because it could not be read";
		if (format !== "summary") return expect(stdout).toContain(said);
		writeFileSync(join(folder, "part.json"), stdout);
		expect((await check("--merge", "part.json")).stdout).toContain(said);
	});

	test.each(formats)("judges what comes before a cut, says where it is, and writes a whole report: %s", async (format) => {
		const text = JSON.stringify({ log: { ...kept.log, entries: [kept.log.entries[0], kept.log.entries[0]] } });
		writeFileSync(join(folder, "cut.har"), text.slice(0, -10));
		const { status, stdout, stderr } = await check("--format", format, "cut.har");
		expect(status).toBe(1);
		expect(stderr).toMatch(/^cut\.har:1:\d+: is cut off here; export the traffic again as HAR; the entry before that counts\n$/);
		expect(stdout).toMatch(/^\s*[[{].*[\]}]\s*$|<\/(?:html|testsuites)>\s*$|1 exchange: 1 ok|::notice/s);
	});

	test("judges what --server, --base-path and --api name, and counts the rest", async () => {
		recording("gateway.har", ({ request }) => {
			const url = new URL(request.url);
			request.url = `https://gateway.example/gw${url.pathname}${url.search}`;
		});
		const scope = ["--server", "https://gateway.example", "--base-path", "/gw", "--api", api];
		const { status, stdout } = await check(...scope, "gateway.har", broken());
		expect([status, stdout]).toEqual([
			0,
			expect.stringContaining("1 exchange: 1 ok, 0 with drift, 0 with errors. Left out: 1 of another server."),
		]);
	});

	test("--coverage-floor fails where less is covered, and says how much is", async () => {
		expect((await check("--coverage-floor", "1", recording("kept.har"))).status).toBe(0);
		const { status, stdout, stderr } = await check("--coverage-floor", "99.5", "kept.har");
		expect([status, stdout]).toEqual([1, expect.stringContaining("1 exchange: 1 ok")]);
		expect(stderr).toMatch(/^The exchanges cover \d+\.\d % of what the contracts declare, less than --coverage-floor 99\.5\n$/);
	});

	test.each(["kept.har", "."])("--write-drift does not write over %s", async (target) => {
		const before = readFileSync(join(folder, recording("kept.har")), "utf8");
		const { status, stderr } = await check("--write-drift", target, drifting());
		expect(status).toBe(2);
		expect(stderr).toMatch(/^check: (--write-drift: )?[^\n]+: (already exists|not a file)[^\n]*\n$/);
		expect(readFileSync(join(folder, "kept.har"), "utf8")).toBe(before);
	});

	test("--write-drift writes what would make the spec know what drifts, and nothing where nothing does", async () => {
		expect((await check("--write-drift", "patch.yaml", drifting())).status).toBe(0);
		expect(readFileSync(join(folder, "patch.yaml"), "utf8")).toMatch(/^overlay: 1\.1\.0$[\s\S]*name: new/m);
		const { status, stderr } = await check("--write-drift", "none.yaml", recording("kept.har"));
		expect([status, stderr]).toEqual([0, "none.yaml: not written; there is no drift that a spec could know\n"]);
		expect(readdirSync(folder)).not.toContain("none.yaml");
	});

	test("reads a HAR from standard input", () => {
		const { status, stdout } = start(["-"], JSON.stringify({ log: { ...kept.log, entries: Array(3).fill(kept.log.entries[0]) } }));
		expect([status, stdout]).toEqual([0, expect.stringContaining("3 exchanges: 3 ok")]);
	});

	test("reads an entry in each line of .ndjson", async () => {
		writeFileSync(join(folder, "many.ndjson"), `${JSON.stringify(kept.log.entries[0])}\n`.repeat(3));
		expect((await check("many.ndjson")).stdout).toContain("3 exchanges: 3 ok");
	});

	test("reads an entry in each line from standard input, and needs no more memory for more exchanges", () => {
		const lines = `${JSON.stringify(kept.log.entries[0])}\n`.repeat(65_000);
		// More than the memory that is given.
		expect(lines.length).toBeGreaterThan(64 * 2 ** 20);
		const { status, stdout, stderr } = start(["-"], lines, "--max-old-space-size=64");
		expect([status, stderr]).toEqual([0, ""]);
		expect(stdout).toContain("65000 exchanges: 65000 ok");
	});

	test("ends quietly when nobody reads on, and still says by its exit code that a contract is broken", async () => {
		const [entry] = JSON.parse(readFileSync(join(folder, broken()), "utf8")).log.entries;
		writeFileSync(join(folder, "long.ndjson"), `${JSON.stringify(entry)}\n`.repeat(5_000));
		const child = spawn(process.execPath, [script, "long.ndjson"], { cwd: folder });
		const errors = text(child.stderr);
		await once(child.stdout, "data");
		child.stdout.destroy();
		expect([...(await once(child, "exit")), await errors]).toEqual([1, null, ""]);
	});

	test("says on standard error what was asked wrongly, and exits 2", () => {
		expect(start(["absent.har"], "")).toMatchObject({ status: 2, stdout: "", stderr: "check: absent.har: no such file or folder\n" });
	});
});

describe("npm run check says in one line what was asked wrongly:", () => {
	beforeAll(() => {
		mkdirSync(join(folder, "empty"));
		writeFileSync(join(folder, "broken.json"), '{"log":\n{"entries": [}}');
		writeFileSync(join(folder, "broken.ndjson"), "\n{]\n");
		writeFileSync(join(folder, "other.json"), "{}");
		writeFileSync(join(folder, "none.har"), '{"log":{"entries":[]}}');
		writeFileSync(join(folder, "latin1.har"), '{"é":1}', "latin1");
		writeFileSync(join(folder, "trace.zip"), zip({ "trace.trace": "" }));
		recording("kept.har");
		recording("elsewhere.har", ({ request }) => {
			request.url = "https://elsewhere.example/favicon.ico";
		});
	});
	test.each([
		["no file", [], "check: <recording> is missing"],
		["a file that is not there", ["absent.har"], "absent.har: no such file or folder"],
		["an empty folder", ["empty"], "empty: no .har file in this folder"],
		["broken JSON", ["broken.json"], "broken.json:2:14: this is not JSON"],
		["other JSON", ["other.json"], "other.json: not a HAR 1.2 file: /log/entries: expected array"],
		["no entries", ["none.har"], "none.har: the HAR has no entries"],
		["another encoding", ["latin1.har"], "latin1.har: cannot be read as UTF-8"],
		["an archive without a HAR", ["trace.zip"], "trace.zip: is a Playwright trace, which is no HAR"],
		["nothing that a contract knows", ["elsewhere.har"], "None of 1 exchanges calls an operation of "],
		["nothing left", ["--server", "https://elsewhere.example", "kept.har"], "None of 1 exchanges calls an operation of "],
		["an unknown option", ["--sloppy", "kept.har"], "unknown option --sloppy"],
		["an option without its value", ["--api"], "--api"],
		["an unknown format", ["--format", "xml", "kept.har"], "--format: invalid format xml; expected pretty, json"],
		["an unknown API", ["--api", "none", "kept.har"], "--api: invalid API none; expected "],
		["an address of the docs that is no URL", ["--docs-url", "ftp://docs.example", "kept.har"], "--docs-url: invalid URL; expected a URL "],
		["a server that is no URL", ["--server", "elsewhere", "kept.har"], "--server: invalid URL; expected a server without a path"],
		[
			"a floor that is no percentage",
			["--coverage-floor", "101", "kept.har"],
			"--coverage-floor: invalid percentage 101; expected 0 to 100",
		],
		["a line that is no JSON", ["broken.ndjson"], "broken.ndjson:2:2: this is not JSON"],
		["a server with a path", ["--server", "https://elsewhere.example/gw", "kept.har"], "expected a server without a path"],
	])("%s", async (_, args, message) => {
		const { status, stdout, stderr } = await check(...args);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(message);
		expect(stderr).toMatch(/^[^\n]+\n$/);
	});
});
