/** How the mock may break a connection in place of an answer. */
export const socketFaults = ["reset", "truncated", "garbage", "no-reply"] as const;

export type SocketFault = (typeof socketFaults)[number];

/** Milliseconds, from the least to the most. */
export type Delay = readonly [least: number, most: number];

/** Longer than any client waits. */
const longest = 600_000;

/** `800`, or `200..2000` for any time between. Undefined if it is neither. */
export function readDelay(text: string): Delay | undefined {
	const [, first = "", second = first] = /^(\d{1,6})(?:\.\.(\d{1,6}))?$/.exec(text) ?? [];
	const [least, most] = [Number(first), Number(second)];
	return first !== "" && least <= most && most <= longest ? [least, most] : undefined;
}

export const delayForm = "expected milliseconds, as 800 or 200..2000, and 600000 at most";
