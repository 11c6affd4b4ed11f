import type { MessagePort } from "node:worker_threads";
import { live } from "../checker/report/pretty.ts";
import { coloured, painter, plain } from "../checker/report/style.ts";
import { SummaryCollector } from "../checker/summary/summary.ts";
import { docsAddress } from "../contracts/docs-address.ts";
import { loadContracts, loadInventories } from "../contracts/load.ts";
import { createHarFile, type HarFile } from "../contracts/recordings/atomic-har-file.ts";
import { loadRedaction } from "../contracts/redaction.ts";
import type { Entry } from "../har/entry.ts";
import { Misuse } from "../misuse.ts";
import type { Note, Order } from "./recorder.ts";
import { Session } from "./session.ts";

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Takes the entries from the port, and reports the outcome of each. */
export async function record({ api, out, keepHosts, isColoured }: Order, port: MessagePort): Promise<void> {
	const say = (note: Note) => port.postMessage(note);
	const file = openFile(out);
	if (typeof file === "string") return say({ misuse: file });
	const report = live({ paint: painter(isColoured ? coloured : plain), docs: docsAddress(undefined) });
	const [contracts, inventories, { isPublicToken }] = await Promise.all([
		loadContracts(),
		loadInventories(),
		import("../contracts/recordings/public-tokens.ts"),
	]);
	const redaction = await loadRedaction({ keepHosts, isToken: isPublicToken });
	const collector = new SummaryCollector(inventories);
	const print = (text: string) => say({ text });
	const session = new Session({
		api,
		contracts,
		redaction,
		file,
		report,
		collector,
		print,
		taken: () => say({ taken: true }),
		fail: (error) => say({ failure: messageOf(error) }),
	});
	port.on("message", async (message: Entry | "end" | "abandon") => {
		if (typeof message === "object") return session.add(message);
		await session.settled();
		const { recorded, hasErrors } = session;
		session.end();
		if (message === "end") {
			print(await report.end(collector.summary()));
			say({ end: { recorded, hasErrors } });
		}
		port.close();
	});
	say({ ready: true });
}

/** Returns the file, or the reason why it cannot be opened. */
function openFile(path: string): HarFile | string {
	try {
		return createHarFile(path);
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		return error.message;
	}
}
