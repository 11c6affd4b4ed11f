import type { Check, Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";

/** Colours a word of the report by the level that it says. */
export type Paint = (level: Verdict["level"], word: string) => string;

/** Exchange by exchange, whether it keeps the contract, and what does not. */
export function report({ verdicts, findings, leftOut }: Check, paint: Paint): string {
	const found = Map.groupBy(findings, ({ file, exchange }) => `${exchange} ${file}`);
	const files = [...Map.groupBy(verdicts, ({ file }) => file)].map(([file, inFile]) => {
		const lines = inFile.flatMap((verdict) => [line(verdict, paint), ...details(verdict, found.get(`${verdict.exchange} ${file}`) ?? [])]);
		return [file, ...lines, ""].join("\n");
	});
	return [...files, summary(verdicts, leftOut)].join("\n");
}

function line({ level, exchange, method, path, status, operationId }: Verdict, paint: Paint): string {
	const name = operationId === null ? "" : ` (${operationId})`;
	return `  ${paint(level, level.padEnd(5))} #${exchange} ${method} ${path} ${status}${name}`;
}

/** Drift is told where it is seen first. */
function details({ level }: Verdict, findings: Finding[]): string[] {
	return level === "drift" && findings.length === 0 ? ["        the same drift as above"] : findings.flatMap(finding);
}

function finding({ level, rule, pointer, message, spec, count = 1, suggestion }: Finding): string[] {
	const times = count === 1 ? "" : ` (${count} times)`;
	const addition = suggestion === undefined ? [] : [`            add: ${suggestion}`];
	return [`        ${level} ${rule} at ${pointer}${times}`, `            ${message}`, `            ${spec}`, ...addition];
}

function summary(verdicts: Verdict[], leftOut: string[]): string {
	const levels = { ok: "ok", drift: "with drift", error: "with errors" };
	const counts = Object.entries(levels).map(([level, name]) => `${verdicts.filter((verdict) => verdict.level === level).length} ${name}`);
	const reasons = [...Map.groupBy(leftOut, (reason) => reason)].map(([reason, each]) => `${each.length} ${reason}`);
	const rest = reasons.length === 0 ? "" : ` Left out: ${reasons.join(", ")}.`;
	return `${verdicts.length} ${verdicts.length === 1 ? "exchange" : "exchanges"}: ${counts.join(", ")}.${rest}`;
}
