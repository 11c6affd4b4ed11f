/** The parts that are as long each time: https://www.rfc-editor.org/rfc/rfc3339#appendix-A */
const duration = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** The milliseconds of `PT2H`, `P1DT30M` and the like. Undefined if the text is no such duration, or lasts no time. */
export function milliseconds(text: string): number | undefined {
	const [, days = 0, hours = 0, minutes = 0, seconds = 0] = duration.exec(text) ?? [];
	const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
	return total > 0 ? total * 1_000 : undefined;
}
