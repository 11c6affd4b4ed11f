/** What a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<Error> {
	const [{ reason, status }] = (await Promise.allSettled([promise])) as [{ reason?: Error; status: string }];
	if (status === "fulfilled") throw new Error("expected a failure");
	return reason as Error;
}
