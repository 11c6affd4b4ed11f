import { offsetAt } from "../../client/console-link/time-zone.ts";

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `EEE, dd MMM yyyy HH:mm:ss z` of Java, of which HTTP's dates are a part: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 */
const worded = /^([A-Z][a-z]{2}), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (\S{1,64})$/;
/** The basic form of ISO 8601, in UTC. */
const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** A zone's name as Java reads it: abbreviations and regions are taken without a look at whether there is such a zone. */
const zones = /^(?:Z|(?:GMT|UTC)?[+-]\d\d:\d\d|[A-Z]{2,5}|[A-Z][A-Za-z]+(?:\/[A-Za-z_+-]+)+)$/;

/** A time that a client sent: what a clock shows, in milliseconds as if it were UTC, and the zone that it names. */
interface SentDate {
	shown: number;
	zone: string;
}

/** Undefined if the text is no date of a form that is known: its weekday, too, must be right. */
export function readDate(text: string): SentDate | undefined {
	const [, year, month, day, hour, minute, second] = basic.exec(text) ?? [];
	if (year !== undefined) return dated([year, Number(month) - 1, day, hour, minute, second], "Z");
	const [, weekday = "", date, name = "", full, ...rest] = worded.exec(text) ?? [];
	const zone = rest.pop() ?? "";
	const read = dated([full, months.indexOf(name), date, ...rest], zone);
	return read !== undefined && zones.test(zone) && days[new Date(read.shown).getUTCDay()] === weekday ? read : undefined;
}

function dated(parts: (string | number | undefined)[], zone: string): SentDate | undefined {
	const [year = 0, month = 0, day = 0, hour = 24, minute = 60, second = 60] = parts.map(Number);
	const date = new Date(Date.UTC(year, month, day, hour, minute, second));
	// `Date.UTC` turns a day that the month does not have into a day of another month.
	const isReal = date.getUTCMonth() === month && hour < 24 && minute < 60 && second < 60;
	return isReal ? { shown: date.getTime(), zone } : undefined;
}

/** How far a date is from now: by what clocks in the server's zone show, or by the zone that it names. Undefined if nobody knows that zone. */
export function distance({ shown, zone }: SentDate, now: number, serverZone: string | undefined): number | undefined {
	if (serverZone !== undefined) return Math.abs(shown - (now + 60_000 * offsetAt(serverZone, now)));
	const offset = offsetOf(zone);
	return offset === undefined ? undefined : Math.abs(shown - offset - now);
}

function offsetOf(zone: string): number | undefined {
	const [, sign, hours, minutes] = /^(?:GMT|UTC)?([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
	if (sign !== undefined) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
	return ["Z", "GMT", "UTC"].includes(zone) ? 0 : undefined;
}
