/** Lets so many works be done at the same time. */
export function turns(count: number): <T>(work: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let busy = 0;
	return async (work) => {
		if (busy >= count) await new Promise<void>((resolve) => waiting.push(resolve));
		else busy++;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else busy--;
		}
	};
}
