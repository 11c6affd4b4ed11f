import { printable } from "../../printable.ts";
import type { DriftTarget, Inventory, Places } from "../coverage/inventory.ts";
import type { Finding } from "../finding.ts";

/** The member of the drift target that gets the addition, by rule. */
const under: Record<keyof Places, string> = {
	"unknown-member": "properties:",
	"unknown-query-parameter": "parameters:",
	"unknown-value": "",
};

interface Addition {
	rule: keyof Places;
	place: DriftTarget;
	line: string;
	/** The same for additions with the same rule, target and name. */
	key: string;
}

/** An OpenAPI Overlay for each spec with drift, by its file. The overlay adds the drift to the spec: https://spec.openapis.org/overlay/v1.1.0.html */
export function driftOverlays(drift: readonly Finding[], inventories: readonly Inventory[]): Map<string, string> {
	const patches = inventories.map((inventory): [string, string] | undefined => {
		const additions = drift.filter(({ api }) => api === inventory.api).flatMap((finding) => additionOf(finding, inventory) ?? []);
		return additions.length === 0 ? undefined : [inventory.file, overlay(inventory.file, additions)];
	});
	return new Map(patches.filter((patch) => patch !== undefined));
}

/** Undefined if there is nothing to add, or if a name may be a secret. */
function additionOf({ rule, spec, suggestion, file }: Finding, { places }: Inventory): Addition | undefined {
	if (suggestion === undefined || !(rule === "unknown-member" || rule === "unknown-value" || rule === "unknown-query-parameter"))
		return undefined;
	const place = places[rule][Number(spec.slice(spec.lastIndexOf(":") + 1))];
	if (place === undefined) return undefined;
	// A value of an open set cannot have an `x-provenance`, so a comment names the recording.
	const line =
		rule === "unknown-value" ? `${suggestion} # captured: ${JSON.stringify(printable(file.replace(/^.*[\\/]/s, "")))}` : suggestion;
	return { rule, place, line, key: `${rule} ${place.target} ${nameIn(suggestion)}` };
}

/** `colour` of `colour: { ... }` and of `- { name: colour, ... }`. */
function nameIn(suggestion: string): string {
	return /^(?:- \{ name: )?("(?:[^"\\]|\\.)*"|[^:,]+)/.exec(suggestion)?.[1] ?? suggestion;
}

function overlay(file: string, additions: Addition[]): string {
	const single = [...Map.groupBy(additions, ({ key }) => key).values()].flatMap(joined);
	const actions = [...Map.groupBy(single, ({ rule, place }) => `${rule} ${place.target}`).values()].flatMap(action);
	return [
		`# What recorded traffic shows and ${file} does not know. Describe each line and move it into the spec;`,
		`# to try it before: npx redocly bundle ${file} --overlay <this file>`,
		"overlay: 1.1.0",
		"info:",
		`  title: ${JSON.stringify(`What recorded traffic adds to ${file}`)}`,
		"  version: 1.0.0",
		"actions:",
		...actions,
		"",
	].join("\n");
}

function action(additions: Addition[]): string[] {
	const [first] = additions;
	if (first === undefined) return [];
	const { target, types = [] } = first.place;
	const holder = under[first.rule];
	const indent = holder === "" ? "      " : "        ";
	return [
		`  - target: ${JSON.stringify(target)}`,
		"    update:",
		...(types.length === 0 ? [] : [`      type: ${typeText(types)}`]),
		...(holder === "" ? [] : [`      ${holder}`]),
		...additions.map(({ line }) => indent + line),
	];
}

/** The type `null` needs quotes, because YAML reads a plain `null` as a value. */
function typeText(types: string[]): string {
	const texts = types.map((type) => (type === "null" ? '"null"' : type));
	return texts.length === 1 ? texts.join() : `[${texts.join(", ")}]`;
}

/** Merges additions with the same key. A member that was seen with several types gets all of them. */
function joined([first, ...more]: Addition[]): Addition[] {
	if (first === undefined) return [];
	const forms = [first, ...more].flatMap(({ line }) => {
		const [, head = "", type = "", rest = ""] = /^([^-].*?: \{ type: )"?(\w+)"?(.*)$/s.exec(line) ?? [];
		return type === "" ? [] : [{ head, type, rest }];
	});
	const types = new Set(forms.map(({ type }) => type));
	if (types.size < 2) return [first];
	if (types.has("number")) types.delete("integer");
	// An object or an array adds more keywords than its type. They do not affect a string or a number.
	const { head, rest } = forms.reduce((a, b) => (b.rest.length > a.rest.length ? b : a));
	return [{ ...first, line: head + typeText([...types]) + rest }];
}
