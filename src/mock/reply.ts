export interface Reply {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** For the log: what was answered, and what was wrong with the request. */
	note: string;
}
