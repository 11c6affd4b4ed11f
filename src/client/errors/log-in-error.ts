/** The server refused the log-in, or answered it without a credential. */
export class LogInError extends Error {
	override readonly name = "LogInError";
	declare readonly status: number;
	/** What the server answered. It is not printed with the error. */
	declare readonly body: unknown;

	constructor(at: string, status: number, body: unknown) {
		super(`${at}: expected a credential, got ${status}`);
		this.status = status;
		Object.defineProperty(this, "body", { value: body });
	}
}
