/** The form of a value: one text, or several texts that a style puts together. */
export type Shape = "value" | "array" | "object";

export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** What RFC 6570 and OpenAPI say of a style: https://www.rfc-editor.org/rfc/rfc6570#appendix-A */
interface Style {
	in: readonly ParameterPlace[];
	/** Each shape with the values of `explode` that it is defined for. */
	defined: Readonly<Partial<Record<Shape, readonly boolean[]>>>;
	/** The text before all others. */
	prefix: string;
	/** Between parts that are exploded. */
	separator: string;
	/** Between parts that are not exploded, as it is written, and as it may be read. */
	delimiter: string;
	delimiters: RegExp;
	/** Whether the parameter's name stands before a value. */
	isNamed: boolean;
	/** The text behind the name of an empty value. */
	empty: string;
}

const always = [false, true];
const every = { value: always, array: always, object: always };
const comma = { delimiter: ",", delimiters: /,/, empty: "=" };
const delimited = {
	in: ["query"],
	defined: { array: [false], object: [false] },
	prefix: "",
	separator: "&",
	isNamed: true,
	empty: "=",
} as const;

/** The styles: https://spec.openapis.org/oas/v3.1.1#style-values. A shape that is not in `defined` is marked n/a in https://spec.openapis.org/oas/v3.1.1#style-examples */
export const styles = {
	matrix: { ...comma, in: ["path"], defined: every, prefix: ";", separator: ";", isNamed: true, empty: "" },
	label: { ...comma, in: ["path"], defined: every, prefix: ".", separator: ".", isNamed: false },
	simple: { ...comma, in: ["path", "header"], defined: every, prefix: "", separator: ",", isNamed: false },
	form: { ...comma, in: ["query", "cookie"], defined: every, prefix: "", separator: "&", isNamed: true },
	spaceDelimited: { ...delimited, delimiter: "%20", delimiters: /%20| / },
	pipeDelimited: { ...delimited, delimiter: "%7C", delimiters: /%7C|\|/i },
	deepObject: { ...comma, in: ["query"], defined: { object: [true] }, prefix: "", separator: "&", isNamed: true },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** How a parameter, a header or a field of a form is written as text. */
export interface Serialization {
	style: StyleName;
	explode: boolean;
	/** How characters are written that may have a meaning. Absent: percent-encoded. */
	escaping?: Escaping;
}

/**
 * `reserved`: percent-encoded but for those that a query may hold (`allowReserved`). `none`: as they are, as in a header:
 * https://spec.openapis.org/oas/v3.1.1#appendix-d-serializing-headers-and-cookies
 */
export type Escaping = "reserved" | "none";

/** The style of a parameter that declares none: https://spec.openapis.org/oas/v3.1.1#fixed-fields-for-use-with-schema */
export const defaultStyle = (where: ParameterPlace): StyleName => (where === "query" || where === "cookie" ? "form" : "simple");

export const defaultExplode = (style: string): boolean => style === "form";
