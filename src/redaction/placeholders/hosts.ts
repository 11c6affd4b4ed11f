const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

/** Every client has these. */
const own = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1|::)$/;

/** https://www.rfc-editor.org/rfc/rfc5737 */
const documented = ["192.0.2", "198.51.100", "203.0.113"];

export const isIpv4 = (text: string): boolean => text.length <= 15 && ipv4.test(text);

/** With two colons in a row, or with all its eight groups. A time has neither. */
export const isIpv6 = (text: string): boolean =>
	text.length <= 45 && /^[\da-f:.]+$/i.test(text) && (text.includes("::") || text.split(":").length === 8);

/** A name with dots. The last part of a name has letters alone: https://www.rfc-editor.org/rfc/rfc3696#section-2 */
export const isHostName = (text: string): boolean => text.length <= 253 && /[a-z\d]\.[a-z]{2,}$/i.test(text) && /^[\w.-]+$/.test(text);

/** An address that nobody has, for an address: https://www.rfc-editor.org/rfc/rfc3849. Undefined for a name. */
export function reservedAddress(host: string, numberOf: (kind: string) => number): string | undefined {
	if (own.test(host)) return host;
	if (isIpv6(host)) return `2001:db8::${numberOf("v6").toString(16)}`;
	if (!isIpv4(host)) return undefined;
	const number = numberOf("v4") - 1;
	return `${documented[Math.floor(number / 254) % documented.length]}.${(number % 254) + 1}`;
}

/** https://www.rfc-editor.org/rfc/rfc2606 */
export const reservedName = (number: number): string => `host-${number}.example`;
