/** Whether a server is on the reader's own machine: https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy */
export function isLoopback(base: string): boolean {
	const { hostname } = new URL(base);
	return hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname) || /^(.+\.)?localhost\.?$/.test(hostname);
}
