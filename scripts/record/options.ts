import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Misuse } from "../../src/misuse.ts";
import type { Trust } from "../../src/recorder/upstream.ts";

export const usage = `npm run record -- --api NAME [options]

  --api NAME      the API of which exchanges are recorded, named as its folder under specs/
  --target URL    the server, such as https://cloud.example:8080: send the requests here instead of there.
                  Without it: a proxy for HTTPS_PROXY and HTTP_PROXY, which signed requests need
  --port N        where to listen on 127.0.0.1 (4020)
  --out FILE      the HAR to write, which must not be there yet (<api>-<time>.har)
  --keep-hosts    leave host names and IP addresses as they are
  --ca FILE       the CA of a server's certificate (PEM), beside those that are known anyway
  --pin SHA256    the fingerprint of the server's certificate: no other is believed; may be given several times
  --help          show this

Ctrl-C ends it. Exit: 0 every exchange keeps its contract, 1 some exchange breaks it, 2 nothing was recorded`;

export interface CaptureOptions {
	help: boolean;
	api: string;
	/** An origin. */
	target?: string;
	port: number;
	out: string;
	keepHosts: boolean;
	trust: Trust;
}

export function readOptions(args: string[]): CaptureOptions {
	const { values } = parse(args);
	const { help, api, target, port, ca, pin } = values;
	if (api === undefined && !help) throw new Misuse("Name the API: npm run record -- --api <its folder under specs/>");
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Misuse(`--port ${port}: expected a number from 0 to 65535`);
	if (target?.startsWith("http:") && (ca !== undefined || pin.length > 0))
		throw new Misuse("--target is http, which has no certificate: leave out --ca and --pin, or say https");
	return {
		help,
		api: api ?? "",
		...(target !== undefined && { target: originOf(target) }),
		port: Number(port),
		out: values.out ?? `${api}-${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-")}.har`,
		keepHosts: values["keep-hosts"],
		trust: { ca: ca === undefined ? undefined : readCertificates(ca), pins: pin.map(fingerprint) },
	};
}

function parse(args: string[]) {
	const text = { type: "string" } as const;
	const flag = { type: "boolean", default: false } as const;
	try {
		return parseArgs({
			args,
			options: {
				api: text,
				target: text,
				port: { ...text, default: "4020" },
				out: text,
				"keep-hosts": flag,
				ca: text,
				pin: { ...text, multiple: true, default: [] as string[] },
				help: { ...flag, short: "h" },
			},
		});
	} catch (error) {
		const [sentence] = String(error instanceof Error ? error.message : error).split(/\.\s/);
		throw new Misuse(`${sentence} (--help lists the options)`);
	}
}

function originOf(target: string): string {
	const url = URL.canParse(target) ? new URL(target) : undefined;
	const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
	// What it says instead may hold a password.
	if (!isOrigin) throw new Misuse("--target: expected a server without a path, such as https://cloud.example:8080");
	return url.origin;
}

function readCertificates(file: string): string {
	let pem: string;
	try {
		pem = readFileSync(file, "latin1");
	} catch (error) {
		throw new Misuse(`--ca ${file}: cannot be read${error instanceof Error && "code" in error ? ` (${error.code})` : ""}`);
	}
	try {
		new X509Certificate(pem);
	} catch {
		throw new Misuse(`--ca ${file}: holds no certificate in PEM ("-----BEGIN CERTIFICATE-----")`);
	}
	return pem;
}

/** As `openssl x509 -fingerprint -sha256` prints it, or without its colons. */
function fingerprint(pin: string): string {
	const digits = pin
		.replace(/^sha256 fingerprint=/i, "")
		.replaceAll(":", "")
		.toLowerCase();
	if (!/^[\da-f]{64}$/.test(digits)) throw new Misuse("--pin: expected the SHA-256 of a certificate, 64 hexadecimal digits");
	return digits;
}
