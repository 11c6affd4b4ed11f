/** In milliseconds. A part of the page that has not come by then does not come. */
const limit = 10_000;

/** What the page loads, unless it takes too long or the reader stops: then it rejects. */
export function within<T>(loading: Promise<T>, stopped: AbortSignal): Promise<T> {
	const signal = AbortSignal.any([stopped, AbortSignal.timeout(limit)]);
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		loading.then(resolve, reject);
	});
}
