/** @throws TypeError for a value that is no number above 0, which a caller without types may give. */
export function checkPositive(values: Record<string, unknown>): void {
	for (const name in values)
		if (!((values[name] as number) > 0 && values[name] === +(values[name] as number))) throw new TypeError(`${name}: expected more than 0`);
}
