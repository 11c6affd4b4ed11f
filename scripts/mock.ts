import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { curl } from "./mock/curl.ts";
import { type Mock, startMock } from "./mock/server.ts";
import { generate, watchFolder } from "./mock/watch.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

function fail(message: string, status: number): never {
	console.error(`mock: ${message}`);
	process.exit(status);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readArguments(): { port: number; host: string; watch: boolean } {
	try {
		const { values } = parseArgs({ options: { port: { type: "string" }, host: { type: "string" }, watch: { type: "boolean" } } });
		const { port = "4010", host = "127.0.0.1", watch = false } = values;
		if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`"${port}" is no port`);
		return { port: Number(port), host, watch };
	} catch (error) {
		const [sentence] = messageOf(error).split(". ");
		return fail(`${sentence}; it takes --port <0 to 65535>, --host <address> and --watch`, 2);
	}
}

function failToStart(error: unknown): never {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "EADDRINUSE") fail(`port ${port} of ${host} is in use: stop what uses it, or choose another with --port`, 1);
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") fail(`--host ${host} is no address of this machine`, 2);
	fail(messageOf(error), 1);
}

function print(mock: Mock): void {
	for (const operation of mock.operations()) {
		console.log(`${operation.method.toUpperCase()} ${operation.path}\n  ${operation.summary ?? ""}\n  ${curl(operation, mock.url)}\n`);
	}
	console.log(`Listening on ${mock.url}. Any declared answer: -H 'Prefer: code=503', -H 'Prefer: example=<name>'. Ctrl-C ends it.`);
}

async function regenerate(mock: Mock): Promise<void> {
	const broken = (await generate(root)) ?? (await mock.reload().then(() => undefined, messageOf));
	console.log(broken === undefined ? "Serving the edited contract" : `${broken}\nKeeping the previous contract`);
}

const { port, host, watch } = readArguments();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit());
const broken = watch ? await generate(root) : undefined;
if (broken !== undefined) console.error(`${broken}\nServing what was generated before`);
const mock = await startMock({ port, host, contracts: `${root}generated`, log: console.log }).catch(failToStart);
print(mock);
if (watch) watchFolder(`${root}specs`, () => regenerate(mock));
