import type { CheckResult } from "../check.ts";
import type { Finding } from "../finding.ts";
import { FindingGroups } from "../summary/group-findings.ts";
import { documentOf } from "./html/document.ts";
import { filter } from "./html/filter.ts";
import { shorter } from "./html/shown.ts";
import { style } from "./html/style.ts";
import type { Report, Surroundings } from "./report.ts";

/** Nobody reads more in a page, and a browser is slow with more. */
const findingLimit = 1_000;

/** The number of exchanges to read for secrets after the last one that is shown. */
const hindsight = 10_000;

/** For a person: a page in one file. The verdict comes first, so all exchanges of the page are kept in memory until the end. Hence the limit. */
export async function html({ redaction, page, docs }: Pick<Surroundings, "redaction" | "page" | "docs">): Promise<Report> {
	const redact = await redaction();
	const script = `(${filter})()`;
	const policy = `default-src 'none'; img-src data:; style-src ${await hashOf(style)}; script-src ${await hashOf(script)}`;
	const exchanges: { judged: CheckResult; findings: readonly Finding[] }[] = [];
	const kinds = new FindingGroups();
	let merged: readonly Finding[] | undefined;
	let found = 0;
	let beyond = 0;
	return {
		begin: () => "",
		exchange(judged: CheckResult) {
			const told = judged.findings.filter((finding, place) => kinds.add(finding, place) || finding.level === "error");
			const findings = told.slice(0, Math.max(0, findingLimit - found));
			found += told.length;
			if (found > findingLimit && findings.length === 0 && ++beyond > hindsight) return "";
			if (findings.length > 0) exchanges.push({ judged, findings });
			// Exchanges without findings are redacted, too: a secret in one of them may be repeated in another exchange.
			redact(judged);
			return "";
		},
		kinds({ errors, drift }) {
			merged = [...errors, ...drift];
			return "";
		},
		end(summary) {
			// Redacts again, because a later exchange may have shown that a value is a secret.
			const shown = exchanges.map(({ judged, findings }) => ({
				verdict: judged.verdict,
				match: judged.match,
				findings,
				entry: shorter(redact(judged)),
			}));
			const content = { summary, exchanges: shown, more: Math.max(0, found - findingLimit), kinds: merged ?? kinds.findings, page, docs };
			return documentOf(content, { style, script, policy }).text;
		},
	};
}

/** The hash that permits this style or script and no other: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
async function hashOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
