import type { Entry } from "../../har/entry.ts";
import { LeftoverError } from "../../redaction/leftover.ts";
import type { CheckResult } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { Match } from "../match/match-operation.ts";
import { FindingGroups } from "../summary/group-findings.ts";
import { documentOf } from "./html/document.ts";
import { filter } from "./html/filter.ts";
import { type Shown, shorter, shownEntry } from "./html/shown.ts";
import { style } from "./html/style.ts";
import type { Report, Surroundings } from "./report.ts";

/** Nobody reads more in a page, and a browser is slow with more. */
const findingLimit = 1_000;

/** The number of exchanges to search for secrets after the last one that is shown. The redaction remembers no more, either. */
const hindsight = 10_000;

/** For a person: a page in one file. The verdict comes first, so all exchanges of the page are kept in memory until the end. Hence the limit. */
export async function html({ redaction, page }: Pick<Surroundings, "redaction" | "page">): Promise<Report> {
	const redact = await redaction();
	const script = `(${filter})()`;
	const policy = `default-src 'none'; img-src data:; style-src ${await hashOf(style)}; script-src ${await hashOf(script)}`;
	const exchanges: Shown[] = [];
	const kinds = new FindingGroups();
	let merged: readonly Finding[] | undefined;
	let found = 0;
	let beyond = 0;
	const redacted = (entry: Entry, match: Match) => {
		try {
			return redact(entry, match);
		} catch (error) {
			if (error instanceof LeftoverError) return error;
			throw error;
		}
	};
	return {
		begin: () => "",
		exchange(judged: CheckResult) {
			const { verdict, match } = judged;
			const told = judged.findings.filter((finding, place) => kinds.add(finding, place) || finding.level === "error");
			const findings = told.slice(0, Math.max(0, findingLimit - found));
			found += told.length;
			if (found > findingLimit && findings.length === 0 && ++beyond > hindsight) return "";
			// Exchanges without findings are redacted, too: a secret in one of them may be repeated in another exchange.
			const entry = redacted(shownEntry(judged), match);
			if (findings.length > 0) exchanges.push({ verdict, match, findings, entry: shorter(entry) });
			return "";
		},
		kinds({ errors, drift }) {
			merged = [...errors, ...drift];
			return "";
		},
		end(summary) {
			// Redacts again, because a later exchange may have shown that a value is a secret.
			const again = ({ entry, match }: Shown) => (entry instanceof LeftoverError ? entry : redacted(entry, match));
			const shown = exchanges.map((each) => ({ ...each, entry: again(each) }));
			const content = { summary, exchanges: shown, more: Math.max(0, found - findingLimit), kinds: merged ?? kinds.findings, page };
			return documentOf(content, { style, script, policy }).text;
		},
	};
}

/** The hash that permits this style or script and no other: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
async function hashOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
