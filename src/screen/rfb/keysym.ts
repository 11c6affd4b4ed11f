/** The names of keys that write nothing: https://www.rfc-editor.org/rfc/rfc6143#section-7.5.4 */
const names: Readonly<Record<number, string>> = {
	65288: "BackSpace",
	65289: "Tab",
	65293: "Enter",
	65307: "Escape",
	65360: "Home",
	65361: "Left",
	65362: "Up",
	65363: "Right",
	65364: "Down",
	65365: "PageUp",
	65366: "PageDown",
	65367: "End",
	65379: "Insert",
	65535: "Delete",
	65505: "Shift",
	65506: "Shift",
	65507: "Ctrl",
	65508: "Ctrl",
	65509: "CapsLock",
	65511: "Meta",
	65512: "Meta",
	65513: "Alt",
	65514: "Alt",
	65515: "Super",
	65516: "Super",
	65027: "AltGr",
};

export const modifiers: ReadonlySet<string> = new Set(["Shift", "Ctrl", "Alt", "AltGr", "Meta", "Super"]);

/** The name of a key: the character that it writes, or what stands on it. */
export function keyName(keysym: number): string {
	const name = names[keysym];
	if (name !== undefined) return name;
	if (keysym >= 0xffbe && keysym <= 0xffc9) return `F${keysym - 0xffbd}`;
	return characterOf(keysym) ?? `0x${keysym.toString(16)}`;
}

/** The character that a key writes: Latin-1, or Unicode behind 0x01000000. */
export function characterOf(keysym: number): string | undefined {
	const isLatin1 = (keysym >= 0x20 && keysym <= 0x7e) || (keysym >= 0xa0 && keysym <= 0xff);
	if (isLatin1) return String.fromCharCode(keysym);
	const point = keysym - 0x0100_0000;
	const isUnicode = point >= 0x100 && point <= 0x10_ffff && (point < 0xd800 || point > 0xdfff);
	return isUnicode ? String.fromCodePoint(point) : undefined;
}
