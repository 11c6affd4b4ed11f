/** Milliseconds. */
const longestWait = 10_000;
const firstWait = 250;
/** How many retries a client may run up before replies that need none have earned others. */
const savings = 10;
const earned = 0.1;

/** How often and when a client asks again: a server in trouble shall not get a multiple of its usual load. */
export interface Retries {
	/** Milliseconds to wait before the next try, which begins before the deadline; undefined when there shall be none. */
	wait(tries: number, deadline: number, retryAfter?: string | null): number | undefined;
	/** A reply came that needed no retry. */
	earn(): void;
}

export function retries(limit: number): Retries {
	let budget = savings;
	return {
		wait(tries, deadline, retryAfter) {
			// Retry-After is seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
			const asked = Number(retryAfter ?? 0) * 1000;
			// Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
			const own = Math.random() * Math.min(longestWait, firstWait * 2 ** tries);
			const wait = Math.max(own, (asked >= 0 ? asked : Date.parse(retryAfter ?? "") - Date.now()) || 0);
			if (tries >= limit || budget < 1 || Date.now() + wait >= deadline) return;
			budget--;
			return wait;
		},
		earn() {
			budget = Math.min(savings, budget + earned);
		},
	};
}

/** System errors of a connection that was never made, so that no request can have taken effect; a browser does not tell. */
export const isRefused = (code: string): boolean =>
	/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code);
