/** The reply, or the end of the job, did not come in time. */
export class TimeoutError extends Error {
	override readonly name = "TimeoutError";
}
