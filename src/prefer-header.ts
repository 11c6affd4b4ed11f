import { type Delay, delayForm, readDelay, type SocketFault, socketFaults } from "./openapi/words/mock-states.ts";

/** What goes wrong on the way to a client, as a test wishes it. */
export interface Trouble {
	delay?: Delay;
	/** How the connection breaks in place of an answer, or in the middle of a picture. */
	fault?: SocketFault;
}

const preference = /(?<![\w-])([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+))/g;

/** `code=503, example=vm_stopped`. Of a preference given twice the first counts: https://www.rfc-editor.org/rfc/rfc7240 */
export function readPreferences(header: string): ReadonlyMap<string, string> {
	const preferences = new Map<string, string>();
	for (const [, name = "", quoted, token = ""] of header.matchAll(preference)) {
		const key = name.toLowerCase();
		if (!preferences.has(key)) preferences.set(key, quoted?.replace(/\\(.)/g, "$1") ?? token);
	}
	return preferences;
}

/** `delay=200..2000, fault=reset`, or a line that says what is wrong with it. */
export function readTrouble(preferences: ReadonlyMap<string, string>): Trouble | { mistake: string } {
	const trouble: Trouble = {};
	const [wishedDelay, wishedFault] = [preferences.get("delay"), preferences.get("fault")];
	if (wishedDelay !== undefined) {
		const delay = readDelay(wishedDelay);
		if (delay === undefined) return { mistake: `Prefer: delay=${wishedDelay.slice(0, 40)}: ${delayForm}` };
		trouble.delay = delay;
	}
	if (wishedFault !== undefined) {
		const fault = socketFaults.find((each) => each === wishedFault);
		if (fault === undefined) return { mistake: `Prefer: fault=${wishedFault.slice(0, 40)}: expected one of ${socketFaults.join(", ")}` };
		trouble.fault = fault;
	}
	return trouble;
}
