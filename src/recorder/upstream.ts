import { isIP, connect as openSocket, type Socket } from "node:net";
import { getCACertificates, connect as openTls, type TLSSocket } from "node:tls";

/** Which server certificates are trusted. */
export interface Trust {
	/** PEM, in addition to Node's default CAs. */
	ca?: string | undefined;
	/** SHA-256 of certificates, as hexadecimal digits. If there are any, nothing else is trusted. */
	pins: readonly string[];
}

const connectTimeout = 10_000;

/** Connects to a server and verifies its certificate. `address` is the address that the client asked for, if it is not the host of `origin`. */
export async function connect(origin: string, trust: Trust, address?: string): Promise<Socket> {
	const { protocol, hostname, port } = new URL(origin);
	const name = hostname.replace(/^\[|\]$/g, "");
	const isTls = protocol === "https:";
	const to = { host: address ?? name, port: Number(port) || (isTls ? 443 : 80), allowHalfOpen: true, noDelay: true };
	const socket = isTls ? openTls({ ...to, ...tlsOptions(name, trust) }) : openSocket(to);
	const timer = setTimeout(() => socket.destroy(new Unreachable("there is no connection within 10 seconds")), connectTimeout);
	try {
		await new Promise<void>((resolve, reject) => {
			socket.once(isTls ? "secureConnect" : "connect", resolve).on("error", reject);
			socket.once("close", () => reject(new Unreachable("it closed the connection")));
		});
		if (isTls && trust.pins.length > 0) checkPin(socket as TLSSocket, trust.pins);
		return socket;
	} catch (error) {
		socket.destroy();
		throw error;
	} finally {
		clearTimeout(timer);
	}
}

class Unreachable extends Error {}

function tlsOptions(name: string, { ca, pins }: Trust) {
	return {
		// An IP address is not a server name: https://www.rfc-editor.org/rfc/rfc6066#section-3
		servername: isIP(name) === 0 ? name : "",
		ALPNProtocols: ["http/1.1"],
		...(ca !== undefined && { ca: [...getCACertificates("default"), ca] }),
		// A pinned certificate needs no CA. It is compared before anything is sent.
		rejectUnauthorized: pins.length === 0,
	};
}

function checkPin(socket: TLSSocket, pins: readonly string[]): void {
	const came = socket.getPeerX509Certificate()?.fingerprint256.replaceAll(":", "").toLowerCase() ?? "";
	if (!pins.includes(came)) throw new Unreachable("its certificate is not the pinned one");
}

const reasons: Record<string, string> = {
	ECONNREFUSED: "it refuses the connection",
	ENOTFOUND: "nobody knows its name",
	EAI_AGAIN: "its name cannot be looked up now",
	EHOSTUNREACH: "there is no way to it",
	ENETUNREACH: "there is no way to it",
	ETIMEDOUT: "it does not answer",
	ECONNRESET: "it cut the connection",
	EPIPE: "it closed the connection",
	EPROTO: "it speaks no TLS that is understood here: is it http?",
	ERR_SSL_WRONG_VERSION_NUMBER: "it speaks no TLS that is understood here: is it http?",
	ERR_SSL_PACKET_LENGTH_TOO_LONG: "it speaks no TLS that is understood here: is it http?",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
	CERT_HAS_EXPIRED: "its certificate has expired",
};
const unknownIssuer =
	/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT.*)$/;

/** Why a server cannot be reached, in a line. */
export function reasonOf(error: unknown): string {
	if (error instanceof Unreachable) return error.message;
	const each = error instanceof AggregateError ? error.errors[0] : error;
	const code = each instanceof Error && "code" in each ? String(each.code) : "";
	if (unknownIssuer.test(code))
		return "its certificate comes from no CA that is known here: name the CA with --ca, or the certificate with --pin";
	return reasons[code] ?? `it cannot be reached${code === "" ? "" : ` (${code})`}`;
}
