import type { Comments } from "../comments.ts";
import type { Signature } from "../credential.ts";

/** An algorithm in Go: a function `sign`, which adds to the headers. */
export interface Signing {
	imports: string[];
	define(signature: Signature, comments: Comments): string;
	call(request: Call): string;
}

/** The expressions of a request. */
interface Call {
	method: string;
	path: string;
	/** The path with the query. */
	target: string;
	body: string;
}
