import type { ServerResponse } from "node:http";

/** Waits, and no longer than the client does. */
export function wait(ms: number, response: Pick<ServerResponse, "once" | "off">): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			response.off("close", end);
			resolve();
		};
		const timer = setTimeout(end, ms);
		response.once("close", end);
	});
}
