import type { Closings } from "../../generate/answers/console-behaviour.ts";

/** To whom a console was handed out. */
export interface Owner {
	/** By which its link ends. */
	clock: { now(): number };
	random: { between(least: number, most: number): number };
	/** Asked again and again while a screen is open. */
	state: { readonly isStopped: boolean };
}

/** What a reply handed out. */
export interface Console {
	api: string;
	operationId: string;
	/** What the request named: `server_id`, `vmInstanceUuid`. */
	ids: readonly (readonly [name: string, value: string])[];
	/** As the reply names it: `vnc`, `serial`, `spice`. */
	protocol: string;
	/** When the link ends, in milliseconds. */
	expires?: number;
	isOneTime: boolean;
	closings: Closings;
	/** The paths at which its page stands. */
	pages: readonly string[];
	owner: Owner;
}

/** The program that shows a console: RFB, a terminal, or one that a browser does not have. */
export type Viewer = "rfb" | "terminal" | { name: string; advice: string };

const viewers: readonly (readonly [pattern: RegExp, viewer: Viewer])[] = [
	[/serial/i, "terminal"],
	[/^spice(?:-html5)?$/i, { name: "SPICE", advice: "spice-html5 in a page, or remote-viewer of virt-viewer as a program" }],
	[/^(?:web)?mks$/i, { name: "MKS", advice: "the VMware HTML Console SDK (WMKS) in a page, or VMware Remote Console as a program" }],
	[/^rdp(?:-html5)?$/i, { name: "RDP", advice: "a gateway such as Apache Guacamole in a page, or FreeRDP as a program" }],
];

/** VNC is what a console is if nothing else is said. */
export const viewerOf = (protocol: string): Viewer => viewers.find(([pattern]) => pattern.test(protocol))?.[1] ?? "rfb";
