import type { Finding } from "../finding.ts";

/** Of findings of one kind, the first: by the name of the recording, then by the exchange. So it is the same however the recordings are split. */
export const firstOf = (a: Finding, b: Finding): Finding => (isBefore(b, a) ? b : a);

export const isBefore = (a: Pick<Finding, "file" | "exchange">, b: Pick<Finding, "file" | "exchange">): boolean =>
	a.file === b.file ? a.exchange < b.exchange : a.file < b.file;
