/** Under this symbol a result carries the links of its response. Shared by all copies of the package that one page may hold. */
export const linked: unique symbol = /* @__PURE__ */ Symbol.for("console-contracts.linked");

/** An item of `x-console-link`: one way to open the console that a response hands out. */
export interface Link {
	/**
	 * What must hold: by JSON Pointer into the body (`/inventory/scheme`) or by the name of an option (`ui`), a value, of which `3` means `3.10.2` too,
	 * or `present`. What is null, empty, 0 or false is not present: a port of 0 is none.
	 */
	when?: Readonly<Record<string, string>>;
	kind: "page" | "websocket" | "native";
	/** A URI template; its names are members of the body (`inventory.port`) or the options that `when` names. */
	href: string;
	/** What the scheme of the URL may be, lower case. */
	schemes: readonly string[];
	/** The JSON Pointer to the wall-clock time at which the link ends. */
	expires?: string;
}
