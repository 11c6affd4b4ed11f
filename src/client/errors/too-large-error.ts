/** The reply's body is longer than `bodyLimit`; the rest of it was not read. */
export class TooLargeError extends Error {
	override readonly name = "TooLargeError";
	/** The status of the reply. */
	declare readonly status: number;

	constructor(at: string, status: number, limit: number) {
		super(`${at}: ${status} with a body of more than ${limit} bytes`);
		this.status = status;
	}
}
