const parts = /^(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?(?:(\d{1,9})ms)?$/;
const lengths = [86_400_000, 3_600_000, 60_000, 1_000, 1];

/** Milliseconds of `31m`, `1h30m`, `24h`, `500ms`, or of a number of them. Undefined if it is no duration. */
export function readDuration(value: unknown): number | undefined {
	if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : undefined;
	const counts = typeof value === "string" && value !== "" ? parts.exec(value)?.slice(1) : undefined;
	return counts?.reduce((sum, count = "0", index) => sum + Number(count) * (lengths[index] ?? 0), 0);
}

export const durationForm = "expected a duration, as 31m, 1h30m, 24h or a number of milliseconds";
