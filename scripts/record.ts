import { coloured } from "../src/checker/report/style.ts";
import { Misuse } from "../src/misuse.ts";
import { printable } from "../src/printable.ts";
import { MissedCounter } from "../src/recorder/missed.ts";
import type { startProxy } from "../src/recorder/proxy.ts";
import { fingerprintOf, readCertificates } from "../src/recorder/trust.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { api, kindOf, newFile, origin, port, reachedHost } from "./value-kinds.ts";

export const record = command({
	name: "record",
	summary: "Records what passes between a client and a server as a HAR without secrets, and judges each exchange.",
	details: "Press Ctrl-C to stop.",
	positionals: {},
	options: {
		api: {
			kind: api("generated", "contract.js"),
			description: "the API of which exchanges are recorded, named as its folder under specs/",
			required: true,
		},
		target: {
			kind: origin,
			description:
				"the server: send the requests here instead of there; without it, a proxy for HTTPS_PROXY and HTTP_PROXY, which requests need whose signature covers the Host",
		},
		port: { kind: port, description: "where to listen on 127.0.0.1", default: "4020" },
		out: { kind: newFile, description: "the HAR to write, which must not be there yet (default: <api>-<time>.har)" },
		"allow-host": {
			kind: reachedHost,
			description: "a name beside localhost and 127.0.0.1 by which clients reach the recorder (with --target)",
			multiple: true,
		},
		"allow-origin": {
			kind: origin,
			description: "the address of a web page that may send requests, beside programs (with --target)",
			multiple: true,
		},
		"keep-hosts": { description: "leave host names and IP addresses as they are" },
		ca: {
			kind: { value: "FILE", expected: () => "a file in PEM", read: readCertificates },
			description: "the CA of a server's certificate (PEM), beside those that are known anyway",
		},
		pin: {
			kind: kindOf("SHA256", "fingerprint", () => "the SHA-256 of a certificate, 64 hexadecimal digits", fingerprintOf),
			description: "the fingerprint of the server's certificate: no other is believed",
			multiple: true,
		},
	},
	exits: { 0: "every exchange keeps its contract", 1: "some exchange breaks it", 2: "nothing was recorded" },
	async run(options, { stdout, style, stopped }) {
		const { api, target, port, out = nameOf(api), "keep-hosts": keepHosts, ca, pin } = options;
		const admission = { hosts: options["allow-host"], origins: options["allow-origin"].map((url) => url.origin) };
		if (target === undefined && admission.hosts.length + admission.origins.length > 0)
			throw new Misuse("--allow-host and --allow-origin are for --target; leave them out: no page can use a proxy");
		if (target?.protocol === "http:" && (ca !== undefined || pin.length > 0))
			throw new Misuse("--target is http, which has no certificate; leave out --ca and --pin, or say https");
		const { Recorder } = await import("../src/recorder/recorder.ts");
		const print = (text: string) => void stdout.write(text);
		const recorder = await Recorder.start({ api, out, keepHosts, isColoured: style === coloured }, print);
		const missed = new MissedCounter();
		const ends = { exchanged: recorder.add.bind(recorder), missed: missed.add.bind(missed) };
		const way = await open(target?.origin, { api, port, trust: { ca, pins: pin }, admission, ...ends }, print).catch(async (error) => {
			await recorder.abandon();
			throw error;
		});
		print(`${way.instructions}\n\nRecording what calls ${api} in ${printable(out)}. Press Ctrl-C to stop\n\n`);
		const ended = stopped().then(async () => {
			way.close();
			const end = await recorder.end();
			print(missed.line());
			return end;
		});
		const end = await Promise.race([recorder.failed, ended]);
		// For example, the disk is full. The earlier entries are in the file.
		if (typeof end === "string") throw new Misuse(`the file cannot be written any more (${end})`);
		if (end.recorded === 0) throw new Misuse(`got no exchange of ${api}; nothing was recorded`);
		return end.hasErrors ? 1 : 0;
	},
});

const nameOf = (api: string) => `${api}-${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-")}.har`;

/** Listens in front of one server, or as a forward proxy for all servers. */
async function open(
	target: string | undefined,
	listening: Omit<Parameters<typeof startProxy>[0], "say"> & { api: string },
	print: (text: string) => void,
): Promise<{ instructions: string; close(): void }> {
	const { startProxy } = await import("../src/recorder/proxy.ts");
	const { forwardInstructions, reverseInstructions } = await import("../src/recorder/setup-instructions.ts");
	const ends = { ...listening, say: (line: string) => print(`  ${line}\n`) };
	if (target !== undefined) {
		const { loadContract } = await import("../src/contracts/load.ts");
		const { signatureOf } = await import("../src/recorder/reverse/signed-host.ts");
		const contract = await loadContract(listening.api);
		const proxy = await startProxy({ ...ends, target, contract });
		return { instructions: reverseInstructions(target, proxy.port, await signatureOf(contract)), close: proxy.close };
	}
	// Loaded only now: recording one server needs no certificates.
	const { CertificateAuthority } = await import("../src/recorder/certificate-authority.ts");
	const authority = await CertificateAuthority.create();
	const proxy = await startProxy({ ...ends, authority });
	const { writeCa } = await import("../src/recorder/ca-folder.ts");
	return { instructions: forwardInstructions(proxy.port, writeCa(authority.pem)), close: proxy.close };
}

if (import.meta.main) await program(record);
