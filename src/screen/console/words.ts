import type { Closing, Closings, ConsoleRefusal } from "../../generate/answers/console-behaviour.ts";
import type { Facts } from "../rfb/desk-card.ts";
import type { Console } from "./console.ts";
import type { Opened } from "./consoles.ts";

/** What a card and a page say of a console that does not open. */
export const explanations: Record<ConsoleRefusal, string> = {
	unknown: "This link is unknown: no reply of this mock handed it out, or too many did since.",
	expired: "This link has expired. Ask the API for a new one.",
	used: "This link works once, and was used. Ask the API for a new one.",
	stopped: "The machine was stopped.",
};

/** 1008 is "a policy was violated": what nobody knows better of a proxy. */
export const closingOf = (refusal: ConsoleRefusal, closings: Closings = {}): Closing =>
	closings[refusal] ?? { code: 1008, reason: explanations[refusal] };

const titles: Record<ConsoleRefusal, string> = { unknown: "Unknown link", expired: "Expired", used: "Used already", stopped: "Stopped" };

/** For the page, which learns from its socket no more than a number. */
export const stateOf = (opened: Opened): { state: ConsoleRefusal | "open"; title?: string; says?: string } =>
	"refusal" in opened ? { state: opened.refusal, title: titles[opened.refusal], says: explanations[opened.refusal] } : { state: "open" };

/** What the test card says of a console now. */
export function factsOf({ api, operationId, ids, expires, isOneTime, owner }: Console): Facts {
	const now = owner.clock.now();
	return {
		title: operationId,
		lamp: owner.state.isStopped ? { text: "stopped", isGood: false } : { text: "running", isGood: true },
		rows: [
			["API", api],
			...ids.slice(0, 4),
			["link", `${expires === undefined ? "no end is known" : lifeOf(expires - now)}${isOneTime ? "; it works once" : ""}`],
			["clock", `${new Date(now).toISOString().slice(0, 19).replace("T", " ")} UTC`],
		],
		hint: "A mock drew this. Ctrl+C copies the line, Ctrl+V writes the clipboard.",
	};
}

/** An open picture outlives its link, as it does at the proxies of clouds. */
function lifeOf(ms: number): string {
	if (ms <= 0) return "has expired; this picture goes on";
	const seconds = Math.ceil(ms / 1_000);
	const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
	return `expires in ${parts.join(":")}`;
}
