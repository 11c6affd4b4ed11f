/** What hinders a document from being generated from, or is wrong in it. */
export interface Problem {
	/** A JSON Pointer into the document. */
	pointer: string;
	/** What is wrong. */
	what: string;
}
