import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { doctor as command } from "../../scripts/doctor.ts";
import { startLogged } from "../call.ts";
import { operations } from "../operations.ts";
import { run } from "../terminal.ts";
import { passage, serve } from "../workflows/passage.ts";

/** A deployment of doctor/: how it answers, and what the doctor says of it. */
interface Deployment {
	sentence: string;
	environment: Record<string, string>;
	/** What a gateway puts before each path. */
	base?: string;
	replies: Reply[];
	exit: number;
	prints: string[];
}

interface Reply {
	/** The request's path begins so. */
	path?: string;
	/** A header that the request does not have. */
	lacks?: string;
	/** What stands in the request's headers or body. */
	sends?: string;
	status: number;
	text?: string;
	json?: object;
	type?: string;
}

const apis = [...new Set(operations.map(({ api }) => api))];
let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

const doctor = (api: string, server: string, environment = {}) => run(command, ["--api", api, "--server", server], environment);

describe.each(apis)("the doctor at the mock of %s", (api) => {
	test("asks for what does not exist, is given no console, and finds that the contract is kept", async () => {
		const server = await passage(mock.url);
		const { status, printed } = await doctor(api, server.url);
		server.close();
		expect(printed).toMatch(/\nIt keeps the contract, as far as \d+ harmless questions show\.\n$/);
		expect(status).toBe(0);
		expect(server.entries.length).toBeGreaterThanOrEqual(operations.filter((operation) => operation.api === api).length);
		// What a job is polled by is its own id.
		const jobs = server.entries.flatMap(({ request }) => request.headers.filter(({ name }) => isJobId(name)).map(({ value }) => value));
		for (const { request } of server.entries)
			expect([/0{8}-?(0{4}-?){3}0{12}/.test(request.url + request.postData?.text), jobs.some((id) => request.url.includes(id))]).toContain(
				true,
			);
	});
});

const isJobId = (name: string) => operations.some(({ polls }) => polls.some(({ header }) => header?.toLowerCase() === name.toLowerCase()));

const folder = new URL("../doctor/", import.meta.url);

describe.each(readdirSync(folder))("the doctor says of %s:", (file) => {
	const deployments: Deployment[] = parse(readFileSync(new URL(file, folder), "utf8"));

	test.each(deployments)("$sentence", async ({ environment, base = "", replies, exit, prints }) => {
		const server = await serve(async (incoming, outgoing) => {
			const asked = await readAsked(incoming, base);
			const { status, text, json, type } = replies.find((reply) => fits(reply, asked)) ?? { status: 418 };
			outgoing.writeHead(status, type === undefined ? {} : { "Content-Type": type }).end(text ?? JSON.stringify(json));
		});
		const { status, printed } = await doctor(file.replace(".yaml", ""), server.url + base, environment);
		server.close();
		for (const text of prints) expect(printed).toContain(text);
		expect(status, printed).toBe(exit);
		for (const value of Object.values(environment)) expect(printed).not.toContain(value);
	});
});

interface Asked {
	path: string;
	headers: string[];
	text: string;
}

async function readAsked(incoming: IncomingMessage, base: string): Promise<Asked> {
	const { url = "", headers } = incoming;
	const text = JSON.stringify(headers) + (await buffer(incoming));
	return { path: url.startsWith(`${base}/`) ? url.slice(base.length) : "", headers: Object.keys(headers), text };
}

function fits({ path = "/", lacks = "", sends = "" }: Reply, asked: Asked): boolean {
	return asked.path.startsWith(path) && !asked.headers.includes(lacks) && asked.text.includes(sends);
}

describe("npm run doctor refuses in one line", () => {
	const [api = ""] = apis;
	test.each([
		["a missing API", [], /^doctor: --api is missing; expected .+\n$/],
		["an unknown API", ["--api", "acme"], /^doctor: --api: invalid API acme; expected .+\n$/],
		["a server that is no URL", ["--api", api, "--server", "host.example"], /^doctor: --server: invalid URL; expected .+\n$/],
		["an unknown option", ["--apis", api], /^doctor: unknown option --apis; .+\n$/],
	])("%s", async (_, args, line) => {
		expect(await run(command, args)).toMatchObject({ status: 2, printed: expect.stringMatching(line) });
	});

	test("a missing API, as a program on standard error with the exit code 2", () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL("../../scripts/doctor.ts", import.meta.url))], {
			encoding: "utf8",
		});
		expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^doctor: --api is missing.+\n$/)]);
	});

	test("a server that gives no reply", async () => {
		const { url, close } = await serve(() => {});
		close();
		const { status, printed } = await doctor(api, url);
		expect(printed.trimEnd().split("\n").at(-1)).toMatch(/^doctor: \[[A-Z]+\] .+: no reply ECONNREFUSED$/);
		expect(status).toBe(2);
	});
});
