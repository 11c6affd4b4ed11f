import { Failure } from "./mock/failure.ts";
import { main } from "./mock/main.ts";

<<<<<<< HEAD
=======
const folder = fileURLToPath(root);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function fail(message: string, status: number): never {
	console.error(`mock: ${message}`);
	process.exit(status);
}

function readArguments(): { port: number; host: string; watch: boolean } {
	try {
		const { values } = parseArgs({ options: { port: { type: "string" }, host: { type: "string" }, watch: { type: "boolean" } } });
		const { port = "4010", host = "127.0.0.1", watch = false } = values;
		if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`"${port}" is no port`);
		return { port: Number(port), host, watch };
	} catch (error) {
		const [sentence] = messageOf(error).split(/\.\s/);
		return fail(`${sentence}; it takes --port <0 to 65535>, --host <address> and --watch`, 2);
	}
}

async function start(): Promise<Mock> {
	// Loaded only now: Prism takes longer to load than a wrong option takes to be refused.
	const [broken, { startMock }] = await Promise.all([watch ? generate(folder) : undefined, import("./mock/server.ts").catch(failToLoad)]);
	if (broken !== undefined) console.error(`${broken}\nServing what was generated before`);
	return startMock({ port, host, contracts: join(folder, "generated"), log: console.log }).catch(failToStart);
}

/** https://www.npmjs.com/package/@scarf/scarf */
const reports = "it brings @scarf/scarf, which reports installs; SCARF_ANALYTICS=false turns that off";

/** In another repository Prism is installed by whoever wants the mock. */
function failToLoad(error: unknown): never {
	const isMissing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
	const { peerDependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const wanted = Object.entries(peerDependencies).filter(([name]) => name.startsWith("@stoplight/"));
	if (!isMissing || wanted.length === 0) throw error;
	const command = `npm install -D ${wanted.map((each) => each.join("@")).join(" ")}`;
	fail(`Prism, which makes the answers, is not installed: ${command} (${reports})`, 2);
}

function failToStart(error: unknown): never {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "EADDRINUSE") fail(`port ${port} of ${host} is in use: stop what uses it, or choose another with --port`, 1);
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") fail(`--host ${host} is no address of this machine`, 2);
	fail(messageOf(error), 1);
}

async function regenerate(mock: Mock): Promise<void> {
	const broken = (await generate(folder)) ?? (await mock.reload().then(() => undefined, messageOf));
	console.log(broken === undefined ? "Serving the edited contract" : `${broken}\nKeeping the previous contract`);
}

function print(mock: Mock): void {
	for (const operation of mock.operations()) {
		console.log(`${operation.method.toUpperCase()} ${operation.path}\n  ${operation.summary ?? ""}\n  ${curl(operation, mock.url)}\n`);
	}
	console.log("Any declared answer can be had: -H 'Prefer: code=503', -H 'Prefer: example=<name>'");
	console.log(`Listening on ${mock.url} (Ctrl-C ends it)`);
}

const { port, host, watch } = readArguments();
>>>>>>> h-package
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit());
// Whoever read the log is gone, as with `| head`.
process.stdout.on("error", () => process.exit());
try {
	await main(process.argv.slice(2), console);
} catch (error) {
	if (!(error instanceof Failure)) throw error;
	console.error(`mock: ${error.message}`);
	process.exit(error.status);
}
