/** Milliseconds. */
const longestWait = 10_000;
const firstWait = 250;
/** How many retries a client may use before it has to earn more. Each reply that needs no retry earns a part of one. */
const savings = 10;
const earned = 0.1;

/** Limits when and how often a client retries, so that a server in trouble does not get a multiple of its usual load. */
export interface Retries {
	/** Milliseconds to wait before the next try. Undefined if no retry is left, or if it would begin after the deadline. */
	wait(tries: number, deadline: number, retryAfter?: string | null): number | undefined;
	/** Counts a reply that needed no retry. */
	earn(): void;
}

export function retries(limit: number): Retries {
	let budget = savings;
	return {
		wait(tries, deadline, retryAfter) {
			// Retry-After is seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
			const asked = Number(retryAfter) * 1000;
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

/** System errors of a connection that was never made, so the request cannot have taken effect. Browsers do not report them. */
export const isRefused = (code: string): boolean => /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E\w+UNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code);
