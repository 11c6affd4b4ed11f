import { Misuse } from "../src/misuse.ts";

/** https://nodejs.org/api/errors.html#common-system-errors */
interface SystemError extends Error {
	code?: string;
	syscall?: string;
	address?: string;
	port?: number;
	hostname?: string;
}

/** Why a server cannot listen on the user's host and port; undefined for any other error. */
export function listenFailure(error: unknown): Misuse | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code, syscall, address, port, hostname }: SystemError = error;
	if (syscall === "getaddrinfo") return new Misuse(`host not found: ${hostname}`);
	if (syscall !== "listen") return undefined;
	if (code === "EADDRINUSE") return new Misuse(`port ${port} of ${address} is in use; stop what uses it, or choose another port`);
	if (code === "EADDRNOTAVAIL") return new Misuse(`${address} is no address of this machine; choose another host`);
	if (code === "EACCES") return new Misuse(`port ${port} of ${address} is for the administrator; choose one above 1023`);
	return undefined;
}
