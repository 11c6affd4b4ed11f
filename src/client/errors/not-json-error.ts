/** The contract declares only JSON for this status, and the body is not JSON: a login page, for example, or half a document. */
export class NotJsonError extends Error {
	override readonly name = "NotJsonError";
	/** The status of the reply. */
	declare readonly status: number;
	/** The reply's Content-Type, lower case and without parameters. */
	declare readonly mediaType: string | undefined;
	/** The first 200 characters of the body. Not enumerable, because a body may hold a secret. There is no `cause`, because it would quote the body. */
	declare readonly excerpt: string;

	constructor(at: string, status: number, mediaType: string | undefined, text: string) {
		super(`${at}: expected JSON under ${status}, got ${text ? (mediaType ?? "no media type") : "nothing"}`);
		this.status = status;
		this.mediaType = mediaType;
		Object.defineProperty(this, "excerpt", { value: text.slice(0, 200) });
	}
}
