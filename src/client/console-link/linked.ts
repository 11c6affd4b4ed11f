/** The key of the links in a result. All copies of the package on one page share this symbol. */
export const linked: unique symbol = /* @__PURE__ */ Symbol.for("console-contracts.linked");

/** An item of `x-console-link`: one way to open the console that a response hands out. */
export interface Link {
	/**
	 * The conditions of the link. A key is a JSON Pointer into the body (`/inventory/scheme`) or the name of an option (`ui`). It must have this value, or any
	 * value if this is `present`. For an option, `3` also means `3.10.2`. Null, an empty text, 0 and false are not present: a port of 0 is no port.
	 */
	when?: Readonly<Record<string, string>>;
	kind: "page" | "websocket" | "native";
	/** A URI template; its names are members of the body (`inventory.port`) or the options that `when` names. */
	href: string;
	/** The schemes that the URL may have, lower case. */
	schemes: readonly string[];
	/** The JSON Pointer to the wall-clock time at which the link expires. */
	expires?: string;
}
