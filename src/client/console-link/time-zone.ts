/**
 * Minutes east of UTC at an instant (milliseconds since 1970). A time zone is an IANA name (`Asia/Shanghai`) or an offset (`+08:00`, `Z`).
 * @throws RangeError for any other text.
 */
export function offsetAt(timeZone: string, instant: number): number {
	const [, sign, hours, minutes] = /^([+-])([01]\d|2[0-3]):?([0-5]\d)$/.exec(timeZone) ?? [];
	if (sign) return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
	if (timeZone === "Z") return 0;
	try {
		// "11/21/2026, GMT+08:00", and "GMT" alone for an offset of 0: https://tc39.es/ecma402/#sec-partitiondatetimepattern
		const shown = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).format(instant);
		return offsetAt(shown.split("GMT")[1] || "Z", instant);
	} catch {
		throw new RangeError("timeZone: expected a name such as Asia/Shanghai, or +08:00");
	}
}
