import { isLoopback } from "./loopback.ts";

/** Where `npm start` and `npm run mock` listen unless they are told otherwise. */
export const usualMock = "http://127.0.0.1:4010";

/** In milliseconds. */
const limit = 3_000;

/** Where the mock listens, as who serves the site says: `npm start` knows it, and a file of the site names the usual address. */
export async function mockAddress(): Promise<string> {
	try {
		const { url } = await (await fetch("/mock.json", { signal: AbortSignal.timeout(limit) })).json();
		return isLoopback(url) ? new URL(url).origin : usualMock;
	} catch {
		return usualMock;
	}
}
