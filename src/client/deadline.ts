/** The longest that a timer can wait; one more millisecond and it fires at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html */
const longest = 2 ** 31 - 1;

/**
 * Settles like `work`, but rejects once `ms` milliseconds have passed or `parent` is aborted.
 * The signal tells `work` to stop. The caller does not wait until it has stopped.
 */
export function within<T>(
	ms: number,
	parent: AbortSignal | undefined,
	late: () => Error,
	work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		const controller = new AbortController();
		const stop = (reason: unknown) => {
			reject(reason);
			controller.abort(reason);
		};
		const end = startTimer(ms, parent, () => stop(late()), stop);
		work(controller.signal).then(resolve, reject).finally(end);
	});
}

/** Resolves after `ms` milliseconds, or rejects with the signal's reason. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve, reject) => startTimer(ms, signal, resolve, reject));

/** Calls `fire` after `ms` milliseconds, or `stop` once the signal is aborted. Returns what ends the timer: a running timer keeps a process alive. */
function startTimer(ms: number, signal: AbortSignal | undefined, fire: () => void, stop: (reason: unknown) => void): () => void {
	signal?.throwIfAborted();
	const end = () => {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	};
	const abort = () => {
		end();
		stop(signal?.reason);
	};
	const timer = setTimeout(
		() => {
			end();
			fire();
		},
		Math.min(ms, longest),
	);
	signal?.addEventListener("abort", abort);
	return end;
}
