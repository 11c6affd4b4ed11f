import type { Comments } from "../comments.ts";
import type { Signature } from "../credential.ts";

/** An algorithm in a POSIX shell. */
export interface Signing {
	/** Functions that it needs. */
	define?: string;
	/** Commands that set `date` and `signature`. */
	sign(signature: Signature, call: Call): string;
	/** What the header carries behind its prefix. */
	credential: string;
}

/** A request to `$path`; its parts are as they stand between double quotes. */
export interface Call {
	method: string;
	/** Decoded, where `$path` is not. */
	plainPath?: string;
	query: string;
	headers: [name: string, value: string][];
	hasBody: boolean;
	/** For what is signed. */
	comments: Comments;
	/** The options that send the body. Absent: it stands in `$body`. */
	bodyOptions?: string[];
	/** Where the reply is kept. Absent: in `$answer`. */
	file?: string;
}
