/** The longest that a timer can wait; one more millisecond and it fires at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html */
const longest = 2 ** 31 - 1;

/**
 * What `work` resolves to, unless `ms` milliseconds pass or `parent` is aborted first.
 * The signal that `work` is given tells it to stop; the caller does not wait until it has.
 */
export function within<T>(
	ms: number,
	parent: AbortSignal | undefined,
	late: () => Error,
	work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		parent?.throwIfAborted();
		const controller = new AbortController();
		// Not left to the end of the work, which may never come: a timer keeps a process alive.
		const end = () => {
			clearTimeout(timer);
			parent?.removeEventListener("abort", abort);
		};
		const stop = (reason: unknown) => {
			end();
			reject(reason);
			controller.abort(reason);
		};
		const abort = () => stop(parent?.reason);
		const timer = setTimeout(() => stop(late()), Math.min(ms, longest));
		parent?.addEventListener("abort", abort);
		work(controller.signal).then(resolve, reject).finally(end);
	});
}

/** Resolves after `ms` milliseconds, or rejects with the signal's reason. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(
			() => {
				signal.removeEventListener("abort", stop);
				resolve();
			},
			Math.min(ms, longest),
		);
		signal.addEventListener("abort", stop);
	});
}
