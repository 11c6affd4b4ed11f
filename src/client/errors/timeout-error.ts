/** The reply did not arrive in time, or the job did not end in time. */
export class TimeoutError extends Error {
	override readonly name = "TimeoutError";
}
