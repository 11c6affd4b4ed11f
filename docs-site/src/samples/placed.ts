import type { Credential, Field } from "./credential.ts";
import type { LogInCall } from "./log-in.ts";

/** How a language that joins texts with + writes what a credential is made of. */
export interface Syntax {
	text(text: string): string;
	/** The value of an environment variable. */
	variable(name: string): string;
	/** The credential of a user and a password, which are expressions. */
	basic(username: string, password: string): string;
	/** A value of the query, percent-encoded. */
	escaped(expression: string): string;
	/** What is imported for a user and a password, and for the query. */
	imports: { basic: string[]; query: string[] };
}

/** The same for a credential that is obtained by logging in, and stands in the variable `credential` then. */
export const withLogIn = (syntax: Syntax, logIn: LogInCall | undefined): Syntax => ({
	...syntax,
	variable: (name) => (name === logIn?.variable ? "credential" : syntax.variable(name)),
});

/** A credential in the places of a request. */
export interface Placed {
	headers: [name: string, expression: string][];
	/** What follows a path: the query, percent-encoded, with the credentials in it. Empty where there is none. */
	behindPath(query: string): string;
	imports: string[];
}

export function placed({ fields }: Credential, syntax: Syntax): Placed {
	const inQuery = fields.filter((field) => field.in === "query");
	const isBasic = fields.some(({ given }) => typeof given !== "string");
	return {
		headers: headersOf(fields).map(([name, pieces]) => [name, joined(pieces.map((piece) => written(piece, syntax)))]),
		behindPath(query) {
			if (inQuery.length === 0) return query && syntax.text(`?${query}`);
			const parts = inQuery.map((field, index) => {
				const before = index > 0 ? "&" : query ? `?${query}&` : "?";
				return joined([syntax.text(`${before}${encodeURIComponent(field.name)}=`), syntax.escaped(written(field, syntax))]);
			});
			return joined(parts);
		},
		imports: [...(isBasic ? syntax.imports.basic : []), ...(inQuery.length > 0 ? syntax.imports.query : [])],
	};
}

type Piece = Pick<Field, "prefix" | "given">;

/** Each header with what its value is made of; all cookies share one. */
export function headersOf(fields: readonly Field[]): [name: string, pieces: Piece[]][] {
	const cookies = fields
		.filter((field) => field.in === "cookie")
		.map(({ name, prefix = "", given }, index) => ({ prefix: `${index > 0 ? "; " : ""}${name}=${prefix}`, given }));
	const headers = fields.filter((field) => field.in === "header").map((field): [string, Piece[]] => [field.name, [field]]);
	return cookies.length === 0 ? headers : [...headers, ["Cookie", cookies]];
}

function written({ prefix = "", given }: Piece, { text, variable, basic }: Syntax): string {
	const value = typeof given === "string" ? variable(given) : basic(variable(given.username ?? ""), variable(given.password ?? ""));
	return joined([...(prefix === "" ? [] : [text(prefix)]), value]);
}

const joined = (parts: string[]) => parts.join(" + ");
