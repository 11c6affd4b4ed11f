import type { Comments } from "../comments.ts";
import type { Signature } from "../credential.ts";

/** An algorithm in Java: a method `sign`, which adds headers to a request's builder. */
export interface Signing {
	imports: string[];
	/** Members of the class. */
	define(signature: Signature, comments: Comments): string;
	call(request: Call): string;
}

/** The expressions of a request. */
interface Call {
	request: string;
	method: string;
	path: string;
	body: string;
}
