export interface Reply {
	status: number;
	headers: Record<string, string>;
	body: string | Uint8Array;
	/** For the log: what was answered, and what was wrong with the request. */
	note: string;
}
