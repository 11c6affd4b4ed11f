import { milliseconds } from "./duration.ts";
import { type TimeFormat, timeFormats } from "./time-formats.ts";

/** What the named functions read of the mock. */
export interface Surroundings {
	/** Milliseconds since the epoch. */
	now: number;
	/** The server's time zone. */
	zone: string;
	/** Where the client reached the mock: `http://127.0.0.1:4010`. */
	origin: string;
	/** Where a VNC viewer without a page connects. */
	vncPort: number;
	/** So many bytes of chance. */
	random(count: number): Uint8Array;
}

type Compute = (surroundings: Surroundings) => string;

interface TemplateFunction {
	/** How it is written. */
	usage: string;
	/** Undefined if it does not take these arguments. */
	reads(args: string[]): Compute | undefined;
}

/** A function without arguments. */
const plain = (usage: string, compute: Compute): TemplateFunction => ({
	usage,
	reads: (args) => (args.length === 0 ? compute : undefined),
});

const formats = Object.keys(timeFormats).join(", ");

/** What a template may call. To add one, add a line. */
export const templateFunctions: Readonly<Record<string, TemplateFunction>> = {
	now: { usage: `now or now(one of ${formats})`, reads: ([format, ...more]) => (more.length > 0 ? undefined : writing(0, format)) },
	later: {
		usage: `later(PT2H) or later(PT2H, one of ${formats})`,
		reads([duration = "", format, ...more]) {
			const ms = milliseconds(duration);
			return ms === undefined || more.length > 0 ? undefined : writing(ms, format);
		},
	},
	uuid: plain("uuid", ({ random }) => uuidOf(random(16))),
	hex: {
		usage: "hex(32), with the number of digits",
		reads([count = "", ...more]) {
			if (!/^[1-9]\d{0,2}$/.test(count) || more.length > 0) return undefined;
			return ({ random }) => hexOf(random(Math.ceil(Number(count) / 2))).slice(0, Number(count));
		},
	},
	origin: plain("origin", ({ origin }) => origin),
	/** RFC 6455 gives each scheme of HTTP one of WebSockets. */
	webSocketOrigin: plain("webSocketOrigin", ({ origin }) => origin.replace(/^http/, "ws")),
	host: plain("host", ({ origin }) => new URL(origin).host),
	hostname: plain("hostname", ({ origin }) => new URL(origin).hostname),
	port: plain("port", ({ origin }) => new URL(origin).port || (origin.startsWith("https:") ? "443" : "80")),
	vncPort: plain("vncPort", ({ vncPort }) => String(vncPort)),
	zone: plain("zone", ({ zone }) => zone),
};

function writing(after: number, format = "iso"): Compute | undefined {
	return Object.hasOwn(timeFormats, format) ? ({ now, zone }) => timeFormats[format as TimeFormat](now + after, zone) : undefined;
}

const hexDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexOf(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += hexDigits[byte];
	return text;
}

/** Version 4: https://www.rfc-editor.org/rfc/rfc9562#section-5.4 */
function uuidOf(bytes: Uint8Array): string {
	const hex = hexOf(bytes);
	const variant = (Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8;
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant.toString(16)}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
