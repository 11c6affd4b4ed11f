/** The newest credentials that the mock issued, each with its end. What it did not issue has none: any well-formed one is taken. */
export class IssuedCredentials {
	readonly #ends = new Map<string, number>();
	readonly #limit = 1000;

	add(credential: string, end: number): void {
		this.#ends.set(credential, end);
		const [oldest] = this.#ends.keys();
		if (this.#ends.size > this.#limit && oldest !== undefined) this.#ends.delete(oldest);
	}

	/** Whether one of the headers carries a credential that has ended; a prefix may stand before it. */
	hasEnded(headers: Record<string, string>, now: number): boolean {
		if (this.#ends.size === 0) return false;
		const ended = [...this.#ends].filter(([, end]) => end <= now).map(([credential]) => credential);
		return ended.length > 0 && Object.values(headers).some((value) => ended.some((credential) => value.trimEnd().endsWith(credential)));
	}
}
